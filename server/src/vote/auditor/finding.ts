/** What the verifier found of a file, in one sentence or a few. */
export type Finding = { readonly confirmed: boolean; readonly sentence: string };

import type { ChainFault } from '@communaux/shared/register';

/** A batch as it claims to be. */
export type Span = { readonly number: number; readonly firstSeq: number; readonly lastSeq: number };
/** Batches that follow each other without a gap. */
export type Range = { readonly zone: string; readonly spans: readonly Span[] };
export type RangeFound = {
  /** Root and number of the stored leaves of each batch, in the order of the spans. */
  readonly roots: readonly Uint8Array[];
  readonly counts: readonly number[];
  readonly faults: readonly ChainFault[];
};

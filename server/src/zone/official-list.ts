import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { departmentOf } from '@communaux/shared/zone';
import { z } from 'zod';

/** An intercommunality of the official list (INSEE and DGCL, packaged by Etalab). */
export type Authority = {
  readonly siren: string;
  readonly name: string;
  /** CC, CA, CU, METRO, MET69, or EPT for the territories of Greater Paris. */
  readonly kind: string;
  /** INSEE codes of its communes. */
  readonly communes: readonly string[];
};
export type Commune = { readonly insee: string; readonly name: string; readonly department: string };

const authoritySchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string().default('EPT'),
  membres: z.array(z.object({ code: z.string() })),
});
const communeSchema = z.object({ code: z.string(), nom: z.string(), type: z.string() });

const require = createRequire(import.meta.url);
const read = (list: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${list}.json`), 'utf8'));

/** The lists weigh 12 MB: read when first asked, and only the few members we use are kept. */
const once = <T>(load: () => T): (() => T) => {
  let loaded: T | undefined;
  return () => (loaded ??= load());
};

const authorities = once(() => {
  const listed = ['epci', 'ept'].flatMap((list) => z.array(authoritySchema).parse(read(list)));
  return new Map<string, Authority>(
    listed.map(({ code, nom, type, membres }) => [
      code,
      { siren: code, name: nom, kind: type, communes: membres.map((member) => member.code) },
    ]),
  );
});

const living = (commune: { readonly type: string }): number => Number(commune.type === 'commune-actuelle');

/** A merged commune may leave its code to a delegated one: the living commune is set last, so it wins. */
const communes = once(() => {
  const listed = z.array(communeSchema).parse(read('communes'));
  return new Map<string, Commune>(
    listed
      .toSorted((a, b) => living(a) - living(b))
      .map(({ code, nom }) => [code, { insee: code, name: nom, department: departmentOf(code) }]),
  );
});

/** Null when no intercommunality bears this SIREN. */
export const findAuthority = (siren: string): Authority | null => authorities().get(siren) ?? null;

/** Null when no commune, delegated commune or arrondissement bears this INSEE code. */
export const findCommune = (insee: string): Commune | null => communes().get(insee) ?? null;

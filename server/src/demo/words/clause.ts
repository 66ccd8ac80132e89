import type { AssetKind, Clause } from '@communaux/shared/charter';

/** A clause before the assets it names have an identifier. */
export type ClauseSketch = {
  readonly id: string;
  readonly kind: Clause['kind'];
  readonly params: object;
  readonly kinds?: readonly AssetKind[];
  readonly assets?: readonly string[];
  readonly message?: string;
};

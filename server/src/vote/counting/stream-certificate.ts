import type { Client } from 'pg';
import { canonical } from '@communaux/shared/kernel';
import {
  buildCertificate,
  type Amendment,
  type Frozen,
  type Outcome,
  type RegisterHead,
} from '@communaux/shared/vote';
import { sha256 } from '../sha256.js';
import { LongText } from './long-text.js';
import { proxiesIn, streamShapes, type BoxAddress } from './stream-box.js';

export type Proved = {
  readonly frozen: Frozen;
  readonly amendments: readonly Amendment[];
  readonly outcome: Outcome;
  readonly register: RegisterHead;
};

/** Places of the two members that are written apart: what comes last, and the hash of all the rest. */
const URNS = '"urns":[]';
const DIGEST = /"digest":"[0-9a-f]{64}",/;

/**
 * The canonical text of a certificate whose urns are too long to stand in memory as values. It is the one that
 * `buildCertificate` would give, written around its urns: a spec compares them byte for byte.
 */
export const streamCertificate = async (
  client: Client,
  box: BoxAddress,
  { frozen, amendments, outcome, register }: Proved,
): Promise<{ readonly text: Buffer; readonly digest: string }> => {
  const empty = { urns: [], castingVote: null, amendments, consent: null };
  const whole = canonical(buildCertificate({ frozen, box: empty, ballots: [], outcome, register }, sha256));
  const unsigned = whole.replace(DIGEST, '');
  const urns = unsigned.lastIndexOf(URNS);
  const hashed = new LongText();
  hashed.add(unsigned.slice(0, urns));
  await writeUrns(client, box, hashed);
  hashed.add(unsigned.slice(urns + URNS.length));
  const { pieces, digest } = hashed.finished();
  const at = whole.search(DIGEST);
  const [first = Buffer.alloc(0), ...rest] = pieces;
  const stamp = Buffer.from(`"digest":"${digest}",`);
  const cut = Buffer.byteLength(whole.slice(0, at));
  return { text: Buffer.concat([first.subarray(0, cut), stamp, first.subarray(cut), ...rest]), digest };
};

const writeUrns = async (client: Client, box: BoxAddress, text: LongText): Promise<void> => {
  const proxies = await proxiesIn(client, box);
  let [open, separator] = [-1, ''];
  const openUpTo = (college: number): void => {
    while (open < college) {
      if (open >= 0) text.add(']}');
      open += 1;
      text.add(
        `${open === 0 ? '"urns":[' : ','}{"byProxy":${proxies[open] ?? 0},"collegeId":"${box.colleges[open]?.id ?? ''}","shapes":[`,
      );
      separator = '';
    }
  };
  await streamShapes(client, box, (college, shape) => {
    openUpTo(college);
    if (separator) text.add(separator);
    text.add(shape);
    separator = ',';
  });
  openUpTo(box.colleges.length - 1);
  text.add(']}]');
};

import type { Reason } from '@communaux/shared/kernel';
import { asReason } from '../../platform/act/use-act.js';
import { failureOf, type Failure } from '../../platform/graphql/failure.js';

/** How many lines, and what became of them. */
export type Counts = Readonly<
  Record<'read' | 'added' | 'changed' | 'unchanged' | 'repaired' | 'refused', number>
>;
export type Sent =
  | { readonly kind: 'imported'; readonly run: string; readonly counts: Counts }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  /** The file may be sent again. */
  | { readonly kind: 'failed'; readonly failure: Failure };

type Progress = { readonly onSent: (share: number) => void };

/**
 * Sends one file as it is, telling how much has left. By XMLHttpRequest: fetch does not say how far an upload got, and
 * these files reach two hundred megabytes.
 */
export const sendFile = (slug: string, file: File, { onSent }: Progress): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/zones/${encodeURIComponent(slug)}/import?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', typeOf(file.name));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total > 0 ? loaded / total : 0),
    );
    request.upload.addEventListener('load', () => onSent(1));
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.responseText)));
    request.addEventListener('error', () => resolve(UNREACHED));
    request.addEventListener('abort', () => resolve(UNREACHED));
    request.send(file);
  });

const typeOf = (name: string): string =>
  /\.(?:geo)?json$/i.test(name) ? 'application/geo+json' : 'text/csv';

const UNREACHED: Sent = { kind: 'failed', failure: 'offline' };
const failed = (status: number): Sent => ({
  kind: 'failed',
  failure: failureOf({ graphQLErrors: [], response: { status } }),
});

const OK = 200;
const REFUSED = 422;

const readAnswer = (status: number, text: string): Sent => {
  const body = parse(text);
  if (status === OK) return readRun(body);
  const reasons = field(body, 'reasons');
  if (status !== REFUSED || !Array.isArray(reasons)) return failed(status);
  return {
    kind: 'refused',
    reasons: reasons.map((one: unknown) =>
      asReason({ code: String(field(one, 'code')), facts: field(one, 'facts') }),
    ),
  };
};

const readRun = (body: unknown): Sent => {
  const run = field(body, 'id');
  if (typeof run !== 'string') return failed(OK);
  const count = (name: keyof Counts) => Number(field(body, name) ?? 0);
  return {
    kind: 'imported',
    run,
    counts: {
      read: count('read'),
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      repaired: count('repaired'),
      refused: count('refused'),
    },
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const field = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? Reflect.get(json, name)
    : undefined;

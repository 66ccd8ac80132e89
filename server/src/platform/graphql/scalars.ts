import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { instant, type Instant } from '@communaux/shared/kernel';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const bad = (what: string): GraphQLError =>
  new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });

const toInstant = (value: unknown): Instant => {
  const ms = typeof value === 'string' && ISO.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) throw bad('Not an ISO 8601 instant with its offset');
  return instant(ms);
};

/** Slots begin on the same quarters of an hour for everybody: most instants of a calendar were written a moment ago. */
const MOST_WRITTEN = 10_000;
const written = new Map<number, string>();

const toIso = (ms: number): string => {
  const known = written.get(ms);
  if (known) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const text = new Date(ms).toISOString();
  written.set(ms, text);
  return text;
};

/** Inside, an Instant in milliseconds; outside, ISO 8601 in UTC. Text made in SQL passes through. */
const DateTime = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  serialize: (value) => (typeof value === 'string' ? value : toIso(Number(value))),
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

const toUuid = (value: unknown): string => {
  if (typeof value === 'string' && UUID.test(value.toLowerCase())) return value.toLowerCase();
  throw bad('Not a UUID');
};

const Uuid = new GraphQLScalarType<string, string>({
  name: 'UUID',
  serialize: String,
  parseValue: toUuid,
  parseLiteral: (node) => toUuid(node.kind === Kind.STRING ? node.value : undefined),
});

const Json = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: () => {
    throw bad('JSON is passed as a variable');
  },
});

export const scalars = { DateTime, UUID: Uuid, JSON: Json };

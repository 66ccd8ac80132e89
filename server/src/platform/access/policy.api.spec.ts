import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { policy, type Standing } from '@communaux/shared/access';
import type { PersonId } from '@communaux/shared/kernel';
import { openApi, type Api } from '../../../test/api.js';
import type { Person } from '../../../test/world.js';
import { NOBODY, sampleOperation } from './sample-operation.fixture.js';

type Field = GraphQLField<unknown, unknown>;
type Kind = 'query' | 'mutation';

let api: Api;
let schema: GraphQLSchema;
let people: readonly (Person | null)[];

/** Who stands before each door, in the order of the columns below. */
const COLUMNS = ['visitor', 'stranger', 'member', 'agent elsewhere', 'agent'] as const;

/** What each standing of the table means for them. Reviewed by hand; everything below follows from it. */
const REVIEWED: Readonly<Record<Standing, readonly boolean[]>> = {
  anyone: [true, true, true, true, true],
  'signed-in': [false, true, true, true, true],
  member: [false, false, true, false, true],
  agent: [false, false, false, false, true],
};

const strangerWithoutZone = async (): Promise<Person> => {
  const id = v7() as PersonId;
  await api.sql(`insert into person (id, name) values ($1, 'Inconnue')`, [id]);
  return { id, name: 'Inconnue' };
};

const agentElsewhere = async (): Promise<Person> => {
  const person = await strangerWithoutZone();
  const zone = v7();
  await api.sql(
    `insert into zone (id, slug, name, authority_siren) values ($1, 'ailleurs', 'Ailleurs', '200071223')`,
    [zone],
  );
  await api.sql(`insert into membership (zone_id, id, person_id, role) values ($1, $2, $3, 'agent')`, [
    zone,
    v7(),
    person.id,
  ]);
  return person;
};

beforeAll(async () => {
  api = await openApi();
  schema = api.app.get(GraphQLSchemaHost, { strict: false }).schema;
  people = [
    null,
    await strangerWithoutZone(),
    await api.aPerson('Membre', { college: 'residents' }),
    await agentElsewhere(),
    await api.aPerson('Agente', { role: 'agent' }),
  ];
});
afterAll(() => api.close());

const fields = (): readonly { readonly operation: string; readonly kind: Kind; readonly field: Field }[] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({
      operation: `${type?.name}.${field.name}`,
      kind,
      field,
    }));
  });
const addresses = (): readonly string[] => api.app.getHttpAdapter().getInstance().knownRoutes;

/** A new session for each request: some of them end the one they came with. */
const cookieOf = async (person: Person | null): Promise<Record<string, string>> => {
  if (!person) return {};
  const { works, sessions } = api.platform;
  const { secret } = await works.instance({ kind: 'visitor' }, (work) =>
    sessions.open(work, person.id, 'demo', 'spec'),
  );
  return { cookie: `communaux=${secret}` };
};

const passesField = async (kind: Kind, field: Field, person: Person | null): Promise<boolean> => {
  const { text, variables } = sampleOperation(kind, field, api.slug);
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await cookieOf(person)) },
    body: JSON.stringify({ query: text, variables }),
  });
  const answer = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
  if (codes.includes('GRAPHQL_VALIDATION_FAILED')) throw new Error(`${text}: ${answer.errors?.[0]?.message}`);
  return !answer.errors?.some(({ message }) => message === 'Not allowed');
};

const passesAddress = async (address: string, person: Person | null): Promise<boolean> => {
  const [method = '', path = ''] = address.split(' ');
  const concrete = path
    .replace(':slug', api.slug)
    .replaceAll(/:(run|id)\b/g, NOBODY)
    .replaceAll(/:\w+|\*/g, 'x');
  const response = await api.fetch(concrete, {
    method,
    headers: { 'content-type': 'application/json', ...(await cookieOf(person)) },
    ...(method === 'POST' && { body: '{}' }),
  });
  await response.arrayBuffer();
  return ![401, 403].includes(response.status);
};

describe('the policy table', () => {
  it('has a line for every query and mutation, and each is answered by a resolver', () => {
    const all = fields();
    expect(
      all.filter(({ operation }) => !Object.hasOwn(policy, operation)).map((one) => one.operation),
    ).toEqual([]);
    expect(all.filter(({ field }) => !field.resolve).map(({ operation }) => operation)).toEqual([]);
    expect(schema.getSubscriptionType()).toBe(undefined);
  });

  it('has a line for every address', () => {
    expect(addresses().length).toBeGreaterThan(10);
    expect(addresses().filter((address) => !Object.hasOwn(policy, address))).toEqual([]);
  });

  it('names nothing that does not exist', () => {
    const known = new Set([...fields().map(({ operation }) => operation), ...addresses()]);
    expect(Object.keys(policy).filter((line) => !known.has(line))).toEqual([]);
  });

  it('reads, line by line, as it was last reviewed', () => {
    const width = Math.max(...Object.keys(policy).map((line) => line.length));
    const row = (line: string, cells: readonly string[]) => `${line.padEnd(width)}  ${cells.join('  ')}`;
    const table = Object.entries(policy)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([line, standing]) =>
        row(
          line,
          COLUMNS.map((column, at) => (REVIEWED[standing][at] ? 'yes' : '·').padEnd(column.length)),
        ).trimEnd(),
      );
    expect(`\n${[row('', COLUMNS), ...table].join('\n')}\n`).toMatchSnapshot();
  });
});

describe('the gate', () => {
  const outcomes = async (pass: (person: Person | null) => Promise<boolean>): Promise<boolean[]> => {
    const row: boolean[] = [];
    for (const person of people) row.push(await pass(person));
    return row;
  };
  const reviewed = (line: string): readonly boolean[] => REVIEWED[policy[line] ?? 'agent'];

  it('lets each through to every field as reviewed, and no further', async () => {
    for (const { operation, kind, field } of fields())
      expect([operation, await outcomes((person) => passesField(kind, field, person))]).toEqual([
        operation,
        reviewed(operation),
      ]);
  }, 60_000);

  it('lets each through to every address as reviewed, and no further', async () => {
    for (const address of addresses())
      expect([address, await outcomes((person) => passesAddress(address, person))]).toEqual([
        address,
        reviewed(address),
      ]);
  }, 60_000);

  it('takes no name from the prototype of the table for a line of it', async () => {
    expect((await api.fetch('/constructor')).status).toBe(404);
    expect(Object.hasOwn(policy, 'constructor')).toBe(false);
  });
});

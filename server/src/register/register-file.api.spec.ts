import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkLineProof, checkRegister, readHeader, readLineProof } from '@communaux/shared/register/file';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { nodeReading } from './file/node-reading.js';
import { sha256 } from './sha256.js';

let api: Api;
let lea: Person;
beforeAll(async () => {
  api = await openApi();
  lea = await api.aPerson('Léa', { college: 'residents' });
  for (let turn = 0; turn < 5; turn += 1) {
    for (let n = 0; n < 3 + turn; n += 1)
      await api.platform.works.run(await api.as(lea), api.zone, async ({ record }) =>
        record({ act: 'test.told', facts: { n, 'a "word"': 'é' }, open: n % 2 === 0 }),
      );
    await api.register();
  }
});
afterAll(() => api.close());

const download = async (as?: Person) => {
  const answer = await api.fetch(`/zones/${api.slug}/register.jsonl`, as ? { as } : {});
  const text = await answer.text();
  return { answer, text, header: readHeader(sha256, text.split('\n')[0] ?? '') };
};
const faultsOf = (text: string) => checkRegister(nodeReading, Buffer.from(text)).faults;

describe('the register as a file', () => {
  it('is told to a member line by line, and whoever holds it finds it whole', async () => {
    const { answer, text, header } = await download(lea);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(header).toMatchObject({ content: 'lines', zone: api.zone });
    expect(header?.lines).toBeGreaterThanOrEqual(25);
    expect(text).toContain(`"actor":"person:${lea.id}"`);
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text.replace('"n":4', '"n":5'))[0]?.code).toMatch(/line-changed|root-differs/);
  });

  it('is proved to a visitor by hashes that tell nothing, under the same seals', async () => {
    const [visitor, member] = [await download(), await download(lea)];
    expect(visitor.header).toMatchObject({ content: 'leaves', head: member.header?.head });
    expect(visitor.text).not.toMatch(/person:|test\.told/);
    expect(faultsOf(visitor.text)).toEqual([]);
  });

  it('is that of a zone which exists', async () => {
    expect((await api.fetch('/zones/nowhere/register.jsonl')).status).toBe(404);
  });
});

const PROOF = `query ($zone: String!, $seq: Int!) { proof: lineProof(zone: $zone, seq: $seq) {
  ... on LineProof { seq file } ... on Refused { reasons { code } } } }`;
const proofFor = async (person: Person | null, seq: number) => {
  const { data, errors } = await api.ask(person, PROOF, { zone: api.slug, seq });
  return (data?.['proof'] ?? errors) as { readonly file?: string } | undefined;
};

describe('the proof of one line', () => {
  it('holds for every line, and names the seal that the file of the register has', async () => {
    const { text, header } = await download();
    for (let seq = 1; seq <= (header?.lines ?? 0); seq += 1) {
      const proof = readLineProof((await proofFor(lea, seq))?.file ?? '');
      if (!proof) throw new Error(`no proof of line ${seq}`);
      expect(checkLineProof(sha256, proof)).toEqual([]);
      expect(checkRegister(nodeReading, Buffer.from(text), proof.seal.hash).met).toHaveLength(1);
    }
  });

  it('is given to whoever acted and to members, and to nobody else', async () => {
    const stranger = await api.aPerson('Sam');
    await api.sql('delete from membership where person_id = $1', [stranger.id]);
    expect(await proofFor(stranger, 5)).toEqual({ reasons: [{ code: 'line-not-yours' }] });
    expect(await proofFor(null, 5)).toMatchObject([{ extensions: { code: expect.any(String) } }]);
  });

  it('does not exist for a line that does not', async () => {
    expect(await proofFor(lea, 100_000)).toEqual({ reasons: [{ code: 'line-unknown' }] });
  });
});

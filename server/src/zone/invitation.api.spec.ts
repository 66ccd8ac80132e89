import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { hashPaperCode } from './invite.js';
import { anEstablishment, type Placed } from './zone.fixture.js';

let api: Api;
let agent: Person;
let resident: Person;
let bakery: Placed;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Nadia', { role: 'agent' });
  resident = await api.aPerson('Rose');
  bakery = await anEstablishment(api, 'Boulangerie', 1);
});
afterAll(() => api.close());

const zone = 'saulaies';
const reasons = '... on Refused { reasons { code facts } }';
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

describe('an invitation', () => {
  const invite = `mutation ($zone: String!, $input: InviteInput!) { invite(zone: $zone, input: $input) {
    __typename ... on InvitationMade { code invitation { id role firm { name } collegeKey usedAt } } ${reasons} } }`;

  it('is made by an agent, tells its code once, keeps its hash and mails it when asked', async () => {
    expect(codeOf(await api.ask(resident, invite, { zone, input: { role: 'resident' } }))).toBe('FORBIDDEN');
    const [college] = await api.sql<{ id: string }>(`select id from college where key = 'firms'`);
    const input = {
      role: 'employee',
      firmId: bakery.firm.id,
      collegeId: college?.id,
      email: 'leo@example.org',
    };
    const made = (await api.ask(agent, invite, { zone, input })).data?.['invite'] as {
      code: string;
      invitation: { id: string };
    };
    expect(made).toMatchObject({
      code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/),
      invitation: { role: 'employee', collegeKey: 'firms', firm: { name: bakery.firm.name } },
    });
    const rows = await api.sql('select code_hash, email from invitation');
    expect(rows).toEqual([
      { code_hash: hashPaperCode(made.code.replaceAll('-', '')), email: 'leo@example.org' },
    ]);
    expect(api.platform.mailer.outbox[0]).toMatchObject({
      to: 'leo@example.org',
      text: expect.stringContaining(made.code),
    });
    const list = await api.ask(agent, 'query ($zone: String!) { invitations(zone: $zone) { id } }', { zone });
    expect(list.data).toEqual({ invitations: [{ id: made.invitation.id }] });
    expect((await api.register()).at(-1)).toMatchObject({
      act: 'invitation.made',
      facts: { invitation: made.invitation.id, role: 'employee' },
    });
  });

  it.each([
    [{ role: 'employee' }, 'invitation-firm'],
    [{ role: 'resident', firmId: '00000000-0000-7000-8000-000000000009' }, 'invitation-firm'],
    [{ role: 'delegate', firmId: '00000000-0000-7000-8000-000000000009' }, 'invitation-firm'],
    [{ role: 'resident', collegeId: '00000000-0000-7000-8000-000000000009' }, 'invitation-college'],
  ])('is refused for %j', async (input, code) => {
    expect((await api.ask(agent, invite, { zone, input })).data).toMatchObject({
      invite: { __typename: 'Refused', reasons: [{ code }] },
    });
  });

  it('lives ninety days at most', async () => {
    expect(codeOf(await api.ask(agent, invite, { zone, input: { role: 'resident', days: 91 } }))).toBe(
      'BAD_USER_INPUT',
    );
  });
});

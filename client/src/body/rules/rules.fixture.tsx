import type { ReactNode } from 'react';
import { startingRuleSet, type RuleSet } from '@communaux/shared/body';
import type { Id } from '@communaux/shared/kernel';
import { SessionContext, type Membership } from '../../platform/session/session.js';

const COLLEGES = [
  ['firms', 'Entreprises', 'Firms', 'square'],
  ['employees', 'Salariés', 'Employees', 'circle'],
  ['residents', 'Habitants', 'Residents', 'house'],
  ['authority', 'Collectivité', 'Authority', 'shield'],
] as const;

export const someRules = (change: Partial<RuleSet> = {}): RuleSet => ({
  ...startingRuleSet(COLLEGES.map(([key]) => ({ id: `c-${key}` as Id<'college'> }))),
  ...change,
});

export const councilRules = (rules = someRules()) => ({
  body: {
    __typename: 'Body',
    id: 'b1',
    colleges: COLLEGES.map(([key, fr, en, shape]) => ({
      __typename: 'College',
      id: `c-${key}`,
      key,
      name: { fr, en },
      shape,
      weight: rules.weights[`c-${key}`],
      electors: 9,
    })),
    ruleSet: {
      __typename: 'RuleSet',
      version: rules.version,
      rules,
      overrideReason: null,
      effectiveFrom: '2026-11-01T08:00:00.000Z',
      findings: [],
    },
  },
});

/** A reader of the zone's page, as what they are there. */
export const Reading = ({
  role,
  children,
}: {
  readonly role: Membership['role'] | null;
  readonly children: ReactNode;
}) => (
  <SessionContext
    value={
      role === null
        ? { state: 'visitor' }
        : {
            state: 'signed-in',
            person: { id: 'p1', name: 'Awa' },
            memberships: [
              {
                id: 'm1',
                role,
                zone: { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' },
                firm: null,
                college: null,
              },
            ],
          }
    }
  >
    {children}
  </SessionContext>
);

const poll = (id: string, title: string, change: object) => ({
  __typename: 'ReplayedPoll',
  id,
  title,
  closesAt: '2026-10-01T16:00:00.000Z',
  kind: 'replayed',
  was: { verdict: 'adopted', winners: [], because: [{ code: 'all-conditions-met', facts: {} }] },
  wouldBe: { verdict: 'adopted', winners: [], because: [{ code: 'all-conditions-met', facts: {} }] },
  changed: false,
  because: [],
  ...change,
});

export const aDryRun = {
  dryRun: {
    __typename: 'DryRun',
    left: 2,
    polls: [
      poll('p14', 'Quais : 2 h par passage', {
        wouldBe: {
          verdict: 'rejected',
          winners: [],
          because: [
            {
              code: 'threshold-at-least',
              facts: { yesPoints: '60', neededPoints: '200/3', ratio: '2/3' },
            },
          ],
        },
        changed: true,
      }),
      poll('p13', 'Quel projet d’abord', {
        was: { verdict: 'elected', winners: ['a'], because: [] },
        wouldBe: { verdict: 'elected', winners: ['b'], because: [{ code: 'chosen', facts: {} }] },
        changed: true,
      }),
      poll('p12', 'Trois projets', {
        kind: 'not_asked',
        wouldBe: null,
        because: [{ __typename: 'Reason', code: 'bloc-needs-yes-no', facts: {} }],
      }),
      poll('p11', 'Le règlement du dépôt', {}),
      poll('p10', 'Vivre ensemble', {
        kind: 'not_replayed',
        wouldBe: null,
        because: [{ __typename: 'Reason', code: 'consent-follows-its-rounds', facts: {} }],
      }),
    ],
  },
};

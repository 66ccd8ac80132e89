import { Route, Routes } from 'react-router';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Feature, Language } from '../language/catalogues.js';
import { SessionContext, type Membership, type Session } from '../session/session.js';
import { Answering, type Answers } from './answering.js';
import { renderScreen } from './render.js';

type Stage = {
  readonly answers?: Answers;
  readonly words: readonly Feature[];
  readonly language?: Language;
  /** The route of the screen and the address it is read at, for what reads either. */
  readonly route?: string;
  readonly path?: string;
};
type Shown = {
  readonly keys: UserEvent;
  /** What was sent, mutation by mutation, in order. */
  readonly sent: readonly (readonly [operation: string, variables: unknown])[];
};

const zone = { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' };

/** A screen of a zone as somebody reads it: a visitor, a member by role, or an agent. */
export const showTo = async (
  role: Membership['role'] | 'visitor',
  screen: ReactNode,
  { answers = {}, words, language = 'fr', route = '*', path = '/' }: Stage,
): Promise<Shown> => {
  const sent: [string, unknown][] = [];
  const heard = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (variables: Readonly<Record<string, unknown>>) => {
        sent.push([name, variables]);
        return answer(variables);
      },
    ]),
  );
  await renderScreen(
    <SessionContext value={sessionOf(role)}>
      <Answering answers={heard}>
        <Routes>
          <Route path={route} element={screen} />
          <Route path="*" element={null} />
        </Routes>
      </Answering>
    </SessionContext>,
    { words, language, path },
  );
  return { keys: userEvent.setup(), sent };
};

const sessionOf = (role: Membership['role'] | 'visitor'): Session => {
  if (role === 'visitor') return { state: 'visitor' };
  const college = role === 'agent' ? null : { id: 'c1', key: 'firms' };
  return {
    state: 'signed-in',
    person: { id: 'me', name: 'Amina Belkacem' },
    memberships: [{ id: role, role, zone, firm: null, college }],
  };
};

/** A refusal of the server, as its union answers it. */
export const refusedBy = (field: string, code: string, facts: object = {}): object => ({
  [field]: { __typename: 'Refused', reasons: [{ __typename: 'Reason', code, facts }] },
});

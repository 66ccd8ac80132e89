import type { ReactNode } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { graphCache } from '../graphql/client.js';
import { ZoneContext, type ZoneCard } from '../session/session.js';

/** What the server would answer: data by name of operation, made from its variables. */
export type Answers = Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => unknown>>;

const zone: ZoneCard = {
  id: 'z1',
  slug: 'saulaies',
  name: 'Zone des Saulaies',
  accent: '#2E6A3B',
  timeZone: 'Europe/Paris',
};

/**
 * A screen of a zone, whose server is played at the wire: everything of ours, cache included, is the real thing.
 * An operation without an answer fails as it would on a broken line.
 */
export const Answering = ({
  answers,
  children,
}: {
  readonly answers: Answers;
  readonly children: ReactNode;
}) => {
  const client = new Client({
    url: 'http://zone.test/graphql',
    preferGetMethod: false,
    fetch: (_, request) => Promise.resolve(answer(answers, request)),
    exchanges: [graphCache(), fetchExchange],
  });
  return (
    <ZoneContext value={zone}>
      <Provider value={client}>{children}</Provider>
    </ZoneContext>
  );
};

const answer = (answers: Answers, request: RequestInit | undefined): Response => {
  const sent = typeof request?.body === 'string' ? request.body : '{}';
  const { operationName, variables = {} } = JSON.parse(sent);
  const found = answers[operationName];
  const body = found ? { data: found(variables) } : { errors: [{ message: `No answer: ${operationName}` }] };
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};

import { isUuid } from '../platform/uuid.js';

/** The page of the thing a line is about, relative to the zone, and what its link is called. */
export type SeenAt = {
  readonly path: string;
  readonly name: 'revision' | 'poll' | 'establishment' | 'charter' | 'council' | 'import';
};

/**
 * Where a line of the register leads, or nothing when what it is about has no page. Facts hold identifiers only.
 * @param agent reports of imports are the agents' only
 */
export const seenAt = (act: string, facts: unknown, agent: boolean): SeenAt | undefined => {
  const id = (name: string) => idIn(facts, name);
  const [topic] = act.split('.');
  if (act === 'charter.changed') return { path: 'charter', name: 'charter' };
  if (topic === 'rule-set' || topic === 'mandate') return { path: 'council', name: 'council' };
  if (topic === 'claim') return to('directory', id('establishment'), 'establishment');
  if (act === 'zone.imported') return agent ? to('import', id('import'), 'import') : undefined;
  if (topic === 'poll') return to('polls', id('poll'), 'poll');
  if (topic === 'ballot') return to('polls', id('ballot'), 'poll');
  if (topic === 'revision' || topic === 'comment') return to('revisions', id('revision'), 'revision');
  return undefined;
};

const to = (folder: string, id: string | undefined, name: SeenAt['name']): SeenAt | undefined =>
  id === undefined ? undefined : { path: `${folder}/${id}`, name };

const idIn = (facts: unknown, name: string): string | undefined => {
  if (typeof facts !== 'object' || facts === null || !Object.hasOwn(facts, name)) return undefined;
  const value: unknown = Reflect.get(facts, name);
  return typeof value === 'string' && isUuid(value) ? value : undefined;
};

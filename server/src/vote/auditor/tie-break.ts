import type { Option, OptionKey, TieBreak } from '@communaux/shared/vote';
import type { Asked } from './asked.js';
import { Misasked } from './misasked.js';

/** What ties may be settled with, names turned into keys. @throws Misasked when a rule lacks what it goes by */
export const tieBreakOf = (asked: Asked, options: readonly Option[]): TieBreak => {
  const needs = { draw: asked.seed, chair: asked.chair, seniority: asked.seniority };
  for (const [rule, given] of Object.entries(needs)) {
    const named = asked.ties.some((one) => one === rule);
    if (named && given === null)
      throw new Misasked('option-missing', { option: rule === 'draw' ? '--seed' : `--${rule}` });
  }
  return {
    rules: asked.ties,
    chair: asked.chair && keysOf(asked.chair, options),
    seniority: asked.seniority && keysOf(asked.seniority, options),
    seed: asked.seed,
  };
};

/** Keys of options called by their names, or already by their keys. */
export const keysOf = (names: readonly string[], options: readonly Option[]): readonly OptionKey[] =>
  names.map((name, at) => {
    if (names.indexOf(name) < at) throw new Misasked('name-twice', { found: name });
    const found = options.find(({ key, label }) => label === name || key === name);
    if (!found)
      throw new Misasked('name-unknown', {
        found: name,
        known: options.map(({ label }) => label).join(', '),
      });
    return found.key;
  });

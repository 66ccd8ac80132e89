import { Misasked } from './misasked.js';
import type { AskedMethod } from './method-names.js';

/** What any election is asked with; grades too, which points may be written in whatever counts them. */
const EVERY = 'method case format lang options withdraw seats places ties seed chair seniority grades';

/** What each method listens to besides. */
const HEARD: Readonly<Record<AskedMethod, string>> = {
  schulze: 'strength margins unranked',
  ranked_pairs: 'strength margins unranked',
  irv: '',
  stv: 'variant',
  majority_judgment: 'ungraded',
  approval: 'most',
  score: 'lowest highest unscored',
  dots: 'dots per-option',
  budget: 'envelope costs most share',
  plurality: '',
  borda: '',
  yes_no_blank: 'base inner silent threshold quorum double-key',
};

/** An option said twice, or that this method does not hear, would be obeyed by half or not at all. @throws Misasked */
export const checkHeard = (method: AskedMethod, said: readonly string[]): void => {
  const twice = said.find((option, at) => said.indexOf(option) < at);
  if (twice !== undefined) throw new Misasked('option-twice', { option: `--${twice}` });
  const heard = `${EVERY} ${HEARD[method]}`.split(' ');
  const idle = said.find((option) => !heard.includes(option));
  if (idle !== undefined) throw new Misasked('option-idle', { method, option: `--${idle}` });
  if (said.includes('margins') && said.includes('strength'))
    throw new Misasked('option-twice', { option: '--strength' });
};

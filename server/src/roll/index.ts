/** Who votes, for whom and by which door: rolls and their corrections, recusals, proxies, pair seats, assisted entry. */
export { RollModule } from './roll.module.js';

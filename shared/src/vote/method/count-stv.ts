import type { Sha256 } from '../freeze.js';
import { countMeek } from './count-meek.js';
import { countScottish } from './count-scottish.js';
import { NO_TIE_BREAK, type Counted, type TieBreak } from './counted.js';
import { enoughFigures, enoughSteps } from './enough-ballots.js';
import { enoughRecounted } from './enough-recounted.js';
import type { Packed } from './pack-rankings.js';
import type { QuestionOf } from './question.js';

/** Single transferable vote in the variant of the question. Figures: those of the variant, and `enough`. */
export const countStv = (
  { method, variant, places }: QuestionOf<'stv'>,
  packed: Packed,
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const count = variant === 'meek' ? countMeek : countScottish;
  const counted = count(places, packed, tieBreak, sha256);
  const enough = enoughRecounted(packed, counted, (more) => count(places, more, NO_TIE_BREAK, sha256));
  return {
    ...counted,
    figures: { ...counted.figures, enough: enoughFigures(enough) },
    trace: [...counted.trace, ...enoughSteps({ method }, enough)],
  };
};

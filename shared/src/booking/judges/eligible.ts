import type { EligibleClause } from '../../charter/index.js';
import type { Judge } from './judge.js';

export const judgeEligible: Judge<EligibleClause, 'not-eligible'> = ({ params }, { who }) =>
  who.collegeKey !== null && params.colleges.includes(who.collegeKey)
    ? []
    : [
        {
          code: 'not-eligible',
          facts: { colleges: params.colleges, asked: who.collegeKey },
          next: null,
        },
      ];

import type { rankedFr } from './ranked-texts.fr.js';

export const rankedEn: Record<keyof typeof rankedFr, string> = {
  'method.step.duel-won': '{{option}} against {{options}}: {{votes}} votes to {{opposing}}, {{option}} wins.',
  'method.step.duel-won-weighed':
    '{{option}} against {{options}}: {{votesPoints}} of the weighted votes to {{opposingPoints}}, {{option}} wins.',
  'method.step.duel-even': '{{options}}: {{votes}} votes each, neither wins.',
  'method.step.duel-even-weighed': '{{options}}: {{votesPoints}} of the weighted votes each, neither wins.',
  'method.step.condorcet': '{{option}} wins against each of the other options.',
  'method.step.path':
    'From {{option}} to {{options}}, the strongest path of wins is worth {{votes}} votes; the way back, {{opposing}}.',
  'method.step.path-weighed':
    'From {{option}} to {{options}}, the strongest path of wins is worth {{votesPoints}} of the weighted votes; the way back, {{opposingPoints}}.',
  'method.step.unbeaten': 'Rank {{place}}: {{options}}. None of the options left has a stronger path.',
  'method.step.pair-locked': '{{option}} above {{options}} ({{votes}} votes): kept.',
  'method.step.pair-locked-weighed':
    '{{option}} above {{options}} ({{votesPoints}} of the weighted votes): kept.',
  'method.step.pair-set-aside':
    '{{option}} above {{options}} ({{votes}} votes): set aside, since stronger duels say the contrary.',
  'method.step.pair-set-aside-weighed':
    '{{option}} above {{options}} ({{votesPoints}} of the weighted votes): set aside, since stronger duels say the contrary.',
  'method.step.pair-depends':
    '{{option}} above {{options}} ({{votes}} votes): kept or set aside by the order of duels of equal strength.',
  'method.step.pair-depends-weighed':
    '{{option}} above {{options}} ({{votesPoints}} of the weighted votes): kept or set aside by the order of duels of equal strength.',
  'method.step.pair-tie-chair':
    'Duels of equal strength contradict one another; their order is settled by the order the chair gave before the vote: {{options}}.',
  'method.step.pair-tie-seniority':
    'Duels of equal strength contradict one another; their order is settled by seniority: {{options}}.',
  'method.step.pair-tie-draw':
    'Duels of equal strength contradict one another; their order is settled by the draw whose seed was published before the opening: {{options}}.',
  'method.step.pair-tie-open':
    'Duels of equal strength contradict one another among {{options}}, and no rule written beforehand puts them in order.',
  'method.step.pair-tie-second_ballot':
    'Duels of equal strength contradict one another among {{options}}; the rule then asks for a second ballot.',
  'method.step.pair-tie-harmless': 'Whatever that order, the same options are chosen.',
  'method.step.pair-tie-matters': 'By that order, other options would be chosen: the result is not settled.',
  'method.step.irv-round':
    'Round {{round}}: {{continuing}} ballots still name an option, {{exhausted}} name none.',
  'method.step.irv-round-weighed':
    'Round {{round}}: {{continuingPoints}} of the weighted votes still name an option, {{exhaustedPoints}} name none.',
  'method.step.standing': '{{option}}: {{votes}} votes out of {{of}}.',
  'method.step.standing-weighed': '{{option}}: {{votesPoints}} of the weighted votes, out of {{ofPoints}}.',
  'method.step.majority': '{{option}} has the majority: {{votes}} votes out of {{of}}.',
  'method.step.majority-weighed':
    '{{option}} has the majority: {{votesPoints}} of the weighted votes, out of {{ofPoints}}.',
  'method.step.excluded': '{{option}} eliminated with {{votes}} votes out of {{of}}.',
  'method.step.excluded-weighed':
    '{{option}} eliminated with {{votesPoints}} of the weighted votes, out of {{ofPoints}}.',
  'method.step.excluded-look_back':
    '{{option}} eliminated with {{votes}} votes out of {{of}}; tie with {{options}} settled by the earlier rounds.',
  'method.step.excluded-look_back-weighed':
    '{{option}} eliminated with {{votesPoints}} of the weighted votes, out of {{ofPoints}}; tie with {{options}} settled by the earlier rounds.',
  'method.step.excluded-chair':
    '{{option}} eliminated with {{votes}} votes out of {{of}}; tie with {{options}} settled by the order the chair gave before the vote.',
  'method.step.excluded-chair-weighed':
    '{{option}} eliminated with {{votesPoints}} of the weighted votes, out of {{ofPoints}}; tie with {{options}} settled by the order the chair gave before the vote.',
  'method.step.excluded-seniority':
    '{{option}} eliminated with {{votes}} votes out of {{of}}; tie with {{options}} settled by seniority.',
  'method.step.excluded-seniority-weighed':
    '{{option}} eliminated with {{votesPoints}} of the weighted votes, out of {{ofPoints}}; tie with {{options}} settled by seniority.',
  'method.step.excluded-draw':
    '{{option}} eliminated with {{votes}} votes out of {{of}}; tie with {{options}} settled by the draw whose seed was published before the opening.',
  'method.step.excluded-draw-weighed':
    '{{option}} eliminated with {{votesPoints}} of the weighted votes, out of {{ofPoints}}; tie with {{options}} settled by the draw whose seed was published before the opening.',
  'method.step.excluded-together':
    '{{options}} eliminated together: in whatever order they leave, the same options remain.',
  'method.step.exclusion-tie-open':
    '{{options}} tied for elimination, with {{votes}} votes out of {{of}}; no rule written beforehand settles it, and the count stops there.',
  'method.step.exclusion-tie-open-weighed':
    '{{options}} tied for elimination, with {{votesPoints}} of the weighted votes, out of {{ofPoints}}; no rule written beforehand settles it, and the count stops there.',
  'method.step.exclusion-tie-second_ballot':
    '{{options}} tied for elimination, with {{votes}} votes out of {{of}}; the rule then asks for a second ballot.',
  'method.step.exclusion-tie-second_ballot-weighed':
    '{{options}} tied for elimination, with {{votesPoints}} of the weighted votes, out of {{ofPoints}}; the rule then asks for a second ballot.',
  'method.step.stv-quota': '{{votes}} votes, places to fill: {{places}}. It takes {{quota}} to be elected.',
  'method.step.stv-quota-weighed':
    'Places to fill: {{places}}. It takes {{quotaPoints}} of the weighted votes to be elected.',
  'method.step.stv-round':
    'Round {{round}}: {{exhausted}} votes name nobody any more, {{lost}} were lost in rounding.',
  'method.step.stv-round-weighed':
    'Round {{round}}: {{exhaustedPoints}} of the weighted votes name nobody any more, {{lostPoints}} were lost in rounding.',
  'method.step.received': '{{option}} receives {{votes}} votes.',
  'method.step.received-weighed': '{{option}} receives {{votesPoints}} of the weighted votes.',
  'method.step.elected': '{{option}} elected with {{votes}} votes, for a quota of {{quota}}.',
  'method.step.elected-weighed':
    '{{option}} elected with {{votesPoints}} of the weighted votes, for a quota of {{quotaPoints}}.',
  'method.step.elected-last': 'There are places enough for all options still in: {{options}} have one.',
  'method.step.surplus':
    '{{option}} has {{surplus}} votes above the quota. They pass, in equal parts, to the next option of all its ballots.',
  'method.step.surplus-weighed':
    '{{option}} has {{surplusPoints}} of the weighted votes above the quota. They pass, in equal parts, to the next option of all its ballots.',
  'method.step.surplus-tie-look_back':
    '{{options}} have the same surplus, {{surplus}} votes; the order is settled by the earlier rounds.',
  'method.step.surplus-tie-look_back-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; the order is settled by the earlier rounds.',
  'method.step.surplus-tie-chair':
    '{{options}} have the same surplus, {{surplus}} votes; the order is settled by the order the chair gave before the vote.',
  'method.step.surplus-tie-chair-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; the order is settled by the order the chair gave before the vote.',
  'method.step.surplus-tie-seniority':
    '{{options}} have the same surplus, {{surplus}} votes; the order is settled by seniority.',
  'method.step.surplus-tie-seniority-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; the order is settled by seniority.',
  'method.step.surplus-tie-draw':
    '{{options}} have the same surplus, {{surplus}} votes; the order is settled by the draw whose seed was published before the opening.',
  'method.step.surplus-tie-draw-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; the order is settled by the draw whose seed was published before the opening.',
  'method.step.surplus-tie-harmless':
    '{{options}} have the same surplus, {{surplus}} votes; whatever the order, the same are elected.',
  'method.step.surplus-tie-harmless-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; whatever the order, the same are elected.',
  'method.step.surplus-tie-open':
    '{{options}} have the same surplus, {{surplus}} votes; the order changes who is elected, and no rule written beforehand settles it.',
  'method.step.surplus-tie-open-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; the order changes who is elected, and no rule written beforehand settles it.',
  'method.step.surplus-tie-second_ballot':
    '{{options}} have the same surplus, {{surplus}} votes; the rule then asks for a second ballot.',
  'method.step.surplus-tie-second_ballot-weighed':
    '{{options}} have the same surplus, {{surplusPoints}} of the weighted votes; the rule then asks for a second ballot.',
  'method.step.meek-start':
    '{{votes}} votes, places to fill: {{places}}. The quota follows the votes still in play.',
  'method.step.meek-start-weighed':
    'Places to fill: {{places}}. The quota follows the weighted votes still in play.',
  'method.step.meek-keep':
    '{{option}} keeps only {{keepPoints}} of what reaches it of each ballot; the rest passes to the next option.',
  'method.step.meek-round':
    'Round {{round}}: quota of {{quota}} votes; {{exhausted}} votes name nobody any more.',
  'method.step.meek-round-weighed':
    'Round {{round}}: quota of {{quotaPoints}} of the weighted votes; {{exhaustedPoints}} name nobody any more.',
  'method.step.enough-schulze_one':
    '{{option}} would have been chosen with {{count}} more ballot putting it alone in the first place.',
  'method.step.enough-schulze_other':
    '{{option}} would have been chosen with {{count}} more ballots putting it alone in the first place.',
  'method.step.enough-ranked_pairs_one':
    '{{option}} would have been chosen with {{count}} more ballot putting it alone in the first place.',
  'method.step.enough-ranked_pairs_other':
    '{{option}} would have been chosen with {{count}} more ballots putting it alone in the first place.',
  'method.step.enough-irv_one':
    '{{option}} would have been chosen with {{count}} more ballot putting it alone in the first place.',
  'method.step.enough-irv_other':
    '{{option}} would have been chosen with {{count}} more ballots putting it alone in the first place.',
  'method.step.enough-stv_one':
    '{{option}} would have had a place with {{count}} more ballot naming it alone.',
  'method.step.enough-stv_other':
    '{{option}} would have had a place with {{count}} more ballots naming it alone.',
};

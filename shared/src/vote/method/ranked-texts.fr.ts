/** Each step of a count of rankings, in a sentence. Amounts are votes where a ballot is one, else shares of the weighted ones. */
export const rankedFr = {
  'method.step.duel-won':
    '{{option}} contre {{options}}\u00a0: {{votes}} voix à {{opposing}}, {{option}} l’emporte.',
  'method.step.duel-won-weighed':
    '{{option}} contre {{options}}\u00a0: {{votesPoints}} des voix pondérées à {{opposingPoints}}, {{option}} l’emporte.',
  'method.step.duel-even': '{{options}}\u00a0: {{votes}} voix chacune, personne ne l’emporte.',
  'method.step.duel-even-weighed':
    '{{options}}\u00a0: {{votesPoints}} des voix pondérées chacune, personne ne l’emporte.',
  'method.step.condorcet': '{{option}} l’emporte sur chacune des autres options.',
  'method.step.path':
    'De {{option}} à {{options}}, le plus fort chemin de victoires vaut {{votes}} voix\u00a0; au retour, {{opposing}}.',
  'method.step.path-weighed':
    'De {{option}} à {{options}}, le plus fort chemin de victoires vaut {{votesPoints}} des voix pondérées\u00a0; au retour, {{opposingPoints}}.',
  'method.step.unbeaten':
    'Rang {{place}}\u00a0: {{options}}. Aucune des options restantes n’a de chemin plus fort.',
  'method.step.pair-locked': '{{option}} devant {{options}} ({{votes}} voix)\u00a0: retenu.',
  'method.step.pair-locked-weighed':
    '{{option}} devant {{options}} ({{votesPoints}} des voix pondérées)\u00a0: retenu.',
  'method.step.pair-set-aside':
    '{{option}} devant {{options}} ({{votes}} voix)\u00a0: écarté, car des duels plus forts disent le contraire.',
  'method.step.pair-set-aside-weighed':
    '{{option}} devant {{options}} ({{votesPoints}} des voix pondérées)\u00a0: écarté, car des duels plus forts disent le contraire.',
  'method.step.pair-depends':
    '{{option}} devant {{options}} ({{votes}} voix)\u00a0: retenu ou écarté selon l’ordre de duels de même force.',
  'method.step.pair-depends-weighed':
    '{{option}} devant {{options}} ({{votesPoints}} des voix pondérées)\u00a0: retenu ou écarté selon l’ordre de duels de même force.',
  'method.step.pair-tie-chair':
    'Des duels de même force se contredisent\u00a0; leur ordre est tranché par l’ordre que la présidence avait donné avant le vote\u00a0: {{options}}.',
  'method.step.pair-tie-seniority':
    'Des duels de même force se contredisent\u00a0; leur ordre est tranché par l’ancienneté\u00a0: {{options}}.',
  'method.step.pair-tie-draw':
    'Des duels de même force se contredisent\u00a0; leur ordre est tranché par le tirage au sort dont la graine était publiée avant l’ouverture\u00a0: {{options}}.',
  'method.step.pair-tie-open':
    'Des duels de même force se contredisent entre {{options}}, et aucune règle écrite d’avance ne les ordonne.',
  'method.step.pair-tie-second_ballot':
    'Des duels de même force se contredisent entre {{options}}\u00a0; la règle demande alors un second vote.',
  'method.step.pair-tie-harmless': 'Quel que soit cet ordre, les mêmes options sont choisies.',
  'method.step.pair-tie-matters':
    'Selon cet ordre, d’autres options seraient choisies\u00a0: le résultat n’est pas tranché.',
  'method.step.irv-round':
    'Tour {{round}}\u00a0: {{continuing}} bulletins désignent encore une option, {{exhausted}} n’en désignent plus.',
  'method.step.irv-round-weighed':
    'Tour {{round}}\u00a0: {{continuingPoints}} des voix pondérées désignent encore une option, {{exhaustedPoints}} n’en désignent plus.',
  'method.step.standing': '{{option}}\u00a0: {{votes}} voix sur {{of}}.',
  'method.step.standing-weighed': '{{option}}\u00a0: {{votesPoints}} des voix pondérées, sur {{ofPoints}}.',
  'method.step.majority': '{{option}} a la majorité\u00a0: {{votes}} voix sur {{of}}.',
  'method.step.majority-weighed':
    '{{option}} a la majorité\u00a0: {{votesPoints}} des voix pondérées, sur {{ofPoints}}.',
  'method.step.excluded': '{{option}} éliminé avec {{votes}} voix sur {{of}}.',
  'method.step.excluded-weighed':
    '{{option}} éliminé avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}.',
  'method.step.excluded-look_back':
    '{{option}} éliminé avec {{votes}} voix sur {{of}}\u00a0; égalité avec {{options}} tranchée par les tours précédents.',
  'method.step.excluded-look_back-weighed':
    '{{option}} éliminé avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}\u00a0; égalité avec {{options}} tranchée par les tours précédents.',
  'method.step.excluded-chair':
    '{{option}} éliminé avec {{votes}} voix sur {{of}}\u00a0; égalité avec {{options}} tranchée par l’ordre que la présidence avait donné avant le vote.',
  'method.step.excluded-chair-weighed':
    '{{option}} éliminé avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}\u00a0; égalité avec {{options}} tranchée par l’ordre que la présidence avait donné avant le vote.',
  'method.step.excluded-seniority':
    '{{option}} éliminé avec {{votes}} voix sur {{of}}\u00a0; égalité avec {{options}} tranchée par l’ancienneté.',
  'method.step.excluded-seniority-weighed':
    '{{option}} éliminé avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}\u00a0; égalité avec {{options}} tranchée par l’ancienneté.',
  'method.step.excluded-draw':
    '{{option}} éliminé avec {{votes}} voix sur {{of}}\u00a0; égalité avec {{options}} tranchée par le tirage au sort dont la graine était publiée avant l’ouverture.',
  'method.step.excluded-draw-weighed':
    '{{option}} éliminé avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}\u00a0; égalité avec {{options}} tranchée par le tirage au sort dont la graine était publiée avant l’ouverture.',
  'method.step.excluded-together':
    '{{options}} éliminés ensemble\u00a0: dans quelque ordre qu’ils partent, les mêmes options restent.',
  'method.step.exclusion-tie-open':
    '{{options}} à égalité pour l’élimination, avec {{votes}} voix sur {{of}}\u00a0; aucune règle écrite d’avance ne tranche, et le décompte s’arrête là.',
  'method.step.exclusion-tie-open-weighed':
    '{{options}} à égalité pour l’élimination, avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}\u00a0; aucune règle écrite d’avance ne tranche, et le décompte s’arrête là.',
  'method.step.exclusion-tie-second_ballot':
    '{{options}} à égalité pour l’élimination, avec {{votes}} voix sur {{of}}\u00a0; la règle demande alors un second vote.',
  'method.step.exclusion-tie-second_ballot-weighed':
    '{{options}} à égalité pour l’élimination, avec {{votesPoints}} des voix pondérées, sur {{ofPoints}}\u00a0; la règle demande alors un second vote.',
  'method.step.stv-quota':
    '{{votes}} voix, places à pourvoir\u00a0: {{places}}. Il en faut {{quota}} pour être élu.',
  'method.step.stv-quota-weighed':
    'Places à pourvoir\u00a0: {{places}}. Il faut {{quotaPoints}} des voix pondérées pour être élu.',
  'method.step.stv-round':
    'Tour {{round}}\u00a0: {{exhausted}} voix ne désignent plus personne, {{lost}} se sont perdues dans les arrondis.',
  'method.step.stv-round-weighed':
    'Tour {{round}}\u00a0: {{exhaustedPoints}} des voix pondérées ne désignent plus personne, {{lostPoints}} se sont perdues dans les arrondis.',
  'method.step.received': '{{option}} reçoit {{votes}} voix.',
  'method.step.received-weighed': '{{option}} reçoit {{votesPoints}} des voix pondérées.',
  'method.step.elected': '{{option}} obtient une place avec {{votes}} voix, pour un quota de {{quota}}.',
  'method.step.elected-weighed':
    '{{option}} obtient une place avec {{votesPoints}} des voix pondérées, pour un quota de {{quotaPoints}}.',
  'method.step.elected-last':
    'Il reste assez de places pour toutes les options encore en lice\u00a0: {{options}}.',
  'method.step.surplus':
    '{{option}} a {{surplus}} voix de plus que le quota. Elles sont reportées, à parts égales, vers l’option suivante de tous ses bulletins.',
  'method.step.surplus-weighed':
    '{{option}} a {{surplusPoints}} des voix pondérées de plus que le quota. Elles sont reportées, à parts égales, vers l’option suivante de tous ses bulletins.',
  'method.step.surplus-tie-look_back':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; l’ordre est tranché par les tours précédents.',
  'method.step.surplus-tie-look_back-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; l’ordre est tranché par les tours précédents.',
  'method.step.surplus-tie-chair':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; l’ordre est tranché par l’ordre que la présidence avait donné avant le vote.',
  'method.step.surplus-tie-chair-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; l’ordre est tranché par l’ordre que la présidence avait donné avant le vote.',
  'method.step.surplus-tie-seniority':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; l’ordre est tranché par l’ancienneté.',
  'method.step.surplus-tie-seniority-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; l’ordre est tranché par l’ancienneté.',
  'method.step.surplus-tie-draw':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; l’ordre est tranché par le tirage au sort dont la graine était publiée avant l’ouverture.',
  'method.step.surplus-tie-draw-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; l’ordre est tranché par le tirage au sort dont la graine était publiée avant l’ouverture.',
  'method.step.surplus-tie-harmless':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; quel que soit l’ordre, les mêmes sont élus.',
  'method.step.surplus-tie-harmless-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; quel que soit l’ordre, les mêmes sont élus.',
  'method.step.surplus-tie-open':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; l’ordre change les élus, et aucune règle écrite d’avance ne tranche.',
  'method.step.surplus-tie-open-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; l’ordre change les élus, et aucune règle écrite d’avance ne tranche.',
  'method.step.surplus-tie-second_ballot':
    '{{options}} ont le même surplus, {{surplus}} voix\u00a0; la règle demande alors un second vote.',
  'method.step.surplus-tie-second_ballot-weighed':
    '{{options}} ont le même surplus, {{surplusPoints}} des voix pondérées\u00a0; la règle demande alors un second vote.',
  'method.step.meek-start':
    '{{votes}} voix, places à pourvoir\u00a0: {{places}}. Le quota suit le nombre de voix encore en jeu.',
  'method.step.meek-start-weighed':
    'Places à pourvoir\u00a0: {{places}}. Le quota suit les voix pondérées encore en jeu.',
  'method.step.meek-keep':
    '{{option}} ne garde que {{keepPoints}} de ce qui lui parvient de chaque bulletin\u00a0; le reste passe à l’option suivante.',
  'method.step.meek-round':
    'Tour {{round}}\u00a0: quota de {{quota}} voix\u00a0; {{exhausted}} voix ne désignent plus personne.',
  'method.step.meek-round-weighed':
    'Tour {{round}}\u00a0: quota de {{quotaPoints}} des voix pondérées\u00a0; {{exhaustedPoints}} ne désignent plus personne.',
  'method.step.enough-schulze_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui la place seule en tête.',
  'method.step.enough-schulze_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui la placent seule en tête.',
  'method.step.enough-ranked_pairs_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui la place seule en tête.',
  'method.step.enough-ranked_pairs_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui la placent seule en tête.',
  'method.step.enough-irv_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui la place seule en tête.',
  'method.step.enough-irv_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui la placent seule en tête.',
  'method.step.enough-stv_one':
    '{{option}} aurait eu une place avec {{count}} bulletin de plus qui ne nomme qu’elle.',
  'method.step.enough-stv_other':
    '{{option}} aurait eu une place avec {{count}} bulletins de plus qui ne nomment qu’elle.',
} as const;

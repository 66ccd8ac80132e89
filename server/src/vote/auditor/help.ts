/** How to use the command, in both languages of the product. */
export const help = `Usage : npm run -s tally -- --method MÉTHODE [options] FICHIER        (- : entrée standard)

Compte un fichier de bulletins et écrit le résultat en JSON : élus, ordre, égalités, chiffres, trace.
Fichiers : JSON ({"ballots": "5:A>B=C 2:C"}, tableau de mentions {"grades": …}, duels {"wins": …}), BLT, CSV, texte.
Sorties : 0 compté (une égalité sans règle est un résultat, montré comme tel), 1 fichier illisible, 2 commande erronée.

Counts a file of ballots and prints the result as JSON: winners, order, ties, figures, trace.
Files: JSON ({"ballots": "5:A>B=C 2:C"}, table of grades {"grades": …}, duels {"wins": …}), BLT, CSV, text.
Exit: 0 counted (a tie without a rule is a result, and shown), 1 file that cannot be counted, 2 wrong command.

 --method, -m    schulze  ranked_pairs  irv  stv  majority_judgment  approval  score  dots  budget  yes_no_blank
                 plurality  borda
 --case ID       scrutin d’un fichier qui en contient plusieurs · election, in a file of several
 --format        json  blt  csv  text                    (deviné · told from the content)
 --options A,B   options, dans l’ordre · options, in order
 --withdraw A    options retirées · options that left
 --seats N       places à pourvoir · places to fill      (1)
 --lang          fr  en                                  (messages)

 schulze, ranked_pairs   --strength winning_votes|margins, --margins · --unranked last|no_opinion
 stv                     --variant scottish|meek
 majority_judgment       --grades pire,…,meilleure · worst,…,best   --ungraded invalid|worst
 score                   --lowest N  --highest N  --unscored lowest|invalid
 approval                --most N
 dots                    --dots N  --per-option N
 budget                  --envelope N  --costs A=100,B=250  --most N  --share most_approved|equal_shares

 yes_no_blank            --base expressed|present|registered  --inner proportional|bloc  --silent lost|renormalised|void
                         --threshold '>1/2'|'>=2/3'  --quorum 1/4  --double-key none|majority_of_colleges|no_college_against

 --ties R1,R2    règles d’égalité, dans l’ordre · tie rules, in order: look_back second_ballot chair seniority draw
                 --seed TEXTE (draw)  --chair A,B,…  --seniority A,B,…

Tout est décrit dans · All is described in docs/tally.md
`;

export const verifyHelp = `Usage : communaux-verify FICHIER [--digest EMPREINTE] [--lang fr|en]        (- : entrée standard)

Vérifie sans réseau, à partir de ses seuls octets, ce que la zone a publié, et dit en une phrase ce qui diffère :
 certificat d’un scrutin : recompté ; --digest compare avec l’empreinte inscrite au registre de la zone
 registre de la zone : chaque ligne, chaque lot et leur chaîne ; --digest cherche le sceau dont on a noté l’empreinte
 preuve d’une ligne du registre : suivie jusqu’au sceau de son lot
Sorties : 0 confirmé, 1 refusé, 2 commande erronée.

Checks offline, from its bytes alone, what the zone published, and says in one sentence what differs:
 certificate of a vote: counted again; --digest compares with the digest written in the register of the zone
 register of the zone: each line, each batch and their chain; --digest looks for the seal whose hash you wrote down
 proof of one line of the register: followed up to the seal of its batch
Exit: 0 confirmed, 1 refused, 2 wrong command.
`;

/** The files of a published poll, and the verifier beside them. */
export const exportFr = {
  'screen.exports.what':
    'Les mêmes bulletins pour d’autres logiciels\u00a0: totaux par collège, et noms seulement si la règle les publie.',
  'screen.exports.json': 'Bulletins (JSON)',
  'screen.exports.blt': 'Bulletins (BLT)',
  'screen.exports.csv': 'Bulletins (CSV)',
  'screen.exports.verifier': 'Le vérificateur (un fichier)',
  'screen.exports.how': 'Pour recompter hors ligne, avec Node\u00a0:',
} as const;

const ACCENTED = 'àâäáãçéèêëíìîïñóòôöõúùûüÿ';
const PLAIN = 'aaaaaceeeeiiiinooooouuuuy';

/** What a search compares: lower case, without accents. The same fold as the function `folded` of the database, by which names are also sorted. */
export const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[àâäáãçéèêëíìîïñóòôöõúùûüÿ]/g, (letter) => PLAIN[ACCENTED.indexOf(letter)] ?? letter);

/** SQL that holds where a column contains a folded search, or where nothing is looked for. @param place `$4`, null for no search */
export const contains = (column: string, place: string): string =>
  `(${place}::text is null or strpos(folded(${column}), ${place}) > 0)`;

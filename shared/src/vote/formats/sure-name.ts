import { stop } from './file-fault.js';
import { namesOf, type Saying } from './named-ballot.js';
import { tidy } from './names.js';

/**
 * What stands in a name only where a ballot was misread: a tag, a comma, a quote, a remark, a sum, numbers alone, or a
 * count in a way of writing numbers that is not read.
 */
const DOUBTFUL = /^<|[,"]|\s#(?!\d)|[^+\s]\s*\+\s*[^+\s]|^\d+( \d+)+$|^\d[\d.,_'’e+-]*\s*:/iu;

/** A ballot whose names are surely names. Where options are declared, whether each is one of them tells; else a doubt stops. */
export const surelyNamed = (says: Saying, line: number, known: ReadonlySet<string> | null): Saying => {
  const doubtful = known
    ? undefined
    : namesOf(says)
        .map(tidy)
        .find((name) => DOUBTFUL.test(name));
  return doubtful === undefined ? says : stop('file-name-doubtful', line, { found: doubtful.slice(0, 40) });
};

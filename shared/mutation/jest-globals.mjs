// The part of Jest that pure specs use: they describe rules, and expect. A test is known by its titles and its place.
import { expect } from 'expect';

export { expect };

const tests = [];
const titles = [];
export const testsIn = () => tests;

export const describe = (title, body) => {
  titles.push(title);
  body();
  titles.pop();
};

export const it = (title, body) => {
  const name = [...titles, title].join(' › ');
  tests.push({ id: `${tests.length} ${name}`, name, run: body });
};

/** One for each row; a row that is a list is spread, as Jest does. */
const each = (declare) => (rows) => (title, body) =>
  rows.forEach((row, at) =>
    declare(`${title} #${at + 1}`, () => (Array.isArray(row) ? body(...row) : body(row))),
  );
describe.each = each(describe);
it.each = each(it);

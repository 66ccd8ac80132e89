import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { isRefused } from '@communaux/shared/kernel';
import { buildCertificate } from '@communaux/shared/vote';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { questions } from '../ballot/ballot.fixture.js';
import { someColleges } from '../vote.fixture.js';
import { CollegesTable } from './ByCollege.js';
import { boxFor, countedFor, frozenFor, votes } from './choice.fixture.js';
import { countColleges } from './count-colleges.js';
import { EVERY_WORD } from '../words.fixture.js';

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
const digest = '0'.repeat(64);
const question = questions.approval;
const outcome = countedFor(question, votes.approval);
const certificate = buildCertificate(
  {
    frozen: frozenFor(question),
    box: boxFor(votes.approval),
    ballots: [],
    outcome,
    register: { seq: 1, head: digest },
  },
  () => digest,
);

describe('a choice counted college by college', () => {
  it('shows what each would have chosen alone, from nothing but the certificate', async () => {
    const colleges = countColleges(JSON.parse(JSON.stringify(certificate)));
    if (isRefused(colleges)) throw new Error('The certificate was refused');
    await renderScreen(
      <Answering answers={{ Colleges: () => someColleges }}>
        <CollegesTable colleges={colleges} outcome={outcome} question={question} />
      </Answering>,
      { words: EVERY_WORD },
    );
    const lines = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => plain(cell.textContent)).join(' | '));
    expect(lines).toEqual([
      'Option | Entreprises | Salariés | Habitants',
      'Ombrières sur le parking (retenue) | 1er · 100 % | 3e · 0 % | 2e · 33,3 %',
      'Haie le long du canal | 2e · 23,1 % | 1er · 100 % | 3e · 0 %',
      'Atelier vélo | 3e · 0 % | 2e · 25 % | 1er · 100 %',
    ]);
  });
  it('refuses what is no certificate', () => {
    expect(isRefused(countColleges({ hello: 'world' }))).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { parse } from '@communaux/shared/kernel';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { rawShare, rowsOf } from './motion-rows.js';
import { MotionResult } from './MotionResult.js';
import { lostOutcome, outcome, rules, someColleges } from '../vote.fixture.js';
import { EVERY_WORD } from '../words.fixture.js';

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
const show = (
  shown: typeof outcome,
  language: 'fr' | 'en' = 'fr',
  since: 'sent-back' | 'void' | null = null,
) =>
  renderScreen(
    <Answering answers={{ Colleges: () => someColleges }}>
      <MotionResult outcome={shown} rules={rules} live={false} since={since} />
    </Answering>,
    { words: EVERY_WORD, language },
  );

describe('a result', () => {
  it('adds up: heads and points of the colleges make the last line', () => {
    const rows = rowsOf(outcome);
    const all = rows.at(-1);
    const colleges = rows.slice(0, -1);
    expect(colleges.reduce((sum, { yes }) => sum + yes, 0)).toBe(all?.yes);
    expect(colleges.reduce((sum, { present }) => sum + present, 0)).toBe(all?.present);
    expect(parse(all?.counted ?? '')).toEqual(parse('100'));
  });
  it('shows raw and weighted side by side, college by college', async () => {
    await show(outcome);
    const table = await screen.findByRole('table', { name: /Voix comptées par tête/ });
    const lines = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => plain(row.textContent));
    expect(lines).toEqual([
      'Entreprises30 sur 40226250 %≈ 39,29 %≈ 10,71 %',
      'Salariés90 sur 12030501030 %11,25 %18,75 %',
      'Habitants30 sur 601812020 %12 %8 %',
      'Ensemble150 sur 220706812100 %≈ 62,54 %≈ 37,46 %',
    ]);
  });
  it('ticks each condition with its arithmetic, in words', async () => {
    await show(outcome);
    const conditions = screen
      .getAllByText('Rempli :', { normalizer: plain })
      .map((one) => plain(one.parentElement?.textContent ?? ''));
    expect(conditions).toContain(
      'Rempli : Quorum : participation de 150 sur 220 inscrits, 74 demandés (1/3).',
    );
  });
  it('says what would have been enough when the text failed', async () => {
    await show(lostOutcome);
    expect(screen.getByText('Rejeté.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Ce qui aurait suffi' })).toBeTruthy();
  });
  it('begins with what became of it since, once a veto or an annulment overtook the count', async () => {
    const sentBack = await show(outcome, 'fr', 'sent-back');
    expect(plain(sentBack.container.textContent)).toMatch(
      /^Renvoyé en délibération\. Le compte disait : Adopté\./,
    );
    sentBack.unmount();
    const annulled = await show(outcome, 'en', 'void');
    expect(plain(annulled.container.textContent)).toMatch(/^Void poll\. The count said: Adopted\./);
  });
  it('names colleges in the language of the reader, though an outcome is frozen in one', async () => {
    await show(outcome, 'en');
    expect((await screen.findAllByText(/Firms/)).length).toBeGreaterThan(1);
  });
  it('has no share of heads when nobody said yes or no', () => {
    expect(rawShare(0, 0)).toBeNull();
    expect(rawShare(1, 2)).toBe('100/3');
  });
});

import { describe, expect, it } from '@jest/globals';
import { BASES, readable, SILENT_COLLEGES, type Language } from '../body/index.js';
import type { Facts } from '../kernel/index.js';
import { approval, choose, type Told } from './choice.fixture.js';
import { CHOICE_REASONS, CHOICE_VERDICTS } from './choice-outcome.js';
import { STAGES, tally } from './index.js';
import { aRuleSet, C1, everyRule, fewVotes } from './poll.fixture.js';
import { en, fr } from './every-text.js';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };
const say = (language: Language, key: string, facts: Facts): string =>
  Object.entries(readable(facts, language)).reduce(
    (text, [name, fact]) =>
      text.replaceAll(`{{${name}}}`, typeof fact === 'object' ? JSON.stringify(fact) : String(fact)),
    texts[language][key] ?? `no text: ${key}`,
  );
const asked = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([name]) => name).toSorted();

describe('the words of a vote', () => {
  it('exist for every stage and ask both languages for the same facts', () => {
    expect(STAGES.filter((stage) => !(`poll.stage.${stage}` in fr))).toEqual([]);
    expect(Object.keys(fr).map((key) => [key, asked(texts.en[key] ?? '')])).toEqual(
      Object.entries(fr).map(([key, text]) => [key, asked(text)]),
    );
  });
  it('turn every step, condition and reason of any outcome into a full sentence', () => {
    for (const rule of everyRule)
      for (const { colleges, counts } of fewVotes) {
        const { trace, conditions, because, verdict } = tally(rule, colleges, counts);
        const spoken = (['fr', 'en'] as const).flatMap((language) => [
          ...trace.map(({ code, facts }) => say(language, `poll.${code}`, facts)),
          ...conditions.map(({ code, facts }) => say(language, `poll.condition.${code}`, facts)),
          ...because.map(({ code, facts }) => say(language, `poll.because.${code}`, facts)),
          say(language, `poll.verdict.${verdict}`, {}),
        ]);
        expect(spoken.filter((text) => /\{\{|^no text|\d\/\d+ ?%/.test(text))).toEqual([]);
      }
  });
  it('turn every step and reason of a choice into a full sentence', () => {
    const tied: Told = [40, 'a 9', 'b 9', 'none 3'];
    for (const base of BASES)
      for (const silentCollege of SILENT_COLLEGES)
        for (const ties of [[], ['second_ballot'] as const])
          for (const told of [tied, [40, 'none 9'], [40, 'a 9'], [40, 'blank 9']] satisfies Told[]) {
            const rule = { base, silentCollege, ties };
            const { trace, because, conditions } = choose(approval(1, 'a', 'b', 'none'), rule, told, told);
            const spoken = (['fr', 'en'] as const).flatMap((language) => [
              ...trace.map(({ code, facts }) => say(language, `poll.${code}`, facts)),
              ...because.map(({ code, facts }) => say(language, `poll.because.${code}`, facts)),
              ...conditions.map(({ code, facts }) => say(language, `poll.condition.${code}`, facts)),
            ]);
            expect(spoken.filter((text) => /\{\{|^no text|\d\/\d+ ?%/.test(text))).toEqual([]);
          }
    for (const code of CHOICE_REASONS) expect(fr).toHaveProperty([`poll.because.${code}`]);
    for (const verdict of CHOICE_VERDICTS) expect(fr).toHaveProperty([`poll.verdict.${verdict}`]);
  });
  it('let anyone redo the count of the reference by hand', () => {
    const { trace } = tally(aRuleSet(), C1.colleges, C1.counts);
    const told = trace.map(({ code, facts }) => say('fr', `poll.${code}`, facts));
    expect([told[0], told[5], ...told.slice(-4)]).toEqual([
      'firms : participation de 30 sur 40 inscrits (75\u00a0%).',
      'firms : 22 pour et 6 contre sur 28 (suffrages exprimés). Poids 35\u00a0% : 27,5\u00a0% pour, 7,5\u00a0% contre.',
      'Total pondéré : 60\u00a0% pour, 40\u00a0% contre.',
      'Au moins un suffrage exprimé.',
      'Total pondéré des « pour » : 60\u00a0%, pour plus de 50\u00a0% demandés (1/2).',
      'Adopté',
    ]);
  });
});

import type { Fact, Refused } from '@communaux/shared/kernel';
import { en } from '@communaux/shared/zone/texts.en';

const texts: Readonly<Record<string, string>> = en;

/** A refusal in the operator's language: the command line speaks English, as its documentation does. */
export const sayRefusal = ({ reasons }: Refused): string =>
  reasons
    .map(({ code, facts }) => {
      const text = texts[`refusal.${code}`] ?? code;
      return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => plain(facts[name]));
    })
    .join('\n');

const plain = (fact: Fact | undefined): string =>
  typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';

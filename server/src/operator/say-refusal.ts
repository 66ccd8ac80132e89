import type { Refused } from '@communaux/shared/kernel';
import { en } from '@communaux/shared/zone/texts.en';

const texts: Readonly<Record<string, string>> = en;

/** A refusal in the operator's language: the command line speaks English, as its documentation does. */
export const sayRefusal = ({ reasons }: Refused): string =>
  reasons
    .map(({ code, facts }) =>
      (texts[`refusal.${code}`] ?? code).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
        String(facts[name] ?? ''),
      ),
    )
    .join('\n');

import { useState } from 'react';
import { userEvent } from '@testing-library/user-event';
import type { Method, Option, Question, QuestionOf } from '@communaux/shared/vote';
import { renderScreen } from '../../platform/testing/render.js';
import type { Language } from '../../platform/language/catalogues.js';
import { BallotField } from './BallotField.js';
import { EVERY_WORD } from '../words.fixture.js';

export const projects: readonly Option[] = [
  { key: 'a', label: 'Ombrières sur le parking', cost: 60_000 },
  { key: 'b', label: 'Haie le long du canal', cost: 15_000 },
  { key: 'c', label: 'Atelier vélo', cost: 30_000 },
];

/** One question of every method on the same three projects. */
export const questions: { readonly [M in Method]: QuestionOf<M> } = {
  yes_no_blank: { method: 'yes_no_blank' },
  approval: { method: 'approval', options: projects, places: 1, most: 2 },
  score: { method: 'score', options: projects, places: 1, lowest: 0, highest: 5, unscored: 'lowest' },
  schulze: { method: 'schulze', options: projects, places: 1, unranked: 'last', strength: 'winning_votes' },
  ranked_pairs: {
    method: 'ranked_pairs',
    options: projects,
    places: 1,
    unranked: 'last',
    strength: 'winning_votes',
  },
  irv: { method: 'irv', options: projects },
  stv: { method: 'stv', options: projects, places: 2, variant: 'scottish' },
  majority_judgment: {
    method: 'majority_judgment',
    options: projects,
    places: 1,
    grades: ['À rejeter', 'Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien'],
    ungraded: 'worst',
  },
  dots: { method: 'dots', options: projects, places: 1, dots: 4, perOption: 3 },
  budget: { method: 'budget', options: projects, envelope: 70_000, most: null, share: 'most_approved' },
  consent: { method: 'consent' },
};

/** A ballot in a reader's hands: every text it goes through is kept. */
export const fill = async (question: Question, start = '', language: Language = 'fr') => {
  const texts: string[] = [];
  const Filling = () => {
    const [value, setValue] = useState(start);
    const [reason, setReason] = useState('');
    return (
      <BallotField
        question={question}
        value={value}
        onChange={(text) => {
          texts.push(text);
          setValue(text);
        }}
        reason={reason}
        onReason={setReason}
      />
    );
  };
  await renderScreen(<Filling />, { words: EVERY_WORD, language });
  return { keys: userEvent.setup(), last: () => texts.at(-1), texts };
};

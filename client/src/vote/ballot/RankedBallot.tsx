import { useRef, useState } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { IconPlus } from '../../ui/icons.js';
import type { BallotFieldProps } from './field.js';
import { readRanks, writeRanks, type Ranks } from './notation.js';
import { rankNext } from './ranking.js';
import { RankedList } from './RankedList.js';
import { FieldError, Said } from './Standing.js';
import { useRankWords } from './use-rank-words.js';
import styles from './ballot.module.css';

type Ranked = 'schulze' | 'ranked_pairs' | 'irv' | 'stv';

/** Ranking by taps or keys, no drag: touch the options in the order one likes them, then mend by up and down. */
export const RankedBallot = ({ question, value, onChange, error }: BallotFieldProps<Ranked>) => {
  const t = useTexts('booth');
  const { options, method } = question;
  const ranks = readRanks(value);
  const rest = options.filter(({ key }) => !ranks.flat().includes(key));
  const [said, say] = useState('');
  const place = useRankWords(options);
  const [unranked, focusFrom] = useFocusOnNext();

  const change = (changed: Ranks, words: string) => {
    onChange(writeRanks(options, changed));
    say(words);
  };
  const rank = (key: string) => {
    const ranked = rankNext(ranks, key);
    change(ranked, place(ranked, key));
    focusFrom(rest.findIndex((option) => option.key === key));
  };
  return (
    <>
      <RankedList
        options={options}
        ranks={ranks}
        ties={method === 'schulze' || method === 'ranked_pairs'}
        onChange={change}
      />
      <FieldError>{error}</FieldError>
      <div ref={unranked} className={styles['rest']}>
        <h2 tabIndex={-1}>{t(rest.length > 0 ? 'screen.rank.rest' : 'screen.rank.all')}</h2>
        {rest.map(({ key, label }) => (
          <Button
            key={key}
            icon={<IconPlus aria-hidden size={20} />}
            aria-label={t('screen.rank.next', { option: label, count: ranks.flat().length + 1 })}
            className={styles['next']}
            onClick={() => rank(key)}
          >
            {label}
          </Button>
        ))}
      </div>
      <Said>{said}</Said>
    </>
  );
};

/** A tapped option leaves the list: the focus goes to the one that takes its place, so that the keyboard taps on. */
const useFocusOnNext = () => {
  const place = useRef<HTMLDivElement>(null);
  const from = (index: number) =>
    requestAnimationFrame(() => {
      const left = place.current?.querySelectorAll('button') ?? [];
      const there = left[Math.min(index, left.length - 1)] ?? place.current?.querySelector('h2');
      there?.focus();
    });
  return [place, from] as const;
};

import { useEffect, useRef } from 'react';
import type { Option, OptionKey } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import type { Ranks } from './notation.js';
import { moveDown, moveUp, tieWithAbove, unrank } from './ranking.js';
import { RankedRow, type Move } from './RankedRow.js';
import { useNthWords, useRankWords } from './use-rank-words.js';
import styles from './ballot.module.css';

type RankedListProps = {
  readonly options: readonly Option[];
  readonly ranks: Ranks;
  /** Whether the method takes equal ranks. */
  readonly ties: boolean;
  readonly onChange: (ranks: Ranks, words: string) => void;
};

const moves = { up: moveUp, down: moveDown, tie: tieWithAbove, out: unrank } as const;

/** What is ranked so far, each option with its moves. */
export const RankedList = ({ options, ranks, ties, onChange }: RankedListProps) => {
  const t = useTexts('booth');
  const said = useRankWords(options);
  const nth = useNthWords();
  const [list, keepFocus] = useKeptFocus();
  const labelOf = (key: OptionKey) => options.find((option) => option.key === key)?.label ?? key;
  const make = (move: Move, key: OptionKey) => {
    const changed = moves[move](ranks, key);
    const words = move === 'out' ? t('screen.rank.said.out', { option: labelOf(key) }) : said(changed, key);
    keepFocus(move === 'out' ? null : `${key} ${move}`);
    onChange(changed, words);
  };
  return (
    <section aria-label={t('screen.rank.mine')} className={styles['ranked']}>
      <h2 tabIndex={-1}>{t('screen.rank.mine')}</h2>
      {ranks.length === 0 && <p className={styles['none']}>{t('screen.rank.none')}</p>}
      <ol ref={list}>
        {ranks.map((group, place) =>
          group.map((key) => (
            <RankedRow
              key={key}
              id={key}
              label={labelOf(key)}
              nth={nth(ranks, key)}
              can={{
                up: place > 0 || group.length > 1,
                down: place < ranks.length - 1 || group.length > 1,
                tie: place > 0,
              }}
              ties={ties}
              onMove={(move) => make(move, key)}
            />
          )),
        )}
      </ol>
    </section>
  );
};

/** Moving a line moves its node, and a browser takes the focus off it: it is given back to the button that was pressed. */
const useKeptFocus = () => {
  const place = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const there =
      wanted.current === null
        ? place.current?.parentElement?.querySelector('h2')
        : place.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(wanted.current)}"]`);
    there?.focus();
    wanted.current = undefined;
  });
  const keep = (move: string | null) => {
    wanted.current = move;
  };
  return [place, keep] as const;
};

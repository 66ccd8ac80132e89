import { useMemo } from 'react';
import { VisuallyHidden } from './VisuallyHidden.js';
import { wordDiff, type Piece } from './word-diff.js';
import { useWord } from './words.js';
import styles from './diff-text.module.css';

type DiffProps = {
  readonly before: string;
  readonly after: string;
  /** The language the text is written in, which is not always the reader's. */
  readonly language: string;
};

/** Two wordings of one article in a single text: added words after a +, removed ones after a −, colour on top. */
export const DiffText = ({ before, after, language }: DiffProps) => {
  const word = useWord();
  const pieces = useMemo(() => wordDiff(before, after, language), [before, after, language]);
  const changed = pieces.some((piece) => piece.kind !== 'same');

  return (
    <div className={styles['diff']}>
      <p className={styles['legend']}>{word(changed ? 'ui.diff.legend' : 'ui.diff.same')}</p>
      <div lang={language} className={styles['text']}>
        {pieces.map((piece, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a piece is nothing but its place
          <PieceOfText key={index} piece={piece} />
        ))}
      </div>
    </div>
  );
};

const PieceOfText = ({ piece }: { readonly piece: Piece }) => {
  const word = useWord();
  if (piece.kind === 'same') return piece.text;
  const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
  const Tag = piece.kind === 'added' ? 'ins' : 'del';
  return (
    <>
      {before}
      <Tag className={styles[piece.kind]}>
        <span aria-hidden className={styles['mark']}>
          {piece.kind === 'added' ? '+' : '−'}
        </span>
        <VisuallyHidden>{` (${word(`ui.diff.${piece.kind}`)}) `}</VisuallyHidden>
        {text}
      </Tag>
      {after}
    </>
  );
};

// A picture made of boxes, not of a file: <img> has no place for them.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { CSSProperties } from 'react';
import styles from './bar-chart.module.css';

/** A share of the whole width, from 0 to 1, in a CSS colour. */
export type BarPart = { readonly key: string; readonly share: number; readonly colour: string };

export type BarRow = {
  readonly key: string;
  /** What the bar is, with its value: no colour is needed to read it. */
  readonly words: string;
  readonly parts: readonly BarPart[];
  /** A second, thinner bar that decides nothing, from 0 to 1. */
  readonly beside?: number;
};

type BarChartProps = {
  /** What it draws, and where the same figures are read: its bars are one picture to screen readers. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** A place that bars reach or not, from 0 to 1, named over them. */
  readonly line?: { readonly at: number; readonly words: string } | undefined;
  /** What the left and right ends of every bar are. */
  readonly ends?: readonly [left: string, right: string];
};

/** Bars under their words, drawn by boxes rather than by a drawing, so that they grow with the reader's text. */
export const BarChart = ({ label, rows, line, ends }: BarChartProps) => (
  <div role="img" aria-label={label} className={styles['chart']}>
    {ends && (
      <p className={styles['ends']}>
        <span>{ends[0]}</span>
        {line && <span>{line.words}</span>}
        <span>{ends[1]}</span>
      </p>
    )}
    {line && !ends && <p style={touching(line.at)}>{line.words}</p>}
    {rows.map(({ key, words, parts, beside }) => (
      <div key={key}>
        <p>{words}</p>
        <div className={styles['track']}>
          {parts.map(({ key: part, share, colour }) => (
            <span key={part} style={{ width: percent(share), background: colour }} />
          ))}
          {line && <span className={styles['line']} style={{ left: percent(line.at) }} />}
        </div>
        {beside !== undefined && <div className={styles['beside']} style={{ width: percent(beside) }} />}
      </div>
    ))}
  </div>
);

const percent = (share: number): string => `${Math.min(1, share) * 100}%`;

/** Words that touch their line on the side where there is room. */
const touching = (at: number): CSSProperties =>
  at > 0.5 ? { paddingRight: percent(1 - at), textAlign: 'right' } : { paddingLeft: percent(at) };

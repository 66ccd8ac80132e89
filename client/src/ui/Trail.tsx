import { Link } from 'react-router';
import { useWord } from './words.js';
import styles from './trail.module.css';

export type TrailStep = { readonly to: string; readonly label: string };

/** The pages above this one. */
export const Trail = ({
  steps,
  label,
}: {
  readonly steps: readonly TrailStep[];
  readonly label?: string;
}) => {
  const word = useWord();
  return (
    <nav aria-label={label ?? word('ui.trail')}>
      <ol className={styles['trail']}>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};

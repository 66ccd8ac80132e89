import { Link } from 'react-router';
import styles from './choices.module.css';

type ChoicesProps = {
  readonly label: string;
  readonly of: readonly { readonly to: string; readonly label: string; readonly chosen: boolean }[];
};

/** A few views of the same page, each with its address; the one on screen is marked. */
export const Choices = ({ label, of }: ChoicesProps) => (
  <nav aria-label={label}>
    <ul className={styles['choices']}>
      {of.map(({ to, label: name, chosen }) => (
        <li key={to}>
          <Link to={to} replace preventScrollReset aria-current={chosen ? 'page' : undefined}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

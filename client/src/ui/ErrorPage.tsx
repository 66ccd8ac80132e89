import type { ReactNode } from 'react';
import { Page } from './Page.js';
import { Drawing } from './drawings.js';
import { useWord } from './words.js';
import styles from './error-page.module.css';

type ErrorPageProps = {
  readonly title: string;
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
  readonly action: ReactNode;
};

/** What happened, what was kept, what to do: in that order, without blame. */
export const ErrorPage = ({ title, happened, kept, todo, action }: ErrorPageProps) => {
  const word = useWord();
  return (
    <Page title={title} width="text">
      <div className={styles['error']}>
        <Drawing name="hedge" />
        <dl className={styles['facts']}>
          <dt>{word('ui.happened')}</dt>
          <dd>{happened}</dd>
          <dt>{word('ui.kept')}</dt>
          <dd>{kept}</dd>
          <dt>{word('ui.todo')}</dt>
          <dd>{todo}</dd>
        </dl>
        <div className={styles['action']}>{action}</div>
      </div>
    </Page>
  );
};

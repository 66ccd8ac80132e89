import type { ReactNode } from 'react';
import { useNavigation } from 'react-router';
import { LiveRegion } from '../../ui/announce.js';
import { join } from '../../ui/join.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { PlaceName } from '../../ui/words.js';
import { useTexts } from '../language/use-texts.js';
import { LostLine } from './LostLine.js';
import { MainNav } from './MainNav.js';
import { TopBar } from './TopBar.js';
import styles from './shell.module.css';

type ShellProps = {
  /** The zone in the address, known before its name has arrived; undefined outside of any zone. */
  readonly slug: string | undefined;
  readonly name: string | undefined;
  readonly children: ReactNode;
};

/** Top bar, five entries, content. */
export const Shell = ({ slug, name, children }: ShellProps) => {
  const t = useTexts();
  const { state } = useNavigation();
  return (
    <PlaceName value={name ?? t('product.name')}>
      <SkipLink to="content">{t('nav.skip')}</SkipLink>
      <div className={join(styles['shell'], slug !== undefined && styles['withNav'])}>
        <TopBar slug={slug} name={name} />
        {slug !== undefined && <MainNav slug={slug} />}
        <main id="content" tabIndex={-1} aria-busy={state !== 'idle'} className={styles['content']}>
          <LostLine />
          {children}
        </main>
      </div>
      {state === 'loading' && <div aria-hidden className={styles['going']} />}
      <LiveRegion />
    </PlaceName>
  );
};

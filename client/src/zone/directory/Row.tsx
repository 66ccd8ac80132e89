import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { IconMapPin } from '../../ui/icons.js';
import { sideBySide } from './side-by-side.js';
import styles from './directory.module.css';

type RowProps = {
  readonly name: string;
  /** The name as shown, when it is a link. */
  readonly head?: ReactNode;
  readonly about: ReactNode;
  readonly chosen: boolean;
  readonly onShow: () => void;
};

/** One line of a list; its button shows it on the map, and stays pressed while it is the one shown. */
export const Row = ({ name, head, about, chosen, onShow }: RowProps) => {
  const t = useTexts('zone');
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen && sideBySide()) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={line} aria-current={chosen || undefined} className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{head || name}</p>
        <p className={styles['about']}>{about}</p>
      </div>
      <Button
        kind="bare"
        aria-pressed={chosen}
        aria-label={t('screen.directory.show.label', { name })}
        icon={<IconMapPin aria-hidden size={20} stroke={1.7} />}
        onClick={onShow}
      >
        <span className={styles['show']}>{t('screen.directory.show')}</span>
      </Button>
    </li>
  );
};

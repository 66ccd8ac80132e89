import { useTexts } from '../../../platform/language/use-texts.js';
import { IconCheck } from '../../../ui/icons.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';
import styles from './views.module.css';

/** An option's name, with a tick and a word for those that have a place. */
export const Won = ({ won, children }: { readonly won: boolean; readonly children: string }) => {
  const t = useTexts('result');
  if (!won) return <span>{children}</span>;
  return (
    <span className={styles['won']}>
      <IconCheck aria-hidden size={18} stroke={2.4} />
      <span>
        {children} <VisuallyHidden>({t('screen.choice.kept')})</VisuallyHidden>
      </span>
    </span>
  );
};

/** The first cell of every table of options. */
export const wonCell = ({ label, won }: { readonly label: string; readonly won: boolean }) => (
  <Won won={won}>{label}</Won>
);

import { useTexts } from '../platform/language/use-texts.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import styles from './booking.module.css';

const VIEWS = ['list', 'line'] as const;
type View = (typeof VIEWS)[number];

type WeekViewProps = { readonly view: View; readonly onChange: (view: View) => void };

/** As a list or as a timeline: the screen's size proposes, the reader decides. */
export const WeekView = ({ view, onChange }: WeekViewProps) => {
  const t = useTexts('booking');
  return (
    <fieldset className={styles['views']}>
      <legend>
        <VisuallyHidden>{t('screen.week.view')}</VisuallyHidden>
      </legend>
      {VIEWS.map((one) => (
        <label key={one}>
          <input type="radio" name="week-view" checked={view === one} onChange={() => onChange(one)} />
          {t(`screen.week.${one}`)}
        </label>
      ))}
    </fieldset>
  );
};

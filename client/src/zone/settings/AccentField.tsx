import { checkAccent, contrast, PAPER, WHITE } from '@communaux/shared/accent';
import { isRefused } from '@communaux/shared/kernel';
import { useFormats } from '../../platform/language/use-formats.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { TextField } from '../../ui/fields/TextField.js';
import styles from './settings.module.css';

type AccentProps = { readonly value: string; readonly onChange: (value: string) => void };

/** The zone's colour, typed or picked, judged at once by the rule the server follows, and shown where it will be read. */
export const AccentField = ({ value, onChange }: AccentProps) => {
  const t = useTexts('zone');
  const word = useRefusals('zone');
  const { number } = useFormats();
  const checked = checkAccent(value);
  const hex = isRefused(checked) ? undefined : checked.hex;
  const shown = (ground: string) => (hex ? number(Math.floor(contrast(hex, ground) * 10) / 10) : '');
  return (
    <div className={styles['accent']}>
      <TextField
        label={t('screen.settings.accent')}
        hint={t('screen.settings.accent.hint')}
        error={isRefused(checked) && checked.reasons.map((reason) => word(reason)).join(' ')}
        value={value}
        onChange={onChange}
        maxLength={40}
      />
      <input
        type="color"
        aria-label={t('screen.settings.accent.pick')}
        className={styles['pick']}
        value={(hex ?? '#000000').toLowerCase()}
        onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
      />
      {hex && (
        <div className={styles['tried']}>
          {[PAPER, WHITE].map((ground) => (
            <span key={ground} className={styles['ground']} style={{ background: ground, color: hex }}>
              {t('screen.settings.accent.preview')}
            </span>
          ))}
          <span className={styles['ground']} style={{ background: hex, color: WHITE }}>
            {t('screen.settings.accent.preview')}
          </span>
          <p>{t('screen.settings.accent.reads', { onPaper: shown(PAPER), onWhite: shown(WHITE) })}</p>
        </div>
      )}
    </div>
  );
};

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
  const checked = checkAccent(value);
  const hex = isRefused(checked) ? undefined : checked.hex;
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
      <div className={styles['tried']}>
        <input
          type="color"
          aria-label={t('screen.settings.accent.pick')}
          className={styles['pick']}
          value={(hex ?? '#000000').toLowerCase()}
          onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
        />
        {hex && <Tried hex={hex} />}
      </div>
    </div>
  );
};

/** The colour on paper, on white, and under white. */
const Tried = ({ hex }: { readonly hex: string }) => {
  const t = useTexts('zone');
  const { number } = useFormats();
  const shown = (ground: string) => number(Math.floor(contrast(hex, ground) * 10) / 10);
  const pairs = [
    [PAPER, hex],
    [WHITE, hex],
    [hex, WHITE],
  ] as const;
  return (
    <>
      {pairs.map(([background, color]) => (
        <span key={background} className={styles['ground']} style={{ background, color }}>
          {t('screen.settings.accent.preview')}
        </span>
      ))}
      <p>{t('screen.settings.accent.reads', { onPaper: shown(PAPER), onWhite: shown(WHITE) })}</p>
    </>
  );
};

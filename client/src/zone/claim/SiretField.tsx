import { isRefused } from '@communaux/shared/kernel';
import { readSiret } from '@communaux/shared/zone';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { TextField } from '../../ui/fields/TextField.js';

type SiretProps = { readonly text: string; readonly onChange: (text: string) => void };

const LENGTH = 14;

/**
 * A SIRET judged as it is typed, by the rule the server follows: a letter or a wrong control digit is said at once, a
 * number still being typed is only counted.
 */
export const SiretField = ({ text, onChange }: SiretProps) => {
  const t = useTexts('zone');
  const word = useRefusals('zone');
  const siret = readSiret(text);
  const digits = text.replaceAll(/\D/g, '').length;
  const typing = digits < LENGTH && /^[\d\s.]*$/.test(text);
  return (
    <TextField
      label={t('screen.claim.siret')}
      hint={
        typing && digits > 0 ? t('screen.claim.siret.count', { count: digits }) : t('screen.claim.siret.hint')
      }
      error={isRefused(siret) && !typing && <>{siret.reasons.map((reason) => word(reason)).join(' ')}</>}
      value={text}
      onChange={onChange}
      inputMode="numeric"
      autoComplete="off"
      maxLength={40}
    />
  );
};

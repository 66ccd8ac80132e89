import { useColleges } from '../../body/index.js';
import type { InstallationSheetFragment } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { slotWord } from './slot-word.js';
import styles from '../roll.module.css';

type ElectedPlace = InstallationSheetFragment['places'][number];
type PlacesProps = {
  readonly places: readonly ElectedPlace[];
  readonly installed?: boolean;
  /** For who installs them: whoever of those elected withdraws. */
  readonly withdrawal?: Withdrawal;
};
type Withdrawal = {
  readonly withdrawn: readonly string[];
  readonly onWithdraw: (withdrawn: readonly string[]) => void;
};

/** Those elected, in which place, with who stands in for them and what they leave. */
export const ElectedPlaces = ({ places, installed = false, withdrawal }: PlacesProps) => {
  const t = useTexts('seating');
  const { byKey } = useColleges();
  return (
    <ul className={styles['places']}>
      {places.map((place) => (
        <li key={place.personId}>
          <span className={styles['place']}>{[...slotWord(t, place.slot), place.name].join(' · ')}</span>
          {place.becomes !== 'seated' && (
            <span>{t(`screen.install.${place.becomes}${place.substitute === null ? '' : '.stood-in'}`)}</span>
          )}
          {place.substitute !== null && (
            <span>{t('screen.install.substitute', { name: place.substitute })}</span>
          )}
          {place.leaves !== null && !installed && (
            <span>{t('screen.install.leaves', { college: byKey(place.leaves)?.name ?? place.leaves })}</span>
          )}
          {withdrawal && place.becomes === 'seated' && <Withdraws place={place} {...withdrawal} />}
        </li>
      ))}
    </ul>
  );
};

type WithdrawsProps = Withdrawal & { readonly place: ElectedPlace };

const Withdraws = ({ place, withdrawn, onWithdraw }: WithdrawsProps) => {
  const t = useTexts('seating');
  const { personId, name, substitute } = place;
  return (
    <CheckField
      label={t(substitute === null ? 'screen.install.withdraws' : 'screen.install.withdraws.stood-in', {
        name,
      })}
      checked={withdrawn.includes(personId)}
      onChange={(out) =>
        onWithdraw(out ? [...withdrawn, personId] : withdrawn.filter((id) => id !== personId))
      }
    />
  );
};

import { useColleges } from '../../body/index.js';
import type { InstallationSheetFragment } from '../../generated/roll.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';

type InstallationProps = { readonly installation: InstallationSheetFragment };

/** What an election gives: the college, the seat, and from when to when. */
export const What = ({ installation: { collegeKey, seat, endsAt, installedAt } }: InstallationProps) => {
  const t = useTexts('seating');
  const { date } = useDates();
  const { byKey } = useColleges();
  const term = { date: date(endsAt), ...(installedAt !== null && { from: date(installedAt) }) };
  return (
    <p>
      {t('screen.install.college', { college: byKey(collegeKey)?.name ?? collegeKey })}{' '}
      {seat !== null && `${t('screen.install.seat', { seat })} `}
      {t(installedAt === null ? 'screen.install.term' : 'screen.install.term.since', term)}
    </p>
  );
};

import type { Question } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { useBallotLine } from '../ballot/BallotRead.js';
import { ballotsFor, type Exceptions, type Mandate } from './mandates.js';

type CarriedProps = {
  readonly mandates: readonly Mandate[];
  readonly exceptions: Exceptions;
  readonly question: Question;
  readonly own: string;
};

/** The ballot of each mandate, read beside one's own. */
export const CarriedRead = ({ mandates, exceptions, question, own }: CarriedProps) => {
  const t = useTexts('booth');
  const line = useBallotLine();
  if (mandates.length === 0) return null;
  const ballots = new Map(ballotsFor(mandates, own, exceptions).map(({ id, ballot }) => [id, ballot]));
  return (
    <section aria-label={t('screen.mandates.read')}>
      <p>{t('screen.mandates.read')}</p>
      <ul>
        {mandates.map(({ id, name }) => (
          <li key={id}>
            {t('screen.read.mark', { option: name, mark: line(question, ballots.get(id) ?? own) })}
          </li>
        ))}
      </ul>
    </section>
  );
};

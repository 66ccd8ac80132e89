import { LEAST_REASON } from '@communaux/shared/vote';
import { ProposeNomineeDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { setAsideIn } from '../reading.js';
import { namedIn } from './Nominations.js';
import { PersonForm } from './PersonForm.js';

/** The facilitator proposes one of those who were named, on the reasons that were heard. */
export const ProposeForm = ({ consent }: { readonly consent: ConsentSheetFragment }) => {
  const { id, nominations } = consent;
  const t = useTexts('naming', 'consent');
  const { slug } = useZone();
  const proposing = useAct(ProposeNomineeDocument, (data) => data.proposeNominee);
  const setAside = setAsideIn(consent);
  const left = namedIn(nominations).filter(({ nomineeId }) => !setAside.includes(nomineeId));
  const propose = async (nominee: string, reason: string) => {
    if (await proposing.act({ zone: slug, id, nominee, reason })) announce(t('screen.propose.done'));
  };
  return (
    <PersonForm
      who={t('screen.propose.who')}
      why={t('screen.propose.why')}
      hint={t('screen.propose.why.hint', { least: LEAST_REASON })}
      submit={t('screen.propose.do')}
      people={left.map(({ nomineeId, name }) => ({ id: nomineeId, name }))}
      saying={proposing}
      onSay={(nominee, reason) => void propose(nominee, reason)}
    />
  );
};

import { useQuery } from 'urql';
import { ZoneSheetOfDocument } from '../../generated/zone.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { AgentsOnly } from '../AgentsOnly.js';
import { InviteSection } from './InviteSection.js';
import { WordsForm } from './WordsForm.js';

/** The zone's name, words and accent; and who is invited. */
export const SettingsPage = () => {
  const t = useTexts('zone');
  return (
    <Page title={t('screen.settings')} sentence={t('screen.settings.sentence')}>
      <AgentsOnly>
        <Settings />
      </AgentsOnly>
    </Page>
  );
};

const Settings = () => {
  const { slug } = useZone();
  const [{ data, error }, ask] = useQuery({ query: ZoneSheetOfDocument, variables: { zone: slug } });
  return (
    <>
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {data?.zone ? <WordsForm zone={data.zone} /> : !error && <Skeleton lines={5} />}
      <InviteSection />
    </>
  );
};

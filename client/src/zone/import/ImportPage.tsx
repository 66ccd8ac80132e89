import { useTexts } from '../../platform/language/use-texts.js';
import { Page } from '../../ui/Page.js';
import { AgentsOnly } from '../AgentsOnly.js';
import { OfficialTables } from '../OfficialTables.js';
import { ImportForm } from './ImportForm.js';
import { PastImports } from './PastImports.js';

/** Official files in, with a report line by line; the same tables out. */
export const ImportPage = () => {
  const t = useTexts('zone');
  return (
    <Page title={t('screen.import')} sentence={t('screen.import.sentence')}>
      <AgentsOnly>
        <ImportForm />
        <PastImports />
        <OfficialTables title={t('screen.export')} words={t('screen.export.words')} />
      </AgentsOnly>
    </Page>
  );
};

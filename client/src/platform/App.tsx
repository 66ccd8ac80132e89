import { Suspense, useState, type ReactNode } from 'react';
import { newVisit, Visit } from '../ui/Page.js';
import { Words } from '../ui/words.js';
import { LastResort } from './errors/LastResort.js';
import { GraphRoot } from './graphql/GraphRoot.js';
import { LanguageRoot } from './language/LanguageRoot.js';
import { useTexts } from './language/use-texts.js';
import { ThemeRoot } from './theme/ThemeRoot.js';

/** Language, colours and link to the server, around all screens. */
export const App = ({ children }: { readonly children: ReactNode }) => (
  <LastResort>
    <LanguageRoot>
      <Suspense>
        <Spoken>
          <GraphRoot>{children}</GraphRoot>
        </Spoken>
      </Suspense>
    </LanguageRoot>
  </LastResort>
);

/** Gives controls their words, and what is below its colours. */
export const Spoken = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts();
  const [visit] = useState(newVisit);
  return (
    <ThemeRoot close={t('ui.close')}>
      <Words value={t}>
        <Visit value={visit}>{children}</Visit>
      </Words>
    </ThemeRoot>
  );
};

import { useState } from 'react';
import type { Made } from './made.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import { InvitationList } from './InvitationList.js';
import { InviteForm } from './InviteForm.js';
import { PaperSheet } from './PaperSheet.js';

/** Make a paper code, print it once, see which were used. */
export const InviteSection = () => {
  const t = useTexts('zone');
  const [made, setMade] = useState<Made>();
  return (
    <>
      <Section title={t('screen.invite')}>
        {made ? (
          <PaperSheet made={made} onAnother={() => setMade(undefined)} />
        ) : (
          <InviteForm onMade={setMade} />
        )}
      </Section>
      <InvitationList />
    </>
  );
};

import { useQuery } from 'urql';
import { ZoneSheetOfDocument } from '../generated/zone.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';

const PARTS = {
  state: ['1', '2', '3'],
  work: ['1', '2', '3', '4'],
} as const;

/** What was checked, what was not, whom to tell: until an audit has taken place, nothing more is claimed. */
export const Accessibility = () => {
  const t = useTexts('home');
  const { slug, name } = useZone();
  const [{ data }] = useQuery({ query: ZoneSheetOfDocument, variables: { zone: slug } });
  return (
    <Page title={t('screen.accessibility')} sentence={t('screen.accessibility.sentence')} width="text">
      <Section title={t('screen.accessibility.state')}>
        <ul>
          {PARTS.state.map((at) => (
            <li key={at}>{t(`screen.accessibility.state.${at}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('screen.accessibility.work')}>
        <ul>
          {PARTS.work.map((at) => (
            <li key={at}>{t(`screen.accessibility.work.${at}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('screen.accessibility.tell')}>
        <p>{t('screen.accessibility.tell.1', { authority: data?.zone?.authority.name ?? name })}</p>
      </Section>
    </Page>
  );
};

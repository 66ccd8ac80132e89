import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ZoneWordsDocument, type ZoneWordsQuery } from '../generated/home.documents.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useSignInPath } from '../platform/session/paths.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Facts } from '../ui/Facts.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import styles from './home.module.css';

/** The home of somebody nobody knows yet: what this zone is, and the way in. */
export const VisitorHome = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts('home');
  const { slug, name } = useZone();
  const signIn = useSignInPath();
  const [{ data }] = useQuery({ query: ZoneWordsDocument, variables: { zone: slug } });
  return (
    <Page
      title={name}
      sentence={t('screen.visitor.sentence')}
      action={
        <>
          <ButtonLink to={`/z/${slug}/charter`}>{t('screen.visitor.read')}</ButtonLink>
          <ButtonLink kind="primary" to={signIn}>
            {t('screen.visitor.sign-in')}
          </ButtonLink>
        </>
      }
    >
      {data?.zone && <About zone={data.zone} />}
      {children}
    </Page>
  );
};

const COUNTS = ['firms', 'establishments', 'parcels', 'assets', 'articles'] as const;

const About = ({ zone }: { readonly zone: NonNullable<ZoneWordsQuery['zone']> }) => {
  const t = useTexts('home');
  const { number } = useFormats();
  return (
    <Section title={t('screen.visitor.about')}>
      {zone.demo && <Notice>{t('screen.visitor.demo')}</Notice>}
      <p className={styles['about']}>{zone.about || t('screen.visitor.about.none')}</p>
      <Facts
        of={[
          [t('screen.visitor.authority'), zone.authority.name],
          ...COUNTS.map((key) => [t(`screen.visitor.${key}`), number(zone.counts[key])] as const),
        ]}
      />
    </Section>
  );
};

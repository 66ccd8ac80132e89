import { useQuery } from 'urql';
import { useColleges } from '../body/index.js';
import { ZoneSheetOfDocument, type ZoneSheetFragment } from '../generated/zone.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useSession, useZone } from '../platform/session/session.js';
import { Card, CardList } from '../ui/Card.js';
import { CollegeBadge } from '../ui/CollegeShape.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { OfficialTables } from './OfficialTables.js';
import styles from './zone.module.css';

/** Who is here, where, and what the zone makes public. */
export const TogetherPage = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const [{ data }] = useQuery({ query: ZoneSheetOfDocument, variables: { zone: slug } });
  const zone = data?.zone;
  return (
    <Page title={t('screen.together')} sentence={t('screen.together.sentence')}>
      <Section title={t('screen.together.who')}>
        {zone?.about && <p className={styles['about']}>{zone.about}</p>}
        <Colleges />
        <Places zone={zone ?? undefined} />
      </Section>
      {agent && <ForAgents />}
      <OfficialTables title={t('screen.together.data')} words={t('screen.together.data.words')} />
    </Page>
  );
};

const Colleges = () => {
  const t = useTexts('zone');
  const { all } = useColleges();
  return (
    <ul className={styles['colleges']}>
      {all.map(({ key, name, shape, electors }) => (
        <li key={key}>
          <CollegeBadge shape={shape}>{name}</CollegeBadge>
          <span className={styles['muted']}>{t('screen.together.college', { count: electors })}</span>
        </li>
      ))}
    </ul>
  );
};

const Places = ({ zone }: { readonly zone: ZoneSheetFragment | undefined }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const signedIn = useSession().state === 'signed-in';
  const { establishments = 0, parcels = 0, assets = 0 } = zone?.counts ?? {};
  return (
    <CardList>
      <Card
        title={t('screen.together.directory')}
        to={`/z/${slug}/directory`}
        meta={zone && t('screen.together.directory.words', { count: establishments, parcels, assets })}
      />
      <Card
        title={t('screen.together.members')}
        to={`/z/${slug}/council`}
        meta={t('screen.together.members.words')}
      />
      <Card
        title={t('screen.together.register')}
        to={`/z/${slug}/register`}
        meta={t('screen.together.register.words')}
      />
      {signedIn && (
        <Card
          title={t('screen.together.claims')}
          to={`/z/${slug}/claims`}
          meta={t('screen.together.claims.words')}
        />
      )}
    </CardList>
  );
};

const ForAgents = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  return (
    <Section title={t('screen.together.agents')}>
      <CardList>
        <Card title={t('screen.import')} to={`/z/${slug}/import`} meta={t('screen.together.import.words')} />
        <Card
          title={t('screen.settings')}
          to={`/z/${slug}/settings`}
          meta={t('screen.together.settings.words')}
        />
      </CardList>
    </Section>
  );
};

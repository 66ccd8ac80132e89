import { Link } from 'react-router';
import { useColleges } from '../body/index.js';
import { MyRollLineDocument, type MyRollLineQuery } from '../generated/roll.documents.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { CollegeBadge } from '../ui/CollegeShape.js';
import { Facts } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';
import styles from './roll.module.css';

type Line = NonNullable<MyRollLineQuery['myRollLine']>;
type MyLineProps = {
  readonly poll: { readonly id: string; readonly stage: string; readonly withdrawnAt: string | null };
};

/** The reader's own line on the roll of a vote, to be checked while it can still be mended. Nothing for a visitor. */
export const MyLine = ({ poll }: MyLineProps) => {
  const t = useTexts('line');
  const { slug } = useZone();
  const member = useMemberships().length > 0;
  const moves = [`roll/${poll.id}`, `poll/${poll.id}`, `ballot/${poll.id}`, 'proxy', 'mandate', 'substitute'];
  const { data } = useLiveQuery(MyRollLineDocument, { zone: slug, poll: poll.id }, moves, { pause: !member });
  if (!member || !data || poll.withdrawnAt !== null) return null;
  const line = data.myRollLine;
  const mendable = poll.stage === 'open' || isAhead(poll.stage);
  return (
    <Section title={t('screen.line')}>
      {line ? (
        <>
          {mendable && (
            <p className={styles['note']}>{t(line.frozen ? 'screen.line.frozen' : 'screen.line.before')}</p>
          )}
          <LineFacts line={line} open={poll.stage === 'open'} />
        </>
      ) : (
        <p>{t(mendable ? 'screen.line.none' : 'screen.line.was-not')}</p>
      )}
      <LineActs poll={poll} line={line ?? null} />
    </Section>
  );
};

const LineFacts = ({ line, open }: { readonly line: Line; readonly open: boolean }) => {
  const t = useTexts('line');
  const { byKey } = useColleges();
  const { list } = useFormats();
  const college = byKey(line.collegeKey);
  const fact = (shown: boolean, name: Parameters<typeof t>[0], value: React.ReactNode) =>
    shown ? [[t(name), value] as const] : [];
  return (
    <Facts
      of={[
        ...fact(
          true,
          'screen.line.college',
          college && <CollegeBadge shape={college.shape}>{college.name}</CollegeBadge>,
        ),
        ...fact(true, 'screen.line.voice', t(voiceKey(line))),
        ...fact(line.recused && line.grounds !== null, 'screen.line.grounds', line.grounds),
        ...fact(
          line.seat !== null,
          'screen.line.seat',
          line.partner === null
            ? line.seat
            : t('screen.line.seat.with', { seat: line.seat, name: line.partner }),
        ),
        ...fact(
          line.proxyTo !== null,
          'screen.line.proxy-to',
          t(open && line.door === null ? 'screen.line.proxy-to.awaited' : 'screen.line.proxy-to.who', {
            name: line.proxyTo,
          }),
        ),
        ...fact(line.released !== null, 'screen.line.released', t(releasedKey(line.released))),
        ...fact(line.carries.length > 0, 'screen.line.carries', list(line.carries)),
        ...fact(line.door !== null, 'screen.line.door', t(doorKey(line.door), { name: line.castBy })),
      ]}
    />
  );
};

/** The link that matters most now: step back or lend one's voice before the opening, mend the roll after. */
const LineActs = ({ poll, line }: MyLineProps & { readonly line: Line | null }) => {
  const t = useTexts('line');
  const { slug } = useZone();
  const here = `/z/${slug}/polls/${poll.id}`;
  const before = isAhead(poll.stage);
  const voting = line !== null && !line.recused && line.voice === 'deliberative';
  return (
    <p className={styles['links']}>
      <Link to={`${here}/roll`}>{t('screen.line.roll')}</Link>
      {before && voting && <Link to={`${here}/recuse`}>{t('screen.line.recuse')}</Link>}
      {before && voting && line.proxyTo === null && (
        <Link to={`/z/${slug}/proxies/new?poll=${poll.id}`}>{t('screen.line.lend')}</Link>
      )}
      {poll.stage === 'open' && <Link to={`${here}/roll/correct`}>{t('screen.line.correct')}</Link>}
    </p>
  );
};

const isAhead = (stage: string): boolean => stage === 'draft' || stage === 'scheduled';

const voiceKey = ({ recused, suspended, voice }: Line) => {
  if (recused) return 'screen.line.recused';
  if (suspended) return 'screen.line.suspended';
  if (voice === 'consultative') return 'screen.line.voice.consultative';
  return voice === 'observer' ? 'screen.line.voice.observer' : 'screen.line.voice.deliberative';
};

const releasedKey = (because: string | null) => {
  if (because === 'chain') return 'screen.line.released.chain';
  return because === 'cap' ? 'screen.line.released.cap' : 'screen.line.released.holder-without-voice';
};

const doorKey = (door: string | null) => {
  if (door === 'proxy') return 'screen.line.door.proxy';
  if (door === 'paper') return 'screen.line.door.paper';
  return door === 'hands' ? 'screen.line.door.hands' : 'screen.line.door.web';
};

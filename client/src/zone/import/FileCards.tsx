import { useFormats } from '../../platform/language/use-formats.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { FailureWords } from '../../platform/errors/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { StateBadge, type State } from '../../ui/StateBadge.js';
import { CountFacts } from './CountFacts.js';
import type { Waiting } from './use-import.js';
import styles from './import.module.css';

const KB = 1_024;

/** The chosen files in the order they will be read, each with where it stands. */
export const FileCards = ({ files }: { readonly files: readonly Waiting[] }) => {
  const t = useTexts('zone');
  return (
    <section aria-label={t('screen.import.order')}>
      <h2 className={styles['order']}>{t('screen.import.order')}</h2>
      <ol className={styles['files']}>
        {files.map((one) => (
          <li key={`${one.file.name} ${one.file.size}`}>
            <FileCard of={one} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const FileCard = ({ of: { file, table, state } }: { readonly of: Waiting }) => {
  const t = useTexts('zone');
  const { number } = useFormats();
  const size = t('screen.import.size', { size: number(Math.ceil(file.size / KB)) });
  return (
    <Card
      title={file.name}
      meta={`${t(table ? `screen.table.${table}` : 'screen.table.none')} · ${size}`}
      mark={<Standing state={state} />}
    >
      {state.kind === 'sending' && <Bar file={file.name} share={state.share} />}
      <Ended file={file.name} state={state} />
    </Card>
  );
};

const badges: Readonly<Record<Waiting['state']['kind'], State>> = {
  waiting: 'neutral',
  sending: 'waiting',
  imported: 'done',
  refused: 'refused',
  failed: 'refused',
};

/** Read to its end, and not one line of it could be kept. */
const keptNothing = (state: Waiting['state']): boolean =>
  state.kind === 'imported' && state.counts.read > 0 && state.counts.refused === state.counts.read;

const Standing = ({ state }: Pick<Waiting, 'state'>) => {
  const t = useTexts('zone');
  const { percent } = useFormats();
  const nothing = keptNothing(state);
  const words = () => {
    if (state.kind === 'imported') return t(nothing ? 'screen.import.kept-nothing' : 'screen.import.done');
    if (state.kind !== 'sending') return t(`screen.import.${state.kind}`);
    return state.share < 1
      ? t('screen.import.sending', { percent: percent(state.share) })
      : t('screen.import.reading');
  };
  return <StateBadge state={nothing ? 'refused' : badges[state.kind]}>{words()}</StateBadge>;
};

/** How much has left; without a value while the server reads, whose end nobody knows. */
const Bar = ({ file, share }: { readonly file: string; readonly share: number }) => {
  const t = useTexts('zone');
  const label = `${t('screen.import.progress')} · ${file}`;
  return share < 1 ? (
    <progress className={styles['bar']} aria-label={label} value={share} max={1} />
  ) : (
    <progress className={styles['bar']} aria-label={label} />
  );
};

const Ended = ({ file, state }: { readonly file: string; readonly state: Waiting['state'] }) => {
  const t = useTexts('zone');
  const word = useRefusals('zone');
  const { slug } = useZone();
  if (state.kind === 'refused')
    return <RefusalNotice reasons={state.reasons.map((reason) => ({ words: word(reason) }))} />;
  if (state.kind === 'failed') return <FailureWords unsent failure={state.failure} />;
  if (state.kind !== 'imported') return null;
  return (
    <>
      <CountFacts of={state.counts} />
      <p>
        <ButtonLink to={`/z/${slug}/import/${state.run}`} aria-label={t('screen.import.report.of', { file })}>
          {t('screen.import.report')}
        </ButtonLink>
      </p>
    </>
  );
};

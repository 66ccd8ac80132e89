import { Link } from 'react-router';
import { isRegisterAct } from '@communaux/shared/register';
import type { RegisterQuery } from '../generated/register.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { DataTable, type Column } from '../ui/DataTable.js';
import { EmptyState } from '../ui/EmptyState.js';
import { seenAt } from './seen-at.js';
import styles from './register.module.css';

type Line = RegisterQuery['register']['items'][number];

/** Lines of the journal in words, each leading to what it is about. Who acted is told to members only. */
export const Journal = ({
  lines,
  filtered,
}: {
  readonly lines: readonly Line[];
  readonly filtered: boolean;
}) => {
  const t = useTexts('register');
  const member = useMemberships().length > 0;
  const told: readonly Column<Line>[] = [
    { key: 'seq', title: t('screen.register.seq'), cell: ({ seq }) => seq, numeric: true },
    { key: 'at', title: t('screen.register.at'), cell: whenCell },
    { key: 'act', title: t('screen.register.act'), cell: toldCell },
  ];
  const who: Column<Line> = {
    key: 'who',
    title: t('screen.register.who'),
    cell: ({ actorName }) => actorName ?? t('screen.register.who.system'),
  };
  return (
    <>
      <DataTable
        caption={t('screen.register.caption')}
        columns={member ? [...told, who] : told}
        rows={lines}
        rowKey={({ id }) => id}
        empty={
          <EmptyState drawing="table" title={t(filtered ? 'screen.register.none' : 'screen.register.empty')}>
            {t(filtered ? 'screen.register.none.more' : 'screen.register.empty.more')}
          </EmptyState>
        }
      />
      {!member && lines.length > 0 && <p className={styles['note']}>{t('screen.register.who.hidden')}</p>}
    </>
  );
};

const whenCell = (line: Line) => <When at={line.at} />;
const toldCell = (line: Line) => <Told line={line} />;

const When = ({ at }: { readonly at: string }) => <time dateTime={at}>{useDates().when(at)}</time>;

const Told = ({ line: { act, facts } }: { readonly line: Line }) => {
  const t = useTexts('register');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const there = seenAt(act, facts, agent);
  return (
    <span className={styles['told']}>
      {isRegisterAct(act) ? t(`act.${act}`) : t('act.unknown', { act })}
      {there && <Link to={`/z/${slug}/${there.path}`}>{t(`screen.register.see.${there.name}`)}</Link>}
    </span>
  );
};

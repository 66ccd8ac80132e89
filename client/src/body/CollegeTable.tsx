import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useDates } from '../platform/language/use-dates.js';
import { CollegeBadge } from '../ui/CollegeShape.js';
import { DataTable } from '../ui/DataTable.js';
import { Fold } from '../ui/Fold.js';
import type { CouncilQuery } from '../generated/body.documents.js';
import { showCollege, type CollegeShown } from './colleges.js';
import styles from './body.module.css';

type Body = NonNullable<CouncilQuery['body']>;
type Seat = Body['colleges'][number]['seats'][number];
type Row = CollegeShown & { readonly seats: readonly Seat[] };

/** Who sits in the body: each college with its shape, weight, electors and seats. */
export const CollegeTable = ({ colleges }: { readonly colleges: Body['colleges'] }) => {
  const t = useTexts('body');
  const { language } = useLanguage();
  const { percent } = useFormats();
  const rows = colleges.map((college): Row => ({ ...showCollege(language)(college), seats: college.seats }));
  return (
    <DataTable
      caption={t('screen.colleges.caption')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'college',
          title: t('screen.college'),
          cell: badgeOf,
        },
        {
          key: 'weight',
          title: t('screen.weight'),
          cell: (row) => percent(row.weight / WHOLE, 2),
          numeric: true,
        },
        { key: 'electors', title: t('screen.electors'), cell: (row) => row.electors, numeric: true },
        { key: 'seats', title: t('screen.seats'), cell: seatsOf },
      ]}
    />
  );
};

/** Weights are stored in basis points. */
const WHOLE = 10_000;

const badgeOf = (row: Row) => <CollegeBadge shape={row.shape}>{row.name}</CollegeBadge>;
const seatsOf = (row: Row) => <Seats seats={row.seats} />;

const Seats = ({ seats }: { readonly seats: readonly Seat[] }) => {
  const t = useTexts('body');
  const { date } = useDates();
  if (seats.length === 0) return t('screen.seats.none');
  const held = seats.filter(({ endsAt }) => endsAt !== null).length;
  return (
    <Fold summary={t('screen.seats.held', { held, count: seats.length })}>
      <ul className={styles['seats']}>
        {seats.map(({ id, label, holder, endsAt }) => (
          <li key={id}>
            {t(seatKey(holder, endsAt), { label, holder })}
            {endsAt !== null && (
              <span className={styles['until']}> {t('screen.seat.until', { date: date(endsAt) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
};

/** Who holds a seat is for members; that it is held is for everyone. */
const seatKey = (holder: string | null, endsAt: string | null) => {
  if (holder !== null) return 'screen.seat.held';
  return endsAt === null ? 'screen.seat.free' : 'screen.seat.taken';
};

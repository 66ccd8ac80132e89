import type { InstanceWork } from '../database/work.js';

type Counted = { readonly count: number; readonly waitSeconds: number };

/** Counts one more in the window of this bucket, and says when the window ends. One statement: two nodes never lose one. */
export const countAttempt = async (
  { tx }: InstanceWork,
  bucket: string,
  windowMinutes: number,
): Promise<Counted> => {
  const [row] = await tx.query<Counted>(
    `insert into attempt (bucket, window_start)
     values ($1, date_bin(make_interval(mins => $2), now(), timestamptz '2026-01-01'))
     on conflict (bucket, window_start) do update set count = attempt.count + 1
     returning count, ceil(extract(epoch from window_start + make_interval(mins => $2) - now()))::int as "waitSeconds"`,
    [bucket, windowMinutes],
  );
  return row ?? { count: 1, waitSeconds: 0 };
};

/** What is older than a day counts nothing any more; addresses are personal data and go. */
export const forgetAttempts = ({ tx }: InstanceWork): Promise<unknown> =>
  tx.query(
    `delete from attempt where (bucket, window_start) in (
       select bucket, window_start from attempt where window_start < now() - interval '1 day' for update skip locked)`,
  );

import { useSearchParams } from 'react-router';
import { useFormats, useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { fromWall, toWall } from '../platform/language/wall-time.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { DateTimeField } from '../ui/fields/DateTimeField.js';
import { TextField } from '../ui/fields/TextField.js';
import styles from './charter.module.css';

/** Look for words, or read the charter as it stood on a day. Both live in the address, to be shared. */
export const CharterTools = ({ found }: { readonly found: number | undefined }) => {
  const t = useTexts('charter');
  const { timeZone } = useZone();
  const { day } = useFormats();
  const now = useNow();
  const [search, setSearch] = useSearchParams();
  const on = search.get('on') ?? '';
  const noon = fromWall(`${on}T12:00`, timeZone);
  const put = (name: 'q' | 'on', value: string) =>
    setSearch(
      (past) => {
        if (value === '') past.delete(name);
        else past.set(name, value);
        return past;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <search className={styles['tools']}>
      <TextField
        type="search"
        label={t('screen.search')}
        value={search.get('q') ?? ''}
        onChange={(value) => put('q', value)}
        optional
      />
      <DateTimeField
        only="date"
        label={t('screen.as-of')}
        value={on}
        max={toWall(now, timeZone).slice(0, 10)}
        onChange={(value) => put('on', value)}
        optional
      />
      <output className={styles['found']}>
        {found !== undefined && t('screen.found', { count: found })}
      </output>
      {noon !== undefined && (
        <p className={styles['past']}>
          {t(noon > now ? 'screen.as-of.will' : 'screen.as-of.shown', {
            day: day(noon),
          })}{' '}
          <Button kind="bare" onClick={() => put('on', '')}>
            {t('screen.as-of.today')}
          </Button>
        </p>
      )}
    </search>
  );
};

import { useSearchParams } from 'react-router';
import { isRegisterAct, REGISTER_ACTS } from '@communaux/shared/register';
import { RegisterDocument } from '../generated/register.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { CursorPager } from '../ui/CursorPager.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { ChainCheck } from './ChainCheck.js';
import { Head } from './Head.js';
import { Journal } from './Journal.js';
import { RegisterFile } from './RegisterFile.js';
import styles from './register.module.css';

/** Every act of the zone, by the first part of its name: any of them may add a line. */
const MOVES = [...new Set(REGISTER_ACTS.map((act) => act.slice(0, act.indexOf('.'))))];

/** The public journal: read it, filter it, check it. */
export const RegisterPage = () => {
  const t = useTexts('register');
  const { slug } = useZone();
  const [search, setSearch] = useSearchParams();
  const act = actIn(search);
  const after = search.get('after');
  const before = after === null ? null : Number(after) || null;
  const { data, error, refetch } = useLiveQuery(RegisterDocument, { zone: slug, act, before }, MOVES);
  const page = data?.register;
  return (
    <Page
      title={t('screen.register')}
      sentence={t('screen.register.sentence')}
      aside={page?.head && <Head head={page.head} />}
    >
      <ChainCheck />
      <div className={styles['filter']}>
        <SelectField
          label={t('screen.register.filter')}
          value={act ?? ''}
          onChange={(chosen) => setSearch(chosen === '' ? {} : { act: chosen })}
          options={[
            { value: '', label: t('screen.register.filter.all') },
            ...REGISTER_ACTS.map((one) => ({ value: one, label: t(`act.${one}`) })),
          ]}
        />
      </div>
      <FailureNotice error={error} retry={refetch} />
      {!page && !error && <Skeleton lines={8} />}
      {page && <Journal lines={page.items} filtered={act !== null} />}
      {page && <CursorPager after={after} next={page.next === null ? null : String(page.next)} />}
      {page?.head && <RegisterFile head={page.head} />}
    </Page>
  );
};

const actIn = (search: URLSearchParams): string | null => {
  const act = search.get('act');
  return act !== null && isRegisterAct(act) ? act : null;
};

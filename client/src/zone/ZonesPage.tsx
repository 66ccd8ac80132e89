import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ZonesDocument, type ZoneSheetFragment } from '../generated/zone.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Card, CardList } from '../ui/Card.js';
import { CursorPager } from '../ui/CursorPager.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { SearchForm } from './SearchForm.js';

/** The zones of this instance: where a visit without a zone begins. */
export const ZonesPage = () => {
  const t = useTexts('zone');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  const after = search.get('after');
  const [{ data, error }, ask] = useQuery({ query: ZonesDocument, variables: { search: asked, after } });
  return (
    <Page title={t('screen.zones')} sentence={t('screen.zones.sentence')}>
      <SearchForm
        key={asked}
        label={t('screen.zones.search')}
        asked={asked}
        onSearch={(q) => setSearch(q === '' ? {} : { q })}
      />
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {!data && !error && <Skeleton lines={5} />}
      {data && <Zones zones={data.zones.items} />}
      {data && <CursorPager after={after} next={data.zones.next} />}
    </Page>
  );
};

const Zones = ({ zones }: { readonly zones: readonly ZoneSheetFragment[] }) => {
  const t = useTexts('zone');
  const { number } = useFormats();
  if (zones.length === 0)
    return (
      <EmptyState drawing="hedge" title={t('screen.zones.none')}>
        {t('screen.zones.none.more')}
      </EmptyState>
    );
  return (
    <CardList>
      {zones.map(({ slug, name, authority, counts }) => (
        <Card level={2} key={slug} title={name} to={`/z/${slug}`} meta={authority.name}>
          <p>
            {t('screen.zones.counts', {
              establishments: number(counts.establishments),
              articles: number(counts.articles),
            })}
          </p>
        </Card>
      ))}
    </CardList>
  );
};

import { MyProxiesDocument, type MyProxiesQuery } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { ButtonLink } from '../../ui/Button.js';
import { CardList } from '../../ui/Card.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProxyCard } from './ProxyCard.js';
import { SpokenTable } from './SpokenTable.js';

/** Voices one lends, voices one carries, and what was voted with them. */
export const ProxiesPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('proxies', 'roll', 'vote', 'booth');
  const { slug } = useZone();
  const member = useMemberships().length > 0;
  const { data, error, refetch } = useLiveQuery(
    MyProxiesDocument,
    { zone: slug },
    ['proxy', 'poll', 'ballot', 'rule-set'],
    { pause: !member },
  );
  const book = data?.myProxies;
  return (
    <Page
      title={t('screen.proxies')}
      sentence={t('screen.proxies.sentence')}
      action={
        book &&
        book.cap > 0 && (
          <ButtonLink kind="primary" to={`/z/${slug}/proxies/new`}>
            {t('screen.proxies.give')}
          </ButtonLink>
        )
      }
    >
      {!member && <Notice>{t('screen.roll.members-only')}</Notice>}
      <FailureNotice error={error} retry={refetch} />
      {member && !book && !error && <Skeleton lines={5} />}
      {book && <Book book={book} />}
    </Page>
  );
};

const Book = ({ book }: { readonly book: MyProxiesQuery['myProxies'] }) => {
  const t = useTexts('proxies');
  return (
    <>
      <p>{t('screen.proxies.cap', { count: book.cap })}</p>
      <Section title={t('screen.proxies.given')}>
        {book.given.length === 0 && <p>{t('screen.proxies.given.none')}</p>}
        <CardList>
          {book.given.map((proxy) => (
            <ProxyCard key={proxy.id} proxy={proxy} />
          ))}
        </CardList>
      </Section>
      <Section title={t('screen.proxies.received')}>
        {book.received.length === 0 && <p>{t('screen.proxies.received.none')}</p>}
        <CardList>
          {book.received.map((proxy) => (
            <ProxyCard key={proxy.id} proxy={proxy} />
          ))}
        </CardList>
      </Section>
      <Section title={t('screen.proxies.spoken')}>
        <SpokenTable spoken={book.spoken} />
      </Section>
    </>
  );
};

import { useSearchParams } from 'react-router';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { useSides } from './asker.js';
import { AssetList } from './AssetList.js';
import { Offers } from './Offers.js';
import { searchOf } from './search.js';
import { SearchForm } from './SearchForm.js';
import { Threshold } from './Threshold.js';

/** What, when, how long? Offers first, then everything there is. */
export const BookPage = () => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const [address] = useSearchParams();
  const member = useMemberships().length > 0;
  const search = searchOf(address);
  const [side] = useSides();
  // A link from elsewhere names no firm: it is then asked as the form would ask it.
  const firmId = search?.firmId ?? side?.firmId ?? null;
  return (
    <Page
      title={t('screen.book.title')}
      sentence={t('screen.book.sentence')}
      action={member && <ButtonLink to={`/z/${slug}/book/mine`}>{t('screen.book.mine')}</ButtonLink>}
    >
      {member ? <SearchForm /> : <Threshold />}
      {member && search && <Offers key={address.toString()} search={{ ...search, firmId }} />}
      <AssetList />
    </Page>
  );
};

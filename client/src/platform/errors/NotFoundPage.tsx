import { useParams } from 'react-router';
import { ButtonLink } from '../../ui/Button.js';
import { ErrorPage } from '../../ui/ErrorPage.js';
import { useTexts } from '../language/use-texts.js';

/** No such address, or no such zone. */
export const NotFoundPage = ({ inZone = true }: { readonly inZone?: boolean }) => {
  const t = useTexts();
  const { zone } = useParams();
  const home = inZone && zone !== undefined ? `/z/${zone}` : '/';
  return (
    <ErrorPage
      title={t('not-found.title')}
      happened={t('not-found.sentence')}
      kept={t('not-found.kept')}
      todo={t('not-found.todo')}
      action={
        <ButtonLink kind="primary" to={home}>
          {t('not-found.home')}
        </ButtonLink>
      }
    />
  );
};

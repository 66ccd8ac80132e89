import { Button, ButtonLink } from '../../ui/Button.js';
import { ErrorPage } from '../../ui/ErrorPage.js';
import type { Failure } from '../graphql/failure.js';
import { useTexts } from '../language/use-texts.js';
import { useSignInPath } from '../session/paths.js';

type FailureProps = { readonly failure: Failure; readonly retry?: () => void };
/** `beside`: in another tab, where this one holds what was not sent. */
type WayOutProps = FailureProps & { readonly beside?: boolean };

/** A surprise that leaves nothing else to show. */
export const FailurePage = ({ failure, retry }: FailureProps) => {
  const t = useTexts();
  return (
    <ErrorPage
      title={t('error.title')}
      happened={t(`error.${failure}`)}
      kept={t(`error.${failure}.kept`)}
      todo={t(`error.${failure}.todo`)}
      action={<WayOut failure={failure} retry={retry} />}
    />
  );
};

/** The button that fits the surprise; none beside what was not sent and has a button of its own to be sent again. */
export const WayOut = ({ failure, retry, beside }: WayOutProps) => {
  const t = useTexts();
  const signIn = useSignInPath();
  if (failure === 'signed-out') {
    return (
      <ButtonLink kind="primary" to={signIn} target={beside ? '_blank' : undefined}>
        {t(beside ? 'me.sign-in.beside' : 'me.sign-in')}
      </ButtonLink>
    );
  }
  if (beside && !retry && failure !== 'outdated') return null;
  if (failure === 'outdated' || !retry) {
    return (
      <Button kind="primary" onClick={() => location.reload()}>
        {t('error.reload')}
      </Button>
    );
  }
  return (
    <Button kind="primary" onClick={retry}>
      {t('error.retry')}
    </Button>
  );
};

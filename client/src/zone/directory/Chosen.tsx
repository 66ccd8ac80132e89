import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { useThingWords } from '../map/use-thing-words.js';
import type { Thing } from '../map/things.js';

type ChosenProps = { readonly thing: Thing; readonly onForget: () => void };

/** What is chosen on the map, in words, even when its line is on another page of the list. */
export const Chosen = ({ thing, onForget }: ChosenProps) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const words = useThingWords();
  return (
    <section aria-label={t('screen.map.chosen')}>
      <Card level={2} calling title={words.name(thing)} meta={words.about(thing)}>
        <Acts>
          {thing.kind === 'establishment' && (
            <ButtonLink to={`/z/${slug}/directory/${thing.id}`}>{t('screen.map.open')}</ButtonLink>
          )}
          {thing.kind === 'asset' && (
            <ButtonLink to={`/z/${slug}/book/${thing.id}`}>{t('screen.map.book')}</ButtonLink>
          )}
          <Button kind="bare" onClick={onForget}>
            {t('screen.map.forget')}
          </Button>
        </Acts>
      </Card>
    </section>
  );
};

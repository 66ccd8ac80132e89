import type { HomeQuery } from '../generated/home.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Card, CardList } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Section } from '../ui/Section.js';
import { TimeCost } from '../ui/TimeCost.js';

type Need = HomeQuery['home']['needsYou'][number];

/** Where each kind of act is done. */
const doneAt = {
  vote: (id: string) => `polls/${id}/vote`,
  comment: (id: string) => `revisions/${id}`,
  examine: (id: string) => `revisions/${id}`,
  open_consultation: (id: string) => `revisions/${id}`,
  open_poll: (id: string) => `revisions/${id}`,
  claim: (id: string) => `claims#${id}`,
  guard: (id: string) => `polls/${id}/veto`,
  consent: (id: string) => `consents/${id}/answer`,
  nominate: (id: string) => `consents/${id}/name`,
  objections: (id: string) => `consents/${id}`,
  review: (id: string) => `consents/${id}`,
  amendment: (id: string) => `polls/${id}/roll`,
  contest: (id: string) => `polls/${id}`,
  co_sign: (id: string) => `polls/${id}`,
  draft: (id: string) => `polls/${id}`,
  proposed: (id: string) => `consents/${id}`,
} as const;
type Kind = keyof typeof doneAt;
const isKind = (kind: string): kind is Kind => Object.hasOwn(doneAt, kind);

/** What waits for the reader, each with its minutes and its deadline. */
export const Needs = ({ needs }: { readonly needs: readonly Need[] }) => {
  const t = useTexts('home');
  return (
    <Section title={t('screen.needs')}>
      {needs.length === 0 ? (
        <EmptyState drawing="hedge" title={t('screen.needs.none')}>
          {t('screen.needs.none.more')}
        </EmptyState>
      ) : (
        <CardList>
          {needs.map((need) => (
            <NeedCard key={`${need.kind} ${need.id}`} need={need} />
          ))}
        </CardList>
      )}
    </Section>
  );
};

const NeedCard = ({ need: { kind, id, title, minutes, dueAt } }: { readonly need: Need }) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { when } = useDates();
  return (
    <Card
      calling
      title={t(isKind(kind) ? `screen.need.${kind}` : 'screen.need.other', { title })}
      to={`/z/${slug}/${isKind(kind) ? doneAt[kind](id) : ''}`}
      mark={<TimeCost minutes={minutes} />}
      meta={dueAt === null ? t('screen.need.no-date') : t('screen.need.due', { when: when(dueAt) })}
    />
  );
};

import type { ArticleId, Instant, RevisionId } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import { byPerson, type Setting, type Told } from '../story.js';
import type { RevisionSketch } from '../words/revision.js';
import type { Person } from './people.js';

/** What people wrote during a consultation, spread over its days and never after today. */
export const commentsOf = (
  setting: Setting,
  people: readonly Person[],
  sketch: RevisionSketch,
  revision: RevisionId,
  article: ArticleId | null,
): Told => {
  const { chance, zone } = setting;
  const moments = momentsOf(setting, sketch);
  const written = sketch.comments.map(([college, text], rank) => {
    const authors = people.filter((person) => person.college === college && person.until === null);
    const at = moments[rank] ?? setting.days.now;
    return {
      id: chance.id<string>(at),
      author: chance.pick(authors),
      college,
      text,
      at,
      whole: rank % 3 === 2,
    };
  });
  return {
    rows: {
      comment: written.map(({ id, author, college, text, at, whole }) => ({
        zone_id: zone,
        id,
        revision_id: revision,
        article_id: whole ? null : article,
        author_id: author.id,
        college_key: college,
        text,
        made_at: iso(at),
      })),
    },
    lines: written.map(({ id, author, at }) => ({
      at,
      actor: byPerson(author.id),
      act: 'comment.made',
      facts: { comment: id, revision },
    })),
  };
};

const momentsOf = ({ chance, days }: Setting, { consultation, comments }: RevisionSketch): Instant[] => {
  if (!consultation) return [];
  const [opens, closes] = consultation;
  const last = Math.min(closes, 0) - 1;
  return comments
    .map(() => days.at(chance.whole(opens, last), chance.whole(7 * 60, 21 * 60)))
    .toSorted((a, b) => a - b);
};

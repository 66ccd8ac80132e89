import { isMember, personOf } from '@communaux/shared/access';
import { decideClose } from '@communaux/shared/consent';
import { isRefused } from '@communaux/shared/kernel';
import { mayVote, quorumNeeded, stands } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { consentState } from './consent-state.js';
import { nominationsIn } from './election.store.js';
import { testedObjections, untestedIn } from './objection.store.js';
import { offeredActs, type RoundNow } from './offered-acts.js';
import { lineOf, rollOfConsent } from './roll.store.js';
import { roundOutcome } from './round-outcome.view.js';

type Shown = Omit<Consent, 'acts' | 'registered' | 'needed' | 'facilitating' | 'rules' | 'text'>;

// Names are for members ($3); what was said, asked and answered is for everyone. Nominations are shown once all are in.
const CONSENT = `
  select jsonb_build_object(
    'id', consent.id, 'kind', kind, 'title', title, 'theme', theme, 'step', step, 'round', round, 'phase', phase,
    'answersCloseAt', iso(answers_close_at), 'openedAt', iso(opened_at), 'version', version,
    'facilitator', case when $3 then (select name from person where id = facilitator_id) end,
    'endedAs', ended_as, 'endedAt', iso(ended_at), 'reviewAt', iso(review_at), 'reviewDue', review_due_at is not null,
    'reviews', reviews, 'fallbackPoll', fallback_poll,
    'answered', (select count(distinct person_id) from consent_answer
      where zone_id = $1 and consent_id = consent.id and round = consent.round),
    'named', (select count(distinct person_id) from consent_nomination where zone_id = $1 and consent_id = consent.id),
    'versions', coalesce((select jsonb_agg(jsonb_build_object('version', version,
        'text', case when $3 or kind = 'proposal' then text else '' end, 'nomineeId', nominee_id,
        'nominee', case when $3 then (select name from person where id = nominee_id) end,
        'writtenAt', iso(written_at), 'declinedAt', iso(declined_at)) order by version)
      from consent_text where zone_id = $1 and consent_id = consent.id), '[]'),
    'pastReviews', coalesce((select jsonb_agg(jsonb_build_object('outcome', outcome, 'words', words, 'reviewedAt', iso(reviewed_at)) order by id)
      from consent_review where zone_id = $1 and consent_id = consent.id), '[]'),
    'rounds', coalesce((select jsonb_agg(jsonb_build_object('number', heard.number, 'version', heard.version,
        'openedAt', iso(heard.opened_at), 'endedAt', iso(heard.ended_at), 'outcome', outcome, 'digest', digest,
        'words', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'kind', words.kind, 'text', text,
            'author', case when $3 then (select name from person where id = person_id) end,
            'saidAt', iso(said_at), 'reply', reply, 'repliedAt', iso(replied_at)) order by id)
          from consent_words words where zone_id = $1 and consent_id = consent.id and round = heard.number), '[]'),
        'objections', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'place', place, 'grounds', grounds,
            'author', case when $3 then (select name from person where id = person_id) end,
            'mine', coalesce(person_id = $4, false), 'argued', argued, 'harmsPurpose', harms_purpose,
            'harmsPeople', harms_people, 'valid', argued and (harms_purpose or harms_people), 'answer', answer,
            'testedBy', case when $3 then (select name from person where id = tested_by) end,
            'testedAt', iso(tested_at), 'liftedAt', iso(lifted_at)) order by place)
          from consent_objection where zone_id = $1 and consent_id = consent.id and round = heard.number), '[]'),
        'reservations', case when heard.ended_at is null then '[]' else coalesce((select jsonb_agg(reason order by reason) from (
            select distinct on (person_id) answer, reason from consent_answer
            where zone_id = $1 and consent_id = consent.id and round = heard.number order by person_id, consent_answer.number desc) as last
          where answer = 'reservation'), '[]') end) order by heard.number)
      from consent_round heard where zone_id = $1 and consent_id = consent.id), '[]'),
    'myLine', (select jsonb_build_object('collegeKey', key, 'voice', voice) from consent_roll_line line
      join college on college.zone_id = $1 and college.id = line.college_id
      where line.zone_id = $1 and consent_id = consent.id and person_id = $4),
    'myAnswer', (select jsonb_build_object('answer', answer, 'reason', reason, 'answeredAt', iso(answered_at)) from consent_answer
      where zone_id = $1 and consent_id = consent.id and round = consent.round and person_id = $4 order by number desc limit 1),
    'nominations', coalesce((select jsonb_agg(jsonb_build_object('nomineeId', nominee_id, 'reason', reason,
        'nominator', (select name from person where id = last.person_id), 'nominee', (select name from person where id = nominee_id),
        'mine', coalesce(person_id = $4, false)) order by named_at)
      from (select distinct on (person_id) * from consent_nomination
        where zone_id = $1 and consent_id = consent.id order by person_id, number desc) as last
      where $3 and (step <> 'nomination' or person_id = $4)), '[]'),
    'eligible', case when $3 and kind = 'election' then coalesce((select jsonb_agg(jsonb_build_object('id', person.id, 'name', name) order by folded(name))
      from consent_roll_line line join person on person.id = line.person_id
      where line.zone_id = $1 and consent_id = consent.id), '[]') else '[]' end) as consent
  from consent where zone_id = $1 and id = $2`;

type Told = Omit<Shown, 'nominations' | 'myNomination'> & {
  readonly nominations: (Consent['nominations'][number] & { readonly mine: boolean })[];
};

/** A consent with all its rounds, as this reader may see it. */
export const readConsent =
  (id: string): UseCase<Consent | null> =>
  async (work) => {
    const { tx, zoneId, actor } = work;
    const state = await consentState(work, id);
    const me = personOf(actor);
    const [row] = await tx.query<{ consent: Told }>(CONSENT, [zoneId, id, isMember(actor, zoneId), me]);
    if (!state || !row) return null;
    const line = await lineOf(work, id, me);
    const registered = (await rollOfConsent(work, id)).filter(mayVote).length;
    const { answered, nominations } = row.consent;
    const now = await roundNow(work, id, { registered, answered, me });
    return {
      ...row.consent,
      text: state.text,
      rules: state.rule.consent,
      registered,
      needed: quorumNeeded(state.rule.consent.explicitQuorum, registered),
      facilitating: state.facilitatorId === me,
      myNomination: nominations.find(({ mine }) => mine) ?? null,
      acts: offeredActs(work, state, line, now),
    };
  };

export const shownConsent = async (work: Work, id: string): Promise<Consent> => {
  const shown = await readConsent(id)(work);
  if (!shown) throw new Error('A consent just written cannot be read');
  return shown;
};

type Counted = { readonly registered: number; readonly answered: number; readonly me: string | null };

const roundNow = async (work: Work, id: string, { registered, answered, me }: Counted): Promise<RoundNow> => {
  const state = await consentState(work, id);
  const round = state?.round ?? 0;
  const answersCloseAt = state?.answersCloseAt ?? null;
  const rows = await work.tx.query<{ id: string }>(
    `select id from consent_objection where zone_id = $1 and consent_id = $2 and round = $3 and person_id = $4
       and tested_at is not null and lifted_at is null`,
    [work.zoneId, id, round, me],
  );
  return {
    verdict: (await roundOutcome(work, id, round))?.verdict ?? null,
    untested: await untestedIn(work, id, round),
    standing: (await testedObjections(work, id, round)).filter(stands).length,
    nominated: (await nominationsIn(work, id)).length > 0,
    liftable: rows.map((row) => row.id),
    closable: !isRefused(
      decideClose({ answersCloseAt, registered, answered, now: state?.clock ?? work.now }),
    ),
  };
};

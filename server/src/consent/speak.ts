import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideWords } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { holdConsent } from './consent-state.js';
import { shownConsent } from './consent.view.js';
import { facilitates } from './facilitation.js';
import { lineOf } from './roll.store.js';
import { storeReply, storeWords, wordsOf } from './words.store.js';

/** A question while the round clarifies, a reaction while it reacts: each in its own time. */
export const speakInConsent =
  (id: string, text: string): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await holdConsent(work, id);
    if (!consent) return refuse('consent-unknown');
    const { phase, round } = consent;
    const rollLine = await lineOf(work, id, personOf(work.actor));
    const kind = phase === 'reaction' ? 'reaction' : 'clarification';
    if (phase === null) return refuse('consent-wrong-phase', { phase, asked: kind });
    const decision = decideWords({ phase, kind, rollLine, text });
    if (isRefused(decision)) return decision;
    if (!rollLine) return refuse('not-on-roll');
    const { personId } = rollLine;
    const words = { id: work.newId<string>(), round, kind, personId, text: decision.text } as const;
    await storeWords(work, id, words);
    work.record({ act: 'consent.spoken', facts: { consent: id, round, kind, words: words.id } });
    return shownConsent(work, id);
  };

/** The facilitator replies to a question; a reply may come as long as the round lasts. */
export const replyInConsent =
  (wordsId: string, text: string): UseCase<Consent | Refused> =>
  async (work) => {
    const words = await wordsOf(work, wordsId);
    const consent = words && (await holdConsent(work, words.consentId));
    if (!words || !consent) return refuse('words-unknown');
    const person = personOf(work.actor);
    if (!person || !facilitates(work, consent)) return refuse('not-facilitator');
    if (consent.phase === 'ended' || consent.round !== words.round)
      return refuse('consent-wrong-phase', { phase: consent.phase, asked: 'clarification' });
    if (text.trim() === '') return refuse('consent-words-missing');
    await storeReply(work, wordsId, text.trim(), person);
    work.record({ act: 'consent.replied', facts: { consent: consent.id, words: wordsId } });
    return shownConsent(work, consent.id);
  };

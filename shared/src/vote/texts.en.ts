import { outcomeEn } from './outcome-texts.en.js';
import { countEn } from './count-texts.en.js';
import { consentEn } from './consent/texts.en.js';
import { exportEn } from './export-texts.en.js';
import { pathEn } from './path-texts.en.js';
import type { fr } from './texts.fr.js';
import { voiceEn } from './voice-texts.en.js';

export const en: Record<keyof typeof fr, string> = {
  ...outcomeEn,
  ...countEn,
  ...exportEn,
  ...pathEn,
  ...consentEn,
  ...voiceEn,

  'ballot.choice.yes': 'For',
  'ballot.choice.no': 'Against',
  'ballot.choice.blank': 'Blank',

  'ballot.consent.consent': 'I consent',
  'ballot.consent.reservation': 'I consent, with a reservation',
  'ballot.consent.objection': 'I object',
  'ballot.consent.aside': 'I stand aside',
  'screen.new.theme': 'Subject',
  'screen.new.theme.hint': 'Proxies and guardians’ vetoes may be limited to one subject.',
  'screen.theme.soil': 'Soil',
  'screen.theme.water': 'Water',
  'screen.theme.flows': 'Flows and waste',
  'screen.theme.mobility': 'Mobility',
  'screen.theme.jobs': 'Jobs',
  'screen.theme.budget': 'Budget',
  'screen.theme.other': 'Another subject',

  'poll.counterfactual_one':
    'Adopted if {{count}} more member of {{college}}, absent from the vote, had voted for it.',
  'poll.counterfactual_other':
    'Adopted if {{count}} more members of {{college}}, absent from the vote, had voted for it.',
  'poll.counterfactual.none':
    'The absent members of {{college}} could not have carried the text on their own.',

  'refusal.stage-not-next': 'This poll cannot move to that stage now: no stage is ever skipped.',
  'refusal.too-early-to-open': 'The announced opening time has not come yet.',
  'refusal.too-late-to-open': 'The closing time has already passed. Please choose new dates.',
  'refusal.too-early-to-close': 'The vote stays open until the announced time. Nobody can close it before.',
  'refusal.poll-unknown': 'This zone has no such poll. Choose one from the list of polls.',
  'refusal.poll-not-open-yet': 'This vote is not open yet. Come back on the opening date.',
  'refusal.poll-closed':
    'This vote is closed: no more ballots are taken. One you cast before the close still counts.',
  'refusal.not-on-roll':
    'You are not on the roll of this vote. If that is a mistake, write to the bureau of the body.',
  'refusal.roll-empty': 'The roll is empty. Register members before opening the vote.',
  'refusal.roll-unknown-college':
    'Lines of the roll in an unknown college: {{lines}}. Please correct the memberships.',
  'refusal.roll-person-twice':
    'Duplicate lines on the roll: {{lines}}. Each person votes in one college only.',
  'refusal.consultation-too-short_one':
    'The consultation must last at least {{days}} day before the vote. Please wait until then to open.',
  'refusal.consultation-too-short_other':
    'The consultation must last at least {{days}} days before the vote. Please wait until then to open.',
  'refusal.voting-too-short': 'The vote must stay open for at least {{hours}} h. Please set a later close.',
  'refusal.voting-too-long_one':
    'The vote cannot stay open for more than {{days}} day. Please set an earlier close.',
  'refusal.voting-too-long_other':
    'The vote cannot stay open for more than {{days}} days. Please set an earlier close.',
  'refusal.text-empty': 'There is no text to vote on.',
  'refusal.certificate-unreadable':
    'This file is not a readable certificate (field: {{field}}). Download it again from the result page.',
  'refusal.certificate-impossible': 'This certificate contains an impossible count (field: {{field}}).',
  'refusal.certificate-disagrees':
    'This certificate was altered or is wrong: {{field}} says {{stated}}, the recount finds {{found}}.',

  'screen.poll': 'A vote',
  'screen.poll.closes': 'Closes {{when}}.',
  'screen.poll.closed': 'Closed on {{date}}.',
  'screen.poll.vote': 'Vote',
  'screen.poll.vote-again': 'Change my ballot',
  'screen.poll.text': 'Read the text put to the vote',
  'screen.poll.counting': 'The vote is closed. Ballots are being counted; this page will update by itself.',
  'screen.revisions': 'Revisions',
  'screen.mine.awaited': 'Your vote is awaited: it takes a minute.',
  'screen.mine.cast': 'Your ballot: {{choice}}',
  'screen.mine.when': 'Cast {{when}}.',
  'screen.mine.carried': '{{name}} carries your voice and voted for you; only they can still change it.',
  'screen.mine.changeable': 'You can change it until the close; only the last one counts.',
  'screen.quorum': 'Turnout',
  'screen.quorum.all': 'All colleges',
  'screen.quorum.came': 'Voters: {{present}} out of {{registered}} registered; no quorum asked',
  'screen.quorum.met': 'Voters: {{present}} out of {{registered}} registered; quorum of {{needed}} reached',
  'screen.quorum.missing_one':
    'Voters: {{present}} out of {{registered}} registered; quorum of {{needed}}, {{count}} voter missing',
  'screen.quorum.missing_other':
    'Voters: {{present}} out of {{registered}} registered; quorum of {{needed}}, {{count}} voters missing',
  'screen.quorum.reached': 'The quorum is reached.',
  'screen.quorum.no-choices': 'Choices are only counted after the close: nobody sees them before.',
  'screen.rules': 'The rule of this vote (no. {{version}})',
  'screen.result': 'The result, college by college',
  'screen.result.caption': 'Votes by head, then weighted by college',
  'screen.result.all': 'All together',
  'screen.result.came': 'Voters',
  'screen.of': '{{present}}\u00a0of\u00a0{{registered}}',
  'screen.result.weight': 'Weight counted',
  'screen.result.weighted-yes': 'For, weighted',
  'screen.result.weighted-no': 'Against, weighted',
  'screen.college': 'College',
  'screen.chart.title': 'Weighted, which decides, and heads, to compare',
  'screen.chart.what': 'Count',
  'screen.chart.share': 'Share',
  'screen.chart.weighted-yes': 'For, weighted',
  'screen.chart.weighted-no': 'Against, weighted',
  'screen.chart.raw-yes_one': 'For, by head ({{count}} vote)',
  'screen.chart.raw-yes_other': 'For, by head ({{count}} votes)',
  'screen.chart.raw-no_one': 'Against, by head ({{count}} vote)',
  'screen.chart.raw-no_other': 'Against, by head ({{count}} votes)',
  'screen.conditions': 'What the rule asked',
  'screen.condition.met': 'Met:',
  'screen.condition.unmet': 'Not met:',
  'screen.trace': 'The count step by step',
  'screen.trace.open': 'Redo the count by hand',
  'screen.counterfactuals': 'What would have been enough',
  'screen.line.find': 'Find my vote in the register',
  'screen.line.what': 'The register of the zone keeps, where nobody can alter it, that you voted.',
  'screen.certificate': 'The proof',
  'screen.certificate.what':
    'The certificate holds the text frozen at the opening, the rule, the roll and the ballots counted. Anyone can keep it and count again without us.',
  'screen.certificate.download': 'Download the certificate (JSON)',
  'screen.certificate.recount': 'Recount in my browser',
  'screen.frozen': 'Fingerprint frozen at the opening',
  'screen.recount.confirmed': 'Recounted here: same result',
  'screen.recount.confirmed.more':
    'Your browser redid the count from the certificate; every fingerprint and every total agree.',
  'screen.recount.disagrees': 'The recount does not agree',
  'screen.recount.unreachable': 'The certificate could not be read. Check your connection, then try again.',
  'screen.recount.no-crypto':
    'This browser only computes fingerprints on an https address. Download the certificate to check it elsewhere.',
  'screen.booth': 'Voting booth',
  'screen.booth.step': 'Step {{step}} of {{steps}}',
  'screen.booth.step.choose': 'choose',
  'screen.booth.step.review': 'review',
  'screen.booth.step.cast': 'ballot cast',
  'screen.booth.choice': 'Your choice',
  'screen.booth.choice.missing': 'Choose for, against or blank.',
  'screen.booth.blank': 'you take part without taking sides',
  'screen.booth.closes': 'You may change your mind until the close ({{when}}); only your last ballot counts.',
  'screen.booth.review': 'Review my choice',
  'screen.booth.rule': 'The rule of this vote',
  'screen.booth.mine': 'You vote in the college {{college}}.',
  'screen.booth.you-vote': 'You vote “{{choice}}”',
  'screen.booth.public':
    'Your ballot counts in the college {{college}}. The vote is public: it is not secret.',
  'screen.booth.cast': 'Cast my ballot',
  'screen.booth.change': 'Change my choice',
  'screen.booth.done': 'Your ballot is cast',
  'screen.booth.again': 'You can vote again until the close ({{when}}). Only the last ballot counts.',
  'screen.booth.follow': 'Follow the vote',
  'screen.booth.leave': 'Leave the booth',
  'screen.booth.leave.title': 'Leave without casting?',
  'screen.booth.leave.confirm': 'Leave without voting',
  'screen.booth.leave.words':
    'Your choice is not cast yet. If you leave, it is forgotten; a ballot cast before stays counted.',
  'screen.receipt.choice': 'Choice',
  'screen.receipt.number': 'Ballot',
  'screen.receipt.nth_one': 'number {{count}} from you',
  'screen.receipt.nth_other': 'number {{count}} from you',
  'screen.receipt.at': 'Cast',
  'screen.receipt.hash': 'Fingerprint of the question, the same for all',
};

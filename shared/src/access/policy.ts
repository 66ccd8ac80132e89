import { isAgent, isMember, type Actor } from './actor.js';
import type { ZoneId } from '../kernel/index.js';

/** The least standing an operation asks for. What depends on the subject (whose booking?) is decided in its use case. */
export type Standing = 'anyone' | 'signed-in' | 'member' | 'agent';

/**
 * Who may call what: every query, mutation and address of the product. What is not listed is refused, to everybody.
 * A spec walks the schema and the routes, and fails on one that is missing here.
 */
export const policy: Readonly<Record<string, Standing>> = {
  'Query.version': 'anyone',
  'Mutation.ping': 'anyone',
  'GET /health/live': 'anyone',
  'GET /health/ready': 'anyone',
  // account
  'Query.me': 'anyone',
  'Query.doors': 'anyone',
  'Query.mySessions': 'signed-in',
  'Query.myPasskeys': 'signed-in',
  'Mutation.revokeSession': 'signed-in',
  'Mutation.removePasskey': 'signed-in',
  'Mutation.updateMe': 'signed-in',
  'POST /auth/email': 'anyone',
  'POST /auth/email/confirm': 'anyone',
  'GET /auth/link/:token': 'anyone',
  'POST /auth/link/:token': 'anyone',
  'POST /auth/passkey/options': 'anyone',
  'POST /auth/passkey/verify': 'anyone',
  'POST /auth/passkeys/options': 'signed-in',
  'POST /auth/passkeys/verify': 'signed-in',
  'GET /auth/oidc': 'anyone',
  'GET /auth/oidc/callback': 'anyone',
  'POST /auth/invitation': 'anyone',
  'POST /auth/demo': 'anyone',
  'POST /auth/sign-out': 'anyone',
  'GET /outbox': 'anyone',
  // zone
  'Query.zone': 'anyone',
  'Query.zones': 'anyone',
  'Query.directory': 'anyone',
  'Query.establishment': 'anyone',
  'Query.zoneMap': 'anyone',
  'Query.claims': 'signed-in',
  'Query.invitations': 'agent',
  'Query.importRuns': 'agent',
  'Query.importRun': 'agent',
  'Query.importLines': 'agent',
  'Mutation.claimEstablishment': 'signed-in',
  'Mutation.answerClaim': 'member',
  'Mutation.invite': 'agent',
  'Mutation.describeZone': 'agent',
  'POST /zones/:slug/import': 'agent',
  'GET /zones/:slug/imports/:run/report.csv': 'agent',
  'GET /zones/:slug/export/:file': 'anyone',
  'GET /': 'anyone',
  'GET /p/style.css': 'anyone',
  'GET /p/:slug': 'anyone',
  'GET /p/:slug/decisions.json': 'anyone',
  // the built client: one page for all its screens, and its files
  'GET /z/*': 'anyone',
  'GET /zones': 'anyone',
  'GET /sign-in': 'anyone',
  'GET /sign-in/*': 'anyone',
  'GET /join': 'anyone',
  'GET /me': 'anyone',
  'GET /me/*': 'anyone',
  'GET /assets/*': 'anyone',
  // body
  'Query.body': 'anyone',
  'Query.electors': 'member',
  'Query.dryRun': 'member',
  'Mutation.adoptRuleSet': 'agent',
  'Mutation.grantMandate': 'agent',
  // charter
  'Query.charter': 'anyone',
  'Query.article': 'anyone',
  'Query.revisions': 'anyone',
  'Query.revision': 'anyone',
  'Query.comments': 'anyone',
  'Query.revisionImpact': 'anyone',
  'Mutation.draftRevision': 'member',
  'Mutation.editRevision': 'member',
  'Mutation.submitRevision': 'member',
  'Mutation.withdrawRevision': 'member',
  'Mutation.examineRevision': 'agent',
  'Mutation.openConsultation': 'agent',
  'Mutation.addComment': 'member',
  'Mutation.hideComment': 'agent',
  // vote
  'Query.poll': 'anyone',
  'Query.polls': 'anyone',
  'Query.openBallots': 'anyone',
  'Query.liveResult': 'anyone',
  'Mutation.openPoll': 'agent',
  'Mutation.draftPoll': 'member',
  'Mutation.schedulePoll': 'agent',
  'Mutation.withdrawPoll': 'member',
  'Mutation.castBallot': 'member',
  'Mutation.callAgain': 'agent',
  'Mutation.contestPoll': 'member',
  'Mutation.answerContest': 'agent',
  'Mutation.coSignContest': 'member',
  'GET /zones/:slug/polls/:id/certificate.json': 'anyone',
  'GET /zones/:slug/polls/:id/ballots.json': 'anyone',
  'GET /zones/:slug/polls/:id/ballots.blt': 'anyone',
  'GET /zones/:slug/polls/:id/ballots.csv': 'anyone',
  'GET /verify.mjs': 'anyone',
  // guardians
  'Query.vetoRights': 'anyone',
  'Query.vetoes': 'anyone',
  'Query.pollGuard': 'anyone',
  'Mutation.grantVetoRight': 'agent',
  'Mutation.endVetoRight': 'agent',
  'Mutation.giveVeto': 'member',
  // consent
  'Query.consents': 'anyone',
  'Query.consent': 'anyone',
  'Mutation.openConsent': 'member',
  'Mutation.speakInConsent': 'member',
  'Mutation.replyInConsent': 'member',
  'Mutation.moveConsent': 'member',
  'Mutation.answerConsent': 'member',
  'Mutation.testObjection': 'member',
  'Mutation.liftObjection': 'member',
  'Mutation.amendConsent': 'member',
  'Mutation.callConsentAgain': 'member',
  'Mutation.nominate': 'member',
  'Mutation.proposeNominee': 'member',
  'Mutation.declineNomination': 'member',
  'Mutation.reviewConsent': 'member',
  // booking
  'Query.assets': 'anyone',
  'Query.calendar': 'anyone',
  'Query.offers': 'member',
  'Query.myBookings': 'member',
  'Mutation.bookSlot': 'member',
  'Mutation.cancelBooking': 'member',
  // home and register
  'Query.home': 'anyone',
  'Query.register': 'anyone',
  'Query.verification': 'anyone',
};

const standings: Readonly<Record<Standing, (actor: Actor, zoneId: ZoneId | undefined) => boolean>> = {
  anyone: () => true,
  'signed-in': (actor) => actor.kind === 'person',
  member: (actor, zoneId) => zoneId !== undefined && isMember(actor, zoneId),
  agent: (actor, zoneId) => zoneId !== undefined && isAgent(actor, zoneId),
};

/** May this actor call this operation at all? An operation without a line in the table is refused. */
export const mayCall = (operation: string, actor: Actor, zoneId?: ZoneId): boolean => {
  const standing = Object.hasOwn(policy, operation) ? policy[operation] : undefined;
  return standing !== undefined && standings[standing](actor, zoneId);
};

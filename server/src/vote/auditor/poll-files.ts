import { amendedColleges, certificateSchema, type Certificate } from '@communaux/shared/vote';
import { jsonOf, pollCsv, pollElection, writeBlt, type Election } from '@communaux/shared/vote/formats';

/** What a published poll can be had as, besides its certificate. */
export const POLL_FILES = ['json', 'blt', 'csv'] as const;
export type PollFile = (typeof POLL_FILES)[number];

/**
 * A published poll as a file for others. It is made of the certificate and of nothing else, so it tells no more than was
 * published: totals by shape of ballot and by college, who voted what only where the rule announced open ballots.
 * Null where the format cannot hold this vote.
 */
export const pollFile = (certificateText: string, format: PollFile): string | null => {
  const read = certificateSchema.safeParse(JSON.parse(certificateText));
  if (!read.success) return null;
  const certificate = read.data;
  if (format === 'json') return `${JSON.stringify(pollJson(certificate), null, 1)}\n`;
  if (format === 'csv') return pollCsv(certificate.frozen.question, namedUrns(certificate));
  const election = electionIn(certificate);
  return election && writeBlt(election);
};

const electionIn = ({ frozen, urns }: Certificate): Election | null =>
  pollElection(frozen.asked, frozen.question, urns);

const namedUrns = ({ frozen, urns }: Certificate) =>
  urns.map(({ collegeId, shapes }) => ({
    college: frozen.colleges.find(({ id }) => id === collegeId)?.name ?? collegeId,
    shapes,
  }));

/** The notation of the auditors' command, which counts heads, and beside it what each college put in its urn. */
const pollJson = (certificate: Certificate): object => {
  const { frozen, ballots, amendments, digest } = certificate;
  const election = electionIn(certificate);
  return {
    format: 'communaux-poll/1',
    poll: frozen.pollId,
    title: frozen.asked,
    method: frozen.question.method,
    question: frozen.question,
    ...(election ? jsonOf(election) : {}),
    colleges: amendedColleges(frozen.colleges, amendments).map(({ key, name, registered }) => ({
      key,
      name,
      registered,
    })),
    urns: namedUrns(certificate),
    openBallots: ballots,
    closedAt: frozen.closesAt,
    certificate: { digest, file: 'certificate.json' },
  };
};

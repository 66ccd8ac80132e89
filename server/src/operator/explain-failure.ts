import { ConfigError } from '../platform/config/config.js';

type SystemFault = Error & {
  readonly code: string;
  readonly port?: number;
  readonly path?: string;
  readonly address?: string;
};

/** One clear sentence for the operator, with the remedy; a surprise is shown whole, since only its stack explains it. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message;
  const fault = faultOf(error);
  if (!fault) return error instanceof Error && isSentence(error) ? error.message : surprise(error);
  return SENTENCES[fault.code]?.(fault) ?? surprise(error);
};

const SENTENCES: Readonly<Record<string, (fault: SystemFault) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is already taken, perhaps by another Communaux. Stop it, or choose another one: PORT=${Number(port) + 1} npm start`,
  EACCES: ({ port, path }) =>
    port
      ? `This user may not listen on port ${port}. Choose one above 1024: PORT=4000 npm start`
      : `The file ${path} may not be written by this user. Change its owner, or set DATA_FOLDER to a folder of yours.`,
  EADDRNOTAVAIL: ({ address }) =>
    `This machine has no address ${address}. Set HOST to one of its own, or to 0.0.0.0.`,
  EROFS: ({ path }) => `The file ${path} is on a read-only disk. Set DATA_FOLDER to a folder that is not.`,
  ENOSPC: () => 'The disk is full. Free some room, or set DATA_FOLDER to a folder on another disk.',
  ECONNREFUSED: () => unreachable('nothing listens there'),
  ENOTFOUND: () => unreachable('its host has no address'),
  EAI_AGAIN: () => unreachable('its host has no address for now'),
  ETIMEDOUT: () => unreachable('it does not answer'),
  EHOSTUNREACH: () => unreachable('no route leads to its host'),
  ECONNRESET: () => unreachable('it closed the connection'),
  '28P01': () => unreachable('it refuses this user or password'),
  '28000': () => unreachable('it refuses this user'),
  '3D000': () => unreachable('it has no database of that name'),
  '42501': () =>
    'The database user lacks a right. Set DATABASE_OWNER_URL to the user that owns the schema (docs/install.md).',
};

/** Never the address itself: it holds a password. */
const unreachable = (why: string): string =>
  `The database at DATABASE_URL cannot be used: ${why}. Start it or mend DATABASE_URL; without DATABASE_URL, Communaux brings its own.`;

/**
 * Several addresses of one host fail together (Happy Eyeballs): the first speaks for all. Read by shape and not by
 * class: an error may come from another realm, as those of the driver do under Jest.
 */
const faultOf = (error: unknown): SystemFault | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errors' in error && Array.isArray(error.errors)) return faultOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error as SystemFault;
  return 'cause' in error ? faultOf(error.cause) : undefined;
};

/** Our own failures are thrown as a sentence; those of the language and of packages are not. */
const isSentence = ({ message, constructor }: Error): boolean =>
  constructor === Error && /^[A-Z].*[.)]$/s.test(message);

const surprise = (error: unknown): string =>
  `Communaux stopped on a fault it does not know:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

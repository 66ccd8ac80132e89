import { GraphQLError } from 'graphql';
import { pino, type Logger } from 'pino';
import type { LoggerService } from '@nestjs/common';

export type Log = Logger;

const SECRETS = [
  'req.headers.cookie',
  'req.headers.authorization',
  '*.code',
  '*.email',
  '*.token',
  '*.secret',
  '*.choice',
];

/** Structured logs on standard output; secrets, codes, choices and addresses are redacted wherever they hide. */
export const openLog = (level: string): Log =>
  pino({
    level,
    redact: { paths: SECRETS, censor: '[redacted]' },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  });

/** NestJS speaks through the same log. */
export const nestLog = (log: Log): LoggerService => ({
  log: (message: unknown) => log.debug(String(message)),
  error: (message: unknown, stack?: string) => {
    // What is refused on purpose is an answer, which whoever asked is given: no fault for the operator to read.
    if (message instanceof GraphQLError) log.debug(message.message);
    else if (message instanceof Error) log.error({ err: message }, 'A request failed');
    else log.error({ stack }, String(message));
  },
  warn: (message: unknown) => log.warn(String(message)),
  debug: (message: unknown) => log.debug(String(message)),
});

import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'false', 'true'])
  .transform((value) => value === '1' || value === 'true')
  .default(false);

/** Every setting of an instance, read once at start. README lists them. */
const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  DATA_FOLDER: z.string().min(1).default('.data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DEMO: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Communaux <communaux@localhost>'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).default('ProConnect'),
  /** Levels of assurance of which one must be reached, separated by spaces; none is asked for by default. */
  OIDC_ACR: z
    .string()
    .default('')
    .transform((text) => text.split(/\s+/).filter((level) => level !== '')),
  OIDC_SCOPES: z.string().min(1).default('openid given_name usual_name email siret'),
});

export type Config = Readonly<z.output<typeof schema>> & { readonly publicUrl: string };

/** A configuration that cannot start, with every fault listed at once so that it is mended in one go. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  }
}

/** @throws ConfigError listing every fault */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(toSentence));
  const faults = contradictions(parsed.data, env);
  if (faults.length > 0) throw new ConfigError(faults);
  return { ...parsed.data, publicUrl: parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}` };
};

const toSentence = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')}: ${issue.message}`;

const contradictions = (
  config: z.output<typeof schema>,
  env: Record<string, string | undefined>,
): string[] => [
  ...(config.DEMO && env['NODE_ENV'] === 'production'
    ? ['DEMO: the demo zone and its personas never run in production; unset DEMO or NODE_ENV']
    : []),
  ...(config.OIDC_ISSUER && !(config.OIDC_CLIENT_ID && config.OIDC_CLIENT_SECRET)
    ? ['OIDC_ISSUER: OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go with it']
    : []),
  ...(env['NODE_ENV'] === 'production' && !config.PUBLIC_URL?.startsWith('https://')
    ? [
        'PUBLIC_URL: production needs the https:// address people will use (cookies and passkeys depend on it)',
      ]
    : []),
];

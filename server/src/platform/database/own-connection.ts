import type { ClientConfig } from 'pg';
import type { DataSource } from 'typeorm';

/** How to open one more connection like those of this source: same role, same limits. A thread has one of its own. */
export const connectionOf = ({ options }: DataSource, more = ''): ClientConfig => {
  if (options.type !== 'postgres' || !options.url) throw new Error('Rows are kept by PostgreSQL');
  const { options: settings = '' } = (options.extra ?? {}) as { readonly options?: string };
  return { connectionString: options.url, options: `${settings} ${more}` };
};

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Runs one statement on the server's maintenance database. */
export const onServer = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

export const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
};

/** The server of all specs, and its migrated template. */
export const specServer = (): { readonly server: string; readonly template: string } => {
  const server = process.env['TEST_DATABASE_URL'];
  const template = process.env['TEST_TEMPLATE'];
  if (!server || !template) throw new Error('Specs on a database run under server/test/global-setup.ts');
  return { server, template };
};

/** A database of one's own, cloned from the migrated template in some 30 ms, or from another one that stands still. */
export const cloneDatabase = async (from?: string): Promise<{ url: string; drop: () => Promise<void> }> => {
  const { server, template: migrated } = specServer();
  const template = from ?? migrated;
  const name = `communaux_${randomBytes(8).toString('hex')}`;
  await onceFree(() => onServer(server, `create database ${name} template ${template}`));
  return {
    url: withDatabase(server, name),
    // Connections that have just been ended need a moment to leave: forced out, they would cry in the next spec.
    drop: () => onceFree(() => onServer(server, `drop database if exists ${name}`), 40),
  };
};

/** A database in use is neither copied nor dropped: who comes second waits its turn. */
export const onceFree = async (act: () => Promise<void>, tries = 20): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const busy = typeof error === 'object' && error !== null && 'code' in error && error.code === '55006';
      if (!busy || attempt === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(50 * attempt, 250)));
    }
  }
};

import { createServer } from 'node:net';

/** Asks before anything is started: a taken port must not cost the operator a migration. @throws EADDRINUSE, EACCES */
export const needFreePort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

import { connect } from 'node:net';
import type { Config } from '../../platform/config/config.js';
import { mind, well, wrong, type Check } from './check.js';

const PATIENCE_MS = 3_000;

/** Does somebody listen where mails are sent? No mail leaves for it. */
export const mailCheck = async ({ SMTP_URL, DEMO }: Config): Promise<Check> => {
  if (DEMO) return well('Demo mode: mails stay in the local outbox.');
  if (!SMTP_URL)
    return mind('SMTP_URL is not set: codes by e-mail stay in the local outbox. Set it before people come.');
  const { hostname, port, protocol } = new URL(SMTP_URL);
  const at = Number(port) || (protocol === 'smtps:' ? 465 : 587);
  return (await listens(hostname, at))
    ? well(`A mail server answers at ${hostname}:${at}.`)
    : wrong(`No mail server answers at ${hostname}:${at}. Mend SMTP_URL, or open the way to it.`);
};

const listens = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false));
  });

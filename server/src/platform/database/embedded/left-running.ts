import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

export type LeftRunning = { readonly pid: number; readonly port: number };

/** A server that outlived its product (killed, power cut of the terminal): it is taken over instead of refused. */
export const leftRunning = async (data: string): Promise<LeftRunning | undefined> => {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n');
  const found = { pid: Number(pid), port: Number(port) };
  return isAlive(found.pid) && (await answers(found.port)) ? found : undefined;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });

/** Asks for a fast shutdown and waits until the process is gone, ten seconds at most. */
export const stopPid = async (pid: number): Promise<void> => {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Child = {
  readonly pid: number;
  readonly said: string;
  readonly stop: () => Promise<void>;
  readonly process: ChildProcess;
};

const alive = new Set<ChildProcess>();

/** Whatever ends a run, nothing it started outlives it: a child left behind would hold its parent up for ever. */
export const stopAll = (): void => {
  for (const child of alive) child.kill('SIGKILL');
};

/** As `npm start` and the container run the product; floors get the same. */
const AS_SHIPPED = ['--max-semi-space-size=64'];

/** Starts a Node program and waits for the first line that says it is ready. */
export const startChild = (file: string, env: Record<string, string>, ready: RegExp): Promise<Child> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...AS_SHIPPED, file], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    alive.add(child);
    child.once('close', () => alive.delete(child));
    const stop = (): Promise<void> =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('close', () => done());
        child.kill('SIGTERM');
      });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${file} ended with ${code} before it was ready`)));
    if (!child.stdout) return reject(new Error('A child without output cannot say that it is ready'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (ready.test(line)) resolve({ pid: child.pid ?? 0, said: line, stop, process: child });
    });
  });

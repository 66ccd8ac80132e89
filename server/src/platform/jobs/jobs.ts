import type { Runner } from 'graphile-worker';
import type { SealedLine } from '@communaux/shared/register';
import type { Log } from '../log/log.js';

type Task = (payload: Readonly<Record<string, unknown>>) => Promise<unknown>;
/** A committed, sealed line that another story answers to. Delivered at least once: reactions are idempotent. */
export type Sealed = Pick<SealedLine, 'zone' | 'seq' | 'act' | 'facts'>;
type Reaction = (line: Sealed) => Promise<unknown>;

/** graphile-worker exports its levels as a const enum, which isolated modules cannot read. */
const ERROR: string = 'error';

/** The clock and the reactions of the product, kept in PostgreSQL by graphile-worker. Features register at start. */
export class Jobs {
  private readonly tasks = new Map<string, Task>();
  private readonly reactions = new Map<string, Reaction[]>();
  private runner: Runner | undefined;

  constructor(
    private readonly ownerUrl: string,
    private readonly log: Log,
  ) {
    this.task('react', async (payload) => {
      const line = payload as unknown as Sealed;
      for (const reaction of this.reactions.get(line.act) ?? []) await reaction(line);
    });
  }

  task(name: string, task: Task): void {
    this.tasks.set(name, task);
  }

  on(act: string, reaction: Reaction): void {
    this.reactions.set(act, [...(this.reactions.get(act) ?? []), reaction]);
  }

  readonly reactsTo = (act: string): boolean => this.reactions.has(act);

  async start(): Promise<void> {
    const { Logger: WorkerLogger, run } = await import('graphile-worker');
    const taskList = Object.fromEntries(
      [...this.tasks].map(([name, task]) => [
        name,
        (payload: unknown) => task((payload ?? {}) as never).then(() => undefined),
      ]),
    );
    this.runner = await run({
      connectionString: this.ownerUrl,
      taskList,
      concurrency: 2,
      maxPoolSize: 4,
      pollInterval: 1_000,
      noHandleSignals: true,
      logger: new WorkerLogger(
        () => (level, message) =>
          level.valueOf() === ERROR ? this.log.error(message) : this.log.debug(message),
      ),
    });
  }

  async stop(): Promise<void> {
    await this.runner?.stop();
  }
}

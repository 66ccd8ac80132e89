import type { SealedLine } from '@communaux/shared/register';
import type { Log } from './log/log.js';

type Listener = (line: SealedLine) => void;

/**
 * Tells features of this process, in order, which register lines have just been sealed: for what is kept in memory.
 * Only the node that seals is told; whoever listens must also forget by itself after a few seconds. What must never
 * be missed is a reaction (`Jobs.on`), not a listener.
 */
export class SealedLines {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly ofAll: Listener[] = [];

  constructor(private readonly log: Log) {}

  on(act: string, listener: Listener): void {
    this.listeners.set(act, [...(this.listeners.get(act) ?? []), listener]);
  }

  onEvery(listener: Listener): void {
    this.ofAll.push(listener);
  }

  publish(lines: readonly SealedLine[]): void {
    for (const line of lines)
      for (const listener of [...this.ofAll, ...(this.listeners.get(line.act) ?? [])])
        this.tell(listener, line);
  }

  /** The lines are committed: a listener that fails must not make the sequencer start again. */
  private tell(listener: Listener, line: SealedLine): void {
    try {
      listener(line);
    } catch (error) {
      this.log.error({ err: error, act: line.act }, 'A listener of sealed lines failed');
    }
  }
}

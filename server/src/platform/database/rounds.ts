import { settle, type Waiting } from './gathering.js';

/** Past this, those who came first would wait for those who came last. */
const MOST = 200;

/**
 * Asks that share nothing but their moment, answered round by round: whoever comes while a round is under way is in the
 * next one. Somebody alone leaves at once.
 */
export class Rounds<Ask, Answer> {
  private readonly waiting: Waiting<Ask, Answer>[] = [];
  private underWay = false;

  /** @param answer in the order of the asks */
  constructor(private readonly answer: (asks: readonly Ask[]) => Promise<readonly Answer[]>) {}

  ask(ask: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ask, resolve, reject });
      if (this.underWay) return;
      this.underWay = true;
      // After this turn of the event loop: requests that were read together are answered together.
      setImmediate(() => void this.go());
    });
  }

  private async go(): Promise<void> {
    while (this.waiting.length > 0) await settle(this.waiting.splice(0, MOST), this.answer);
    this.underWay = false;
  }
}

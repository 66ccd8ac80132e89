type Waiting<Ask, Answer> = {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/** Asks of one moment, answered by one statement: whoever shares a transaction (convoy.ts) can share what it reads. */
export class Gathering<Ask, Answer> {
  private waiting: Waiting<Ask, Answer>[] = [];

  /** @param answers in the order of the asks */
  constructor(private readonly answer: (asks: readonly Ask[]) => Promise<readonly Answer[]>) {}

  ask(ask: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ask, resolve, reject });
      // After all stories that were told in this turn have asked.
      if (this.waiting.length === 1) process.nextTick(() => void this.leave());
    });
  }

  private async leave(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      const answers = await this.answer(asked.map(({ ask }) => ask));
      asked.forEach(({ resolve, reject }, place) => {
        const answer = answers[place];
        if (answer === undefined) reject(new Error('An ask got no answer'));
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}

export type Waiting<Ask, Answer> = {
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

  private leave(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    return settle(asked, this.answer);
  }
}

/** Gives each who waits their answer, or all of them the reason why there is none. */
export const settle = async <Ask, Answer>(
  asked: readonly Waiting<Ask, Answer>[],
  answer: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
): Promise<void> => {
  try {
    const answers = await answer(asked.map(({ ask }) => ask));
    asked.forEach(({ resolve, reject }, place) => {
      const own = answers[place];
      if (own === undefined) reject(new Error('An ask got no answer'));
      else resolve(own);
    });
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
};

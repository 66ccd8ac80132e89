import type { Actor } from '@communaux/shared/access';
import type { UseCase } from './work.js';

/** One story of a shared transaction. Those of one lane are told one after the other, in the order they came. */
export type Passenger = { readonly actor: Actor; readonly lane: string; readonly useCase: UseCase<unknown> };

type Waiting = Passenger & {
  readonly resolve: (outcome: never) => void;
  readonly reject: (error: unknown) => void;
};

/** Past this, those who came first would wait for those who came last. */
const SEATS = 64;

/**
 * Group commit for the small writes of one zone: whoever comes while a transaction is under way shares the next one, so
 * that opening, messages and the wait for the disk are paid once for all of them. Somebody alone leaves at once. Should
 * one story fail, nothing of the shared transaction stands, and each is told again by itself.
 */
export class Convoy {
  private waiting: Waiting[] = [];
  private underWay = false;

  constructor(
    private readonly together: (passengers: readonly Passenger[]) => Promise<readonly unknown[]>,
    private readonly alone: (passenger: Passenger) => Promise<unknown>,
  ) {}

  join<Outcome>(actor: Actor, lane: string, useCase: UseCase<Outcome>): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      this.waiting.push({ actor, lane, useCase, resolve, reject });
      if (!this.underWay) this.depart();
    });
  }

  /** After this turn of the event loop: requests that were read together leave together. */
  private depart(): void {
    this.underWay = true;
    setImmediate(() => void this.travel());
  }

  private async travel(): Promise<void> {
    while (this.waiting.length > 0) {
      const aboard = this.waiting.splice(0, SEATS);
      try {
        const outcomes = await this.together(aboard);
        aboard.forEach(({ resolve }, seat) => resolve(outcomes[seat] as never));
      } catch {
        await Promise.all(
          aboard.map((passenger) =>
            this.alone(passenger).then((outcome) => passenger.resolve(outcome as never), passenger.reject),
          ),
        );
      }
    }
    this.underWay = false;
  }
}

/** Tells each story, lanes side by side, and waits for all of them even when one fails: none may outlive its transaction. */
export const tellByLane = async (
  passengers: readonly Passenger[],
  tell: (passenger: Passenger) => Promise<unknown>,
): Promise<readonly unknown[]> => {
  const lanes = new Map<string, Promise<unknown>>();
  const told = passengers.map((passenger) => {
    const before = lanes.get(passenger.lane);
    const story = before ? before.then(() => tell(passenger)) : tell(passenger);
    lanes.set(passenger.lane, story);
    return story;
  });
  await Promise.allSettled(told);
  return Promise.all(told);
};

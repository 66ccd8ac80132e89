import type { Actor } from '@communaux/shared/access';
import type { UseCase } from './work.js';

/** One story of a shared transaction. Those of one lane are told one after the other; without a lane, nobody waits. */
export type Passenger = {
  readonly actor: Actor;
  readonly lane: string | null;
  readonly useCase: UseCase<unknown>;
};

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
  private underWay = 0;

  /** @param abreast how many shared transactions may be under way at once: one for stories that lock rows */
  constructor(
    private readonly abreast: number,
    private readonly together: (passengers: readonly Passenger[]) => Promise<readonly unknown[]>,
    private readonly alone: (passenger: Passenger) => Promise<unknown>,
  ) {}

  join<Outcome>(actor: Actor, lane: string | null, useCase: UseCase<Outcome>): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      this.waiting.push({ actor, lane, useCase, resolve, reject });
      if (this.underWay < this.abreast) this.depart();
    });
  }

  /** After this turn of the event loop: requests that were read together leave together. */
  private depart(): void {
    this.underWay += 1;
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
    this.underWay -= 1;
  }
}

/**
 * Tells each story, lanes side by side in their order, which is the order their locks are taken in on every node. Waits
 * for all of them even when one fails: none may outlive its transaction.
 */
export const tellByLane = async (
  passengers: readonly Passenger[],
  tell: (passenger: Passenger) => Promise<unknown>,
): Promise<readonly unknown[]> => {
  const told = new Map<Passenger, Promise<unknown>>();
  const last = new Map<string, Promise<unknown>>();
  for (const passenger of passengers.toSorted(byLane)) {
    const before = passenger.lane === null ? undefined : last.get(passenger.lane);
    const story = before ? before.then(() => tell(passenger)) : tell(passenger);
    if (passenger.lane !== null) last.set(passenger.lane, story);
    told.set(passenger, story);
  }
  await Promise.allSettled(told.values());
  return Promise.all(passengers.map(async (passenger) => told.get(passenger)));
};

const byLane = (a: Passenger, b: Passenger): number => compareText(a.lane ?? '', b.lane ?? '');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

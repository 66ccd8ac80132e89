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
const SEATS = 128;

/**
 * Group commit for the small writes of one zone: whoever comes while a transaction is under way shares the next one, so
 * that opening, messages and the wait for the disk are paid once for all of them. Somebody alone leaves at once. Should
 * one story fail, nothing of the shared transaction stands, and each is told again by itself.
 */
export class Convoy {
  private waiting: Waiting[] = [];
  private underWay = 0;
  /** Lanes of those under way: whoever comes next in one waits until its transaction has ended. */
  private readonly busy = new Set<string>();

  /** @param abreast how many shared transactions may be under way at once: one for stories that lock each other's rows */
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
    for (let aboard = this.board(); aboard.length > 0; aboard = this.board()) {
      await this.carry(aboard);
      for (const { lane } of aboard) if (lane !== null) this.busy.delete(lane);
    }
    this.underWay -= 1;
  }

  /** Those who came first, in lanes where nobody is under way. */
  private board(): readonly Waiting[] {
    const aboard: Waiting[] = [];
    this.waiting = this.waiting.filter((one) => {
      const stays = aboard.length === SEATS || (one.lane !== null && this.busy.has(one.lane));
      if (!stays) aboard.push(one);
      return stays;
    });
    for (const { lane } of aboard) if (lane !== null) this.busy.add(lane);
    return aboard;
  }

  private async carry(aboard: readonly Waiting[]): Promise<void> {
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

import { compare, format, fraction, ZERO, type Fraction } from '../../kernel/index.js';
import type { Supporters } from './budget-ballots.js';
import type { Counted, MethodStep, Tie } from './counted.js';
import type { OptionKey } from './option.js';
import type { SettleOrder } from './settle-order.js';
import {
  evenPurses,
  heldBy,
  pay,
  payIndependently,
  priceFor,
  type Payers,
  type Price,
  type Purses,
} from './share-purses.js';
import type { Project, SayProject } from './take-most-approved.js';

/** What equal shares bought, in groups where several were bought at once. */
export type Bought = {
  readonly status: Counted['status'];
  readonly groups: readonly (readonly OptionKey[])[];
  readonly ties: readonly Tie[];
  readonly steps: readonly MethodStep[];
};

type Shop = { readonly project: Project; readonly payers: Payers };
/** A project its supporters can pay, and the part of its cost that falls on one voice: the smaller, the sooner bought. */
type Offer = Shop & { readonly price: Price; readonly rate: Fraction };

/**
 * Method of equal shares for approval ballots, satisfaction measured in euros (Peters, Pierczyński and Skowron,
 * "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021). Each voice holds the same part of the
 * envelope. A project is bought by those who approve it, evenly, those who hold less giving all they hold; first comes
 * the one whose largest part per euro of cost is the smallest, that is, the one most approved by people who can still
 * pay. It ends when the supporters of no project can pay it.
 */
export const buyByShares = (
  projects: readonly Project[],
  supporters: readonly Supporters[],
  envelope: bigint,
  settle: SettleOrder,
  say: SayProject,
): Bought => {
  let shops = projects.map((project, place): Shop => ({ project, payers: payersOf(supporters, place) }));
  let purses = evenPurses(supporters, envelope);
  const groups: (readonly OptionKey[])[] = [];
  const ties: Tie[] = [];
  const steps: MethodStep[] = [];
  for (let round = 1; ; round += 1) {
    const offers = cheapest(purses, shops);
    if (offers.length === 0) break;
    const { bought, settled } = choose(purses, offers, settle, round);
    if (settled) {
      ties.push(settled.tie);
      steps.push(settled.step);
      if (!settled.order) return { status: 'unresolved', groups, ties, steps };
    }
    const before = purses;
    steps.push(...bought.map((offer) => boughtStep(before, offer, say)));
    groups.push(bought.map(({ project }) => project.key));
    for (const { payers, price } of bought) purses = pay(purses, payers, scaled(price, before, purses));
    shops = shops.filter(({ project }) => !bought.some((offer) => offer.project === project));
  }
  steps.push(...shops.flatMap((shop) => shortStep(purses, shop, say)));
  return { status: 'decided', groups, ties, steps };
};

const payersOf = (supporters: readonly Supporters[], place: number): Payers =>
  supporters.flatMap(({ projects, voice }, shape) => (projects.includes(place) ? [{ shape, voice }] : []));

/** Equal offers at the smallest rate; none when nobody can pay for anything any more. */
const cheapest = (purses: Purses, shops: readonly Shop[]): readonly Offer[] =>
  shops
    .flatMap((shop) => offerOf(purses, shop))
    .reduce<readonly Offer[]>((best, offer) => {
      const side = best[0] ? compare(offer.rate, best[0].rate) : -1;
      return side < 0 ? [offer] : side > 0 ? best : [...best, offer];
    }, []);

const offerOf = (purses: Purses, shop: Shop): readonly Offer[] => {
  const { cost } = shop.project;
  const price = shop.payers.length > 0 ? priceFor(purses, shop.payers, cost) : null;
  if (!price) return [];
  // What costs nothing asks nothing of anybody: it comes first.
  const rate = cost === 0n ? ZERO : fraction(price.num, price.den * cost);
  return [{ ...shop, price, rate }];
};

type Choice = {
  readonly bought: readonly Offer[];
  readonly settled: ReturnType<SettleOrder> | null;
};

/** Equal offers are a tie only if paying one changes what another costs its supporters. */
const choose = (purses: Purses, offers: readonly Offer[], settle: SettleOrder, round: number): Choice => {
  if (offers.length === 1 || payIndependently(purses, offers)) return { bought: offers, settled: null };
  const settled = settle(
    offers.map(({ project }) => project.key),
    round,
  );
  const first = settled.order?.[0];
  return { bought: offers.filter(({ project }) => project.key === first), settled };
};

/** A price in the unit the purses have now. */
const scaled = (price: Price, then: Purses, now: Purses): Price =>
  fraction(price.num * now.unit, price.den * then.unit);

const boughtStep = ({ unit }: Purses, { project, price }: Offer, say: SayProject): MethodStep =>
  say('shares-bought', project, { mostEuros: format(fraction(price.num, price.den * unit)) });

const shortStep = (purses: Purses, { project, payers }: Shop, say: SayProject): readonly MethodStep[] => {
  if (payers.length === 0) return [];
  const held = fraction(heldBy(purses, payers), purses.unit);
  return [say('shares-short', project, { heldEuros: format(held) })];
};

import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { wishSchema } from '@communaux/shared/booking';
import { instant, type AssetId, type BookingId, type FirmId } from '@communaux/shared/kernel';
import type {
  MutationBookSlotArgs,
  MutationCancelBookingArgs,
  QueryAssetsArgs,
  QueryCalendarArgs,
  QueryMyBookingsArgs,
  QueryOffersArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { assetsNow } from './asset.view.js';
import { bookInConvoy } from './book-slot.js';
import { myBookings } from './booking.view.js';
import { readCalendar } from './calendar.view.js';
import { cancelBooking } from './cancel-booking.js';
import { findOffers } from './offers.view.js';

@Resolver()
export class BookingResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('assets')
  async assets(@Args() { zone }: QueryAssetsArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), assetsNow);
  }

  @Query('calendar')
  async calendar(@Args() { zone, asset, from, to, firm }: QueryCalendarArgs, @Actor() actor: Who) {
    const slot = { from: instant(from), to: instant(to) };
    const view = readCalendar(asset as AssetId, slot, (firm ?? null) as FirmId | null);
    return this.works.readInConvoy(actor, await this.zones.get(zone), view);
  }

  @Query('offers')
  async offers(@Args() { zone, input }: QueryOffersArgs, @Actor() actor: Who) {
    const search = {
      ...input,
      from: instant(input.from),
      quantity: input.quantity ?? 1,
      firmId: (input.firmId ?? null) as FirmId | null,
    };
    return this.works.read(actor, await this.zones.get(zone), findOffers(search));
  }

  @Query('myBookings')
  async myBookings(@Args() { zone, past, after, first }: QueryMyBookingsArgs, @Actor() actor: Who) {
    const request = { past: past ?? false, after: after ?? null, first: first ?? 20 };
    return this.works.read(actor, await this.zones.get(zone), myBookings(request));
  }

  @Mutation('bookSlot')
  async bookSlot(@Args() { zone, input }: MutationBookSlotArgs, @Actor() actor: Who) {
    const { assetId, from, to, quantity, purpose, firmId, requestKey } = input;
    const asked = { assetId, slot: { from, to }, quantity: quantity ?? 1, purpose: purpose ?? '' };
    const wish = parseInput(wishSchema, asked);
    const request = { wish, firmId: (firmId ?? null) as FirmId | null, requestKey };
    return toResult('Booking', await bookInConvoy(this.works, actor, await this.zones.get(zone), request));
  }

  @Mutation('cancelBooking')
  async cancelBooking(@Args() { zone, id }: MutationCancelBookingArgs, @Actor() actor: Who) {
    const useCase = cancelBooking(id as BookingId);
    return toResult('Booking', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}

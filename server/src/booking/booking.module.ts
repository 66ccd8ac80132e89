import { Module } from '@nestjs/common';
import { BookingResolver } from './booking.resolver.js';

@Module({ providers: [BookingResolver] })
export class BookingModule {}

/** Booking what the zone shares, under the articles in force. */
export { BookingModule } from './booking.module.js';

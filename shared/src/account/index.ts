/** What a person types at a door of the zone, read the same way by the form and by the server. */
export * from './address.js';
export * from './codes.js';
export * from './doors.js';
export * from './person.js';

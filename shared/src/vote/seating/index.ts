/** Elections that seat: whom each option stands for, and how those elected take their places. */
export { seatingSchema, type Seating, type Ticket } from './seating.js';
export { checkSeating, type SeatingRefusal } from './check-seating.js';
export {
  decideInstallation,
  electedBy,
  type Elected,
  type Election,
  type Installation,
  type InstallationRefusal,
  type Installed,
} from './decide-installation.js';

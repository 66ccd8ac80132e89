import { v7 } from 'uuid';
import type { EstablishmentId } from '@communaux/shared/kernel';
import type { Firm, World } from '../../test/world.js';

/** A SIRET that passes its control, made from a rank. */
export const aSiret = (rank: number): string => {
  const siren = closed(`8${String(rank).padStart(7, '0')}`);
  return closed(`${siren}0001`);
};

/** Adds the digit that makes the Luhn sum a multiple of ten. */
const closed = (digits: string): string => {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const n = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};

export type Placed = { readonly id: EstablishmentId; readonly siret: string; readonly firm: Firm };

/** An establishment of a firm of its own, or of the firm given. */
export const anEstablishment = async (
  world: World,
  name: string,
  rank: number,
  of?: Firm,
): Promise<Placed> => {
  const firm = of ?? (await world.aFirm(name));
  const id = v7() as EstablishmentId;
  const siret = aSiret(rank);
  await world.sql(
    `insert into establishment (zone_id, id, firm_id, siret, name, activity_nomenclature, activity_code, activity_label, cnig)
     values ($1, $2, $3, $4, $5, 'NAF2', '4332A', 'Menuiserie bois', '{}')`,
    [world.zone, id, firm.id, siret, name],
  );
  return { id, siret, firm };
};

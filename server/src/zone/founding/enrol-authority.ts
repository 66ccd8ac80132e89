import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { readSiren } from '@communaux/shared/zone';
import type { InstanceWork } from '../../platform/database/work.js';
import { findAuthority, findCommune } from '../official-list.js';
import { addAuthority } from './founding.store.js';

export type Enrolled = { readonly siren: string; readonly name: string; readonly added: boolean };

/** Makes an intercommunality of the official list known to this instance. Once; a second time says so. */
export const enrolAuthority =
  (given: string) =>
  async (work: InstanceWork): Promise<Enrolled | Refused> => {
    const siren = readSiren(given);
    const listed = isRefused(siren) ? null : findAuthority(siren);
    if (!listed) return refuse('authority-not-listed', { siren: given });
    const communes = listed.communes.map((insee) => ({ insee, name: findCommune(insee)?.name ?? insee }));
    const added = await addAuthority(work, { ...listed, communes });
    return { siren: listed.siren, name: listed.name, added };
  };

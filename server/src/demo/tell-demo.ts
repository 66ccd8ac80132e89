import type { ZoneId } from '@communaux/shared/kernel';
import { chanceOf } from './chance.js';
import { daysAround } from './days.js';
import type { Setting, Told } from './story.js';
import { tellAssets } from './tell/assets.js';
import { tellBody } from './tell/body.js';
import { tellBookings } from './tell/bookings.js';
import { articleRows, tellCharter, versionRows } from './tell/charter.js';
import { tellChoices } from './tell/choices.js';
import { tellClaims } from './tell/claims.js';
import { tellConsent } from './tell/consent.js';
import { tellFirms, type Firm } from './tell/firms.js';
import { rulesThrough } from './tell/lived-rules.js';
import { tellParcels } from './tell/parcels.js';
import { membershipRows, personRows, tellPeople, type Person } from './tell/people.js';
import { tellRevisions } from './tell/revisions.js';
import { tellVeto } from './tell/veto.js';
import { tellWishes } from './tell/wishes.js';
import { tellZone } from './tell/zone.js';

/** One seed, one zone: change it and every name, number and vote of the demo changes. */
const SEED = 20_260;

export type Demo = {
  readonly setting: Setting;
  readonly told: readonly Told[];
  readonly people: readonly Person[];
  readonly firms: readonly Firm[];
};

/**
 * Tells the whole demo zone, as rows and register lines, without touching a database: its land and firms, its people,
 * its council, its charter with two years of revisions and votes, and the bookings lived under it.
 */
export const tellDemo = (moment: Parameters<typeof daysAround>[0]): Demo => {
  const [chance, days] = [chanceOf(SEED), daysAround(moment)];
  const setting = { chance, days, zone: chance.id<ZoneId>(days.at(-760)) };
  const { parcels, rows: parcel } = tellParcels(setting);
  const { firms, rows: firmRows } = tellFirms(setting, parcels);
  const people = tellPeople(setting, firms);
  const agent = people.find(({ key }) => key === 'agent');
  if (!agent) throw new Error('The demo has lost its agent');
  const { body, told: council } = tellBody(setting, people, agent);
  const { assets, rows: asset } = tellAssets(setting);
  const {
    charter,
    decisions,
    told: revisions,
  } = tellRevisions(setting, tellCharter(setting, assets), {
    body,
    people,
    assets,
    agent,
  });
  const wishes = tellWishes(setting, assets, { firms, people });
  const told: readonly Told[] = [
    tellZone(setting, firms.length),
    {
      rows: {
        person: personRows(setting, people),
        parcel,
        ...firmRows,
        membership: membershipRows(setting, people),
        asset,
      },
    },
    tellClaims(setting, firms, people, agent),
    ...council,
    { rows: { article: articleRows(setting, charter) } },
    ...revisions,
    ...tellChoices(setting, { body, people, agent }),
    { rows: { article_version: versionRows(setting, charter) } },
    tellBookings(setting, wishes, rulesThrough(charter, decisions)),
    ...tellVeto(setting, { body, people, agent }),
    tellConsent(setting, body, people),
  ];
  return { setting, told, people, firms };
};

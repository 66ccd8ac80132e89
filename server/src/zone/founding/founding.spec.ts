import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { operator } from '@communaux/shared/access';
import { lintRuleSet, ruleSetSchema } from '@communaux/shared/body';
import type { CollegeId, ZoneId } from '@communaux/shared/kernel';
import { openWorld, type World } from '../../../test/world.js';
import { verifyZone } from '../../register/index.js';
import { enrolAuthority } from './enrol-authority.js';
import { foundZone, slugOf, type Founding } from './found-zone.js';

/** CC Grand-Figeac, of the official list. */
const SIREN = '200067361';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const found = (founding: Partial<Founding>, id = v7() as ZoneId) =>
  world.platform.works.run(
    operator,
    id,
    foundZone({
      name: 'Les Épinettes',
      slug: null,
      siren: '200071223',
      siteId: null,
      charter: false,
      ...founding,
    }),
  );
const enrol = (siren: string) => world.platform.works.instance(operator, enrolAuthority(siren));

describe('an authority', () => {
  it('comes from the official list, with its communes, once', async () => {
    const first = await enrol(SIREN);
    expect(first).toMatchObject({ siren: SIREN, added: true });
    expect(await enrol(`${SIREN.slice(0, 3)} ${SIREN.slice(3)}`)).toMatchObject({ added: false });
    const [row] = await world.sql<{ communes: { insee: string; name: string }[] }>(
      'select communes from authority where siren = $1',
      [SIREN],
    );
    expect(row?.communes.length).toBeGreaterThan(5);
    expect(row?.communes[0]).toEqual({ insee: expect.any(String), name: expect.any(String) });
  });

  it.each(['732829320', '123456789', 'x'])('is refused when the list has no %s', async (siren) => {
    expect(await enrol(siren)).toMatchObject({ reasons: [{ code: 'authority-not-listed' }] });
  });
});

describe('a new zone', () => {
  it('has a body of five colleges, rules the linter accepts, a charter when asked, and a line in its register', async () => {
    const id = v7() as ZoneId;
    expect(await found({ charter: true }, id)).toMatchObject({
      slug: 'les-epinettes',
      name: 'Les Épinettes',
    });
    const colleges = await world.sql<{ id: CollegeId; key: string; name: { fr: string } }>(
      'select id, key, name from college where zone_id = $1 order by position',
      [id],
    );
    expect(colleges.map(({ key }) => key)).toEqual([
      'firms',
      'employees',
      'residents',
      'authority',
      'nature',
    ]);
    const [rules] = await world.sql<{ rules: unknown }>('select rules from rule_set where zone_id = $1', [
      id,
    ]);
    const ruleSet = ruleSetSchema.parse(rules?.rules);
    expect(
      lintRuleSet(
        colleges.map((college) => ({ ...college, name: college.name.fr })),
        ruleSet,
      ),
    ).toEqual([]);
    expect(await world.sql('select from article_version where zone_id = $1', [id])).toHaveLength(4);
    expect(await world.sql('select act, actor, facts from register_line where zone_id = $1', [id])).toEqual([
      { act: 'zone.created', actor: 'operator', facts: { zone: id, authority: '200071223' } },
    ]);
    expect((await verifyZone(world.platform.chain, id)).faults).toEqual([]);
  });

  it('is refused without its authority, with an address that is taken or ill-formed, and on the site of another', async () => {
    expect(await found({ siren: '999999999' })).toMatchObject({ reasons: [{ code: 'authority-unknown' }] });
    expect(await found({ slug: 'saulaies' })).toMatchObject({ reasons: [{ code: 'zone-slug-taken' }] });
    expect(await found({ slug: 'Les Saulaies' })).toMatchObject({ reasons: [{ code: 'zone-slug-form' }] });
    expect(await found({ name: '???' })).toMatchObject({ reasons: [{ code: 'zone-slug-form' }] });
    await found({ slug: 'one', siteId: '80718_SITE-ECO_00009' });
    expect(await found({ slug: 'two', siteId: '80718_SITE-ECO_00009' })).toMatchObject({
      reasons: [{ code: 'site-taken' }],
    });
  });

  it('takes its address from its name', () => {
    expect(slugOf('ZAE de l’Étang-Neuf (nord) ')).toBe('zae-de-l-etang-neuf-nord');
  });
});

import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../../test/api.js';
import { anEstablishment } from '../zone.fixture.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const read = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await api.fetch(path, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

const anArticle = async (title: string, text: string, position: number, from = '2026-01-01') => {
  const id = v7();
  await api.sql('insert into article (zone_id, id, position) values ($1, $2, $3)', [api.zone, id, position]);
  await api.sql(
    'insert into article_version (zone_id, article_id, version, title, text, effective_from) values ($1, $2, 1, $3, $4, $5)',
    [api.zone, id, title, text, from],
  );
  return id;
};

const aDecision = async (title: string) => {
  const outcome = {
    verdict: 'adopted',
    weighted: { yes: '172/3', no: '128/3' },
    raw: { registered: 60, present: 41, yes: 25, no: 14, blank: 2 },
  };
  await api.sql(
    `insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, frozen, frozen_hash, outcome, created_at)
     select zone_id, $2, id, $3, '?', 'published', '2026-02-01', '2026-02-10T12:00:00Z', 1, '{}', 'x', $4, '2026-02-01' from body where zone_id = $1`,
    [api.zone, v7(), title, JSON.stringify(outcome)],
  );
};

describe('the public page of a zone', () => {
  beforeAll(async () => {
    await anEstablishment(api, 'Garage', 1);
    for (let n = 1; n <= 25; n += 1)
      await anArticle(`Article de fond ${n}`, `Chaque entreprise respecte ses voisines. `.repeat(25), n);
    await anArticle('Article à venir', 'Pas encore.', 99, '2100-01-01');
    await anArticle('Quais <partagés>', '<script>alert(1)</script>', 0);
    await aDecision('Quais : 2 h par passage');
    await api.sql(
      `insert into asset (zone_id, id, kind, name, allocation, capacity) values ($1, $2, 'parking', 'P1 "Nord"', 'pool', 40)`,
      [api.zone, v7()],
    );
  });

  it('reads in French, whole, without a script, in less than 40 kB', async () => {
    const { status, text, headers } = await read('/p/saulaies');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(Buffer.byteLength(text)).toBeLessThan(40_000);
    expect(text).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(text).toContain('<html lang="fr">');
    for (const said of [
      'Les Saulaies',
      'Val de Saule',
      '1 établissement',
      'Quais &lt;partagés&gt;',
      '&lt;script&gt;',
      'P1 &quot;Nord&quot;',
      '40 places',
      'Adopté',
      '57,3 %',
      '41 votants sur 60 inscrits',
      'Accessibilité',
    ])
      expect(text).toContain(said);
    expect(text).toContain('<p class="crest" aria-hidden="true">S</p>');
    expect(text).not.toContain('Article à venir');
    expect(text).toContain('Article de fond 25');
    expect(text).toContain('href="/z/saulaies"');
    expect(text).toContain('/zones/saulaies/export/etablissement.csv');
  });

  it('reads in English when asked, by the address or by the browser', async () => {
    for (const page of [
      await read('/p/saulaies?lang=en'),
      await read('/p/saulaies', { 'accept-language': 'en-GB' }),
    ]) {
      expect(page.text).toContain('<html lang="en">');
      expect(page.text).toContain('The charter in force');
      expect(page.text).toContain('57.3%');
    }
  });

  it('says what is open now', async () => {
    const author = await api.aPerson('Rose');
    await api.sql(
      `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, consultation_closes_at)
       values ($1, $2, 'Les haies', '.', $3, 'consultation', now(), now() + interval '3 days')`,
      [api.zone, v7(), author.id],
    );
    const { text } = await read('/p/saulaies');
    expect(text).toContain('Les haies');
    expect(text).toContain('Consultation ouverte jusqu’au');
  });

  it('is known by a feed of its decisions', async () => {
    const { text } = await read('/p/saulaies/decisions.json');
    expect(JSON.parse(text)).toMatchObject({
      zone: 'saulaies',
      decisions: [
        {
          title: 'Quais : 2 h par passage',
          verdict: 'adopted',
          closedAt: '2026-02-10T12:00:00.000Z',
          weightedYes: '172/3',
        },
      ],
    });
  });

  it('wears its sheet, which any browser may keep', async () => {
    const { headers, text } = await read('/p/style.css');
    expect(headers.get('content-type')).toContain('text/css');
    expect(text).toContain('prefers-color-scheme:dark');
  });

  it('says in words that an address leads nowhere', async () => {
    const { status, text } = await read('/p/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('Cette page n’existe pas');
  });
});

describe('the first address', () => {
  it('leads to the only zone, and lists several', async () => {
    const one = await read('/');
    expect(one.status).toBe(302);
    expect(one.headers.get('location')).toBe('/p/saulaies');
    await api.sql(
      `insert into zone (id, slug, name, authority_siren) values (gen_random_uuid(), 'autre', 'Autre zone', '200071223')`,
    );
    const two = await read('/');
    expect(two.status).toBe(200);
    expect(two.text).toContain('href="/p/autre?lang=fr"');
  });
});

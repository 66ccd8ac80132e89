import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { SessionContext, type Session } from '../platform/session/session.js';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { HomePage } from './HomePage.js';

const quiet = {
  __typename: 'Home',
  minutes: 0,
  needsYou: [],
  happening: [],
  decided: [],
};
const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString();

const member: Session = {
  state: 'signed-in',
  person: { id: 'p1', name: 'Amina Belkacem' },
  memberships: [
    {
      id: 'm1',
      role: 'delegate',
      zone: { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' },
      firm: { id: 'f1', name: 'Fournil' },
      college: { id: 'c1', key: 'firms' },
    },
  ],
};
const words = {
  zone: {
    __typename: 'Zone',
    id: 'z1',
    slug: 'saulaies',
    name: 'Zone des Saulaies',
    about: 'Soixante entreprises entre un ruisseau et une rue.',
    demo: true,
    authority: { __typename: 'Authority', siren: '200', name: 'Val de Saule' },
    counts: {
      __typename: 'ZoneCounts',
      firms: 60,
      establishments: 62,
      parcels: 48,
      assets: 10,
      articles: 33,
    },
  },
};

const open = async (home: object, session: Session = member) => {
  await renderScreen(
    <SessionContext value={session}>
      <Answering answers={{ Home: () => ({ home: { ...quiet, ...home } }), ZoneWords: () => words }}>
        <HomePage />
      </Answering>
    </SessionContext>,
    { words: ['home'] },
  );
  await screen.findByRole('heading', { level: 2, name: 'En ce moment' });
};
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the home page', () => {
  it('greets by the first name and says how many minutes are asked in all', async () => {
    await open({ minutes: 3 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bonjour Amina · 3 min');
  });

  it('gives each thing that needs me its verb, its minutes, its deadline and where it is done', async () => {
    const need = { __typename: 'Need' as const, title: 'Quais', minutes: 1, dueAt: inTwoDays };
    await open({
      minutes: 4,
      needsYou: [
        { ...need, kind: 'vote', id: 'v1' },
        { ...need, kind: 'comment', id: 'r1', minutes: 2 },
        { ...need, kind: 'claim', id: 'c1', dueAt: null },
      ],
    });
    const links = part('À vous').getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Voter\u00A0: Quais', '/z/saulaies/polls/v1/vote'],
      ['Donner votre avis\u00A0: Quais', '/z/saulaies/revisions/r1'],
      ['Répondre à une demande de rattachement\u00A0: Quais', '/z/saulaies/claims#c1'],
    ]);
    expect(part('À vous').getByText('prend environ 2 minutes')).toBeTruthy();
    expect(part('À vous').getAllByText(/Dernier délai/)).toHaveLength(2);
    expect(part('À vous').getByText('Sans date limite')).toBeTruthy();
  });

  it('says what is expected of who signs, answers, announces or is proposed, and leads there', async () => {
    const need = { __typename: 'Need' as const, id: 'x1', title: 'Quais', minutes: 2, dueAt: null };
    const kinds = ['amendment', 'contest', 'co_sign', 'draft', 'proposed'];
    await open({ minutes: 10, needsYou: kinds.map((kind) => ({ ...need, kind })) });
    const links = part('À vous').getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Signer une correction de la liste\u00A0: Quais', '/z/saulaies/polls/x1/roll'],
      ['Répondre à une contestation\u00A0: Quais', '/z/saulaies/polls/x1'],
      ['Cosigner la réponse à une contestation\u00A0: Quais', '/z/saulaies/polls/x1'],
      ['Annoncer le vote\u00A0: Quais', '/z/saulaies/polls/x1'],
      ['Votre nom est proposé, vous pouvez décliner\u00A0: Quais', '/z/saulaies/consents/x1'],
    ]);
  });

  it('shows the turnout with its base, free places, my next booking and the weighted share', async () => {
    const one = { __typename: 'Happening' as const, at: inTwoDays, value: null, base: null };
    await open({
      happening: [
        { ...one, kind: 'booking', id: 'b1', title: 'Quai 2' },
        { ...one, kind: 'poll', id: 'v1', title: 'Article 7', value: 41, base: 60 },
        { ...one, kind: 'consultation', id: 'r1', title: 'Visiteurs', value: 0 },
        { ...one, kind: 'consent', id: 'k2', title: 'Marche arrière', value: 3, base: 9 },
        { ...one, kind: 'free', id: 'a1', title: 'Parking', at: null, value: 14, base: 40 },
        { ...one, kind: 'free', id: 'a2', title: 'Établis', at: null, value: 0, base: 6 },
      ],
      decided: [
        {
          __typename: 'Decided',
          kind: 'revision',
          id: 'r2',
          pollId: 'v2',
          title: 'Article 12',
          verdict: 'adopted',
          share: '81.0',
          at: '2026-03-03T12:00:00.000Z',
        },
        {
          __typename: 'Decided',
          kind: 'consent',
          id: 'k1',
          pollId: null,
          title: 'Présidence du conseil',
          verdict: 'elected',
          share: null,
          at: '2026-03-02T12:00:00.000Z',
        },
      ],
    });
    const now = part('En ce moment');
    expect(now.getAllByRole('meter').map((meter) => meter.getAttribute('aria-valuetext'))).toEqual([
      '41 votants sur 60 inscrits',
      '3 réponses sur 9 personnes attendues',
    ]);
    expect(now.getByRole('link', { name: /^Consentement\s: Marche arrière/ }).getAttribute('href')).toBe(
      '/z/saulaies/consents/k2',
    );
    expect(now.getByText('14 places libres sur 40')).toBeTruthy();
    expect(now.getByText('complet (6 places)')).toBeTruthy();
    expect(now.getByText('Votre réservation : Quai 2')).toBeTruthy();
    expect(now.getByText(/Aucun avis pour le moment/)).toBeTruthy();
    expect(part('Décidé').getByRole('link', { name: 'Présidence du conseil' }).getAttribute('href')).toBe(
      '/z/saulaies/consents/k1',
    );
    expect(part('Décidé').getByText('choix fait')).toBeTruthy();
    expect(part('Décidé').getByText(/81\s%\sde voix pondérées pour · Décidé le 3 mars 2026/)).toBeTruthy();
  });

  it('is never blank: each part of a quiet zone says what will come', async () => {
    await open({});
    for (const words of ['Rien ne vous attend', 'La zone est calme', 'Aucune décision pour le moment'])
      expect(screen.getByText(words)).toBeTruthy();
  });

  it('tells a visitor what the zone is, and the way in', async () => {
    await open({}, { state: 'visitor' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Zone des Saulaies');
    expect(await screen.findByText('Soixante entreprises entre un ruisseau et une rue.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se connecter' }).getAttribute('href')).toMatch(/^\/sign-in/);
    expect(screen.queryByRole('region', { name: 'À vous' })).toBeNull();
  });

  it('mentions how accessible it is, as the law asks of a home page', async () => {
    await open({});
    const link = screen.getByRole('link', { name: /Accessibilité.*non encore auditée/ });
    expect(link.getAttribute('href')).toBe('/z/saulaies/accessibility');
  });
});

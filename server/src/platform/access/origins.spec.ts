import { describe, expect, it } from '@jest/globals';
import { isForeign, ownOrigins } from './origins.js';

const origins = ownOrigins({ publicUrl: 'https://zones.exemple.fr/' });
const post = (headers: Record<string, string>) => isForeign({ method: 'POST', headers }, origins);

describe('a request that changes something', () => {
  it('is heard from our own pages and from programs', () => {
    expect(post({ origin: 'https://zones.exemple.fr' })).toBe(false);
    expect(post({})).toBe(false);
    expect(post({ 'sec-fetch-site': 'same-origin' })).toBe(false);
  });

  it.each([
    'https://evil.example',
    'http://zones.exemple.fr',
    'https://zones.exemple.fr:8443',
    'https://zones.exemple.fr.evil.example',
    'null',
    '',
  ])('is refused from %j', (origin) => expect(post({ origin })).toBe(true));

  it('is refused from another site that hides its name', () => {
    expect(post({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(post({ 'sec-fetch-site': 'same-site' })).toBe(true);
  });

  it('leaves reading alone: a link from elsewhere opens our pages', () =>
    expect(isForeign({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } }, origins)).toBe(false));
});

describe('our own origins', () => {
  it('are both names of one machine while there is no public address', () =>
    expect(ownOrigins({ publicUrl: 'http://localhost:4000' })).toEqual([
      'http://localhost:4000',
      'http://127.0.0.1:4000',
    ]));
  it('are the public address alone elsewhere', () => expect(origins).toEqual(['https://zones.exemple.fr']));
});

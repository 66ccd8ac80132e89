import { describe, expect, it } from '@jest/globals';
import { findAuthority, findCommune } from './official-list.js';

describe('the official list', () => {
  it('names an intercommunality by its SIREN, with its communes', () => {
    const authority = findAuthority('200071223');
    expect(authority).toMatchObject({ name: 'CC Nièvre et Somme', kind: 'CC' });
    expect(authority?.communes).toContain('80718');
  });
  it('knows the territories of Greater Paris', () => {
    expect(findAuthority('200057867')?.kind).toBe('EPT');
  });
  it('names a commune by its INSEE code, in Corsica and overseas too', () => {
    expect(findCommune('80718')?.name).toBe('Saint-Sauveur');
    expect(findCommune('2A004')).toEqual({ insee: '2A004', name: 'Ajaccio', department: '2A' });
    expect(findCommune('97411')?.department).toBe('974');
  });
  it('knows nobody else', () => {
    expect(findAuthority('732829320')).toBeNull();
    expect(findCommune('99999')).toBeNull();
  });
});

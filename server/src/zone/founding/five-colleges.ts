import type { NewCollege } from './founding.store.js';

/** The colleges a zone starts with: those who work there, those who live by it, those who answer for it. */
export const FIVE_COLLEGES: readonly Omit<NewCollege, 'id'>[] = [
  { key: 'firms', shape: 'square', name: { fr: 'Entreprises', en: 'Firms' } },
  { key: 'employees', shape: 'circle', name: { fr: 'Salarié·es', en: 'Employees' } },
  { key: 'residents', shape: 'house', name: { fr: 'Riverain·es', en: 'Residents' } },
  { key: 'authority', shape: 'shield', name: { fr: 'Intercommunalité', en: 'Authority' } },
  { key: 'nature', shape: 'leaf', name: { fr: 'Voix de la nature', en: 'Voice of nature' } },
];

import { z } from 'zod';

/** What a poll is about: proxies and vetoes are given within themes. */
export const THEMES = ['soil', 'water', 'flows', 'mobility', 'jobs', 'budget', 'other'] as const;
export const themeSchema = z.enum(THEMES);
export type Theme = (typeof THEMES)[number];

import { z } from 'zod';
import { instant, type Instant } from '../kernel/index.js';

export const instantSchema = z
  .int()
  .min(0)
  .transform((ms) => instant(ms));

/** Half-open [from, to); `to: null` while no end is known. */
export const periodSchema = z.strictObject({ from: instantSchema, to: instantSchema.nullable() });
export type Period = { readonly from: Instant; readonly to: Instant | null };

const endOf = (period: Period): number => period.to ?? Infinity;

export const isEmpty = (period: Period): boolean => endOf(period) <= period.from;
export const inForce = (period: Period, at: Instant): boolean => period.from <= at && at < endOf(period);
export const meet = (a: Period, b: Period): boolean => a.from < endOf(b) && b.from < endOf(a);

import { z } from 'zod';
import { idSchema } from './ids.js';

/** A college is known by a shape as well as a colour, so that colour never speaks alone. */
export const COLLEGE_SHAPES = ['square', 'circle', 'house', 'shield', 'leaf'] as const;
export type CollegeShape = (typeof COLLEGE_SHAPES)[number];

export const collegeSchema = z.strictObject({
  id: idSchema<'college'>(),
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().trim().min(1).max(80),
  shape: z.enum(COLLEGE_SHAPES),
  colour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
});

/** A group of members whose votes are counted together, then weighed. */
export type College = Readonly<z.infer<typeof collegeSchema>>;

import { hash } from 'node:crypto';
import type { Sha256 } from '@communaux/shared/vote';

/** What shared rules ask for by argument, since they hold no cryptography. */
export const sha256: Sha256 = (text) => hash('sha256', text);

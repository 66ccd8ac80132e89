import { hash, randomBytes } from 'node:crypto';

/** 256 bits, for cookies and links: guessing is hopeless, so a plain hash of it may be stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

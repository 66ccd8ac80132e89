import { hash } from 'node:crypto';

/** The hash that seals the register, for shared rules, which hold no cryptography. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

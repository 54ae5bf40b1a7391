import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses them, so a plain SHA-256 of them gives nothing away. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What `newSecret` makes, and nothing else is looked up. */
export const looksLikeSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

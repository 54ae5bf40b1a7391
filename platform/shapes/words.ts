import { z } from 'zod';
import { plainText, saysSomething } from '#platform/language/plain-text.ts';

/** Words that somebody wrote and somebody can read, without the signs that nobody sees. */
export const words = (most: number) =>
  z.string().overwrite(plainText).trim().min(1).max(most).refine(saysSomething, { error: 'required' });

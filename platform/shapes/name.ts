import { z } from 'zod';
import { saysSomething } from '#platform/language/plain-text.ts';

/** What somebody or something is called: one line, as it stands in headings, letters and lists. */
export const name = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(isOneLine, { error: 'control-character' })
    .refine(saysSomething, { error: 'required' });

/** No line breaks, no escape sequences for the terminal of whoever reads the log, nothing else that cannot be seen. */
export function isOneLine(text: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}

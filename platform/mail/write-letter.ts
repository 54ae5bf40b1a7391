import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { Language } from '#platform/language/language.ts';

export type Words = { readonly subject: string; readonly text: string; readonly html: string };

export type Letter = Words & {
  readonly unit: string;
  /** The event it tells about: a second letter with the same is not written. */
  readonly once: string;
  readonly to: string;
  readonly language: Language;
  /** Where a mail program may unsubscribe by a POST (RFC 8058); only for letters that come again. */
  readonly unsubscribe?: string;
};

/**
 * Writes a letter, and has it sent, in the transaction of what it tells about. False when this event was told of before.
 */
export async function writeLetter(tx: Tx, letter: Letter): Promise<boolean> {
  const { unit, once, to, language, text, html, unsubscribe = null } = letter;
  const { rows } = await sql<{ written: boolean }>`
    select mail.post(${unit}::uuid, ${newId()}::uuid, ${once}, ${to}, ${language}, ${subjectLine(letter.subject)}, ${text}, ${html}, ${unsubscribe}) as written`.execute(
    tx,
  );
  return rows[0]?.written ?? false;
}

/** One line, whatever a programme is called: no control character may begin another header. */
export const subjectLine = (subject: string): string =>
  subject
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);

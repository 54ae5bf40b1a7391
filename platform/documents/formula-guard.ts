/**
 * Spreadsheet programs run a text that begins like a formula when they open a CSV file (OWASP, "CSV injection"). An
 * apostrophe in front makes it text again. Texts that have apostrophes before such a beginning get one more, so that
 * taking one away gives back every text exactly; all others are left alone in both directions.
 */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string =>
  text.startsWith("'") && risky.test(text) ? text.slice(1) : text;

/** Full-width signs too: spreadsheet programs set to Japanese or Chinese read them as the plain ones. */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/;

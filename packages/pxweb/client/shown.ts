/** Text of others as messages quote it: one line, and cut where it is long. */
export function shown(text: string, longest = 120): string {
  const visible = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, escaped);
  const letters = [...visible.slice(0, 2 * longest)];
  return letters.length > longest || visible.length > 2 * longest
    ? `${letters.slice(0, longest).join('')}…`
    : visible;
}

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A few of many, for a message that says what there is. */
export function someOf(names: readonly string[], most = 8): string {
  const few = names.slice(0, most).map((name) => shown(name, 40));
  return names.length > most ? `${few.join(', ')} … (${names.length} in all)` : few.join(', ');
}

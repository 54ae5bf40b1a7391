/** A name as messages quote it: one line, and cut where it is long. */
export function shown(name: string): string {
  return visible(
    name.length > longest ? `${[...name.slice(0, 2 * longest)].slice(0, longest).join('')}…` : name,
  );
}

const longest = 60;

/**
 * Without characters that terminals obey and that no XML may hold: control characters, halves of pairs, and the two that are none.
 * Each stands as JSON writes it, `\u001b`.
 */
export const visible = (text: string): string => text.replace(hidden, spelled);

/** As `visible`, of a text of several lines. */
export const visibleLines = (text: string): string =>
  text.replace(hidden, (sign) => (sign === '\n' ? sign : spelled(sign)));

const hidden = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const spelled = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

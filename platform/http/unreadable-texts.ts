import type { FieldProblem } from '#platform/problems/problem.ts';

/**
 * Texts that cannot be kept as they were sent: the database holds neither U+0000 nor half of a pair of surrogates, and putting
 * another character in its place would change what somebody wrote. Walked without recursion: a body may be nested as deep as it is long.
 */
export function unreadableTexts(data: unknown, where: string): FieldProblem[] {
  const found: FieldProblem[] = [];
  const rest: Placed[] = [{ value: data, at: '' }];
  for (let next = rest.pop(); next !== undefined && found.length < mostTold; next = rest.pop()) {
    const { value, at } = next;
    if (typeof value === 'string') {
      const position = unreadableAt(value);
      if (position > 0) found.push(problem(at || where, position));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, each] of Object.entries(value)) {
        const position = unreadableAt(key);
        // A key that cannot be read cannot be named either.
        if (position > 0) found.push(problem(at || where, position));
        else rest.push({ value: each, at: at ? `${at}.${key}` : key });
      }
    }
  }
  return found;
}

type Placed = { value: unknown; at: string };

/** More would help nobody, and a body may hold half a million. */
const mostTold = 20;

const problem = (field: string, position: number): FieldProblem => ({
  field: field.slice(0, 200),
  code: 'unreadable-character',
  params: { position },
});

/** Which character, counted from one; 0 when all can be read. */
function unreadableAt(text: string): number {
  const places = [text.indexOf('\u0000'), text.search(/\p{Surrogate}/u)].filter((place) => place >= 0);
  return places.length === 0 ? 0 : [...text.slice(0, Math.min(...places))].length + 1;
}

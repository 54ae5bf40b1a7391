/** A text to the end of a word within a length, and a sign that there is more. */
export function firstWords(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

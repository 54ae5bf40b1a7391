export type Delimiter = ';' | ',' | '\t' | '|';

const candidates: readonly Delimiter[] = ['\t', ';', '|', ','];

/** Commas also stand inside numbers and sentences: they win only where another sign is clearly less steady. */
const trust = [1, 1, 0.9, 0.75];

/**
 * What separates the columns: the sign that stands outside quotes equally often in most lines; a title above the table
 * does no harm. `sep=;` in the first line, which Excel writes and hides, decides at once.
 */
export function findDelimiter(text: string): { readonly delimiter: Delimiter; readonly declaredIn: string } {
  const declared = /^sep=([;,\t|])(?:\r\n|\r|\n|$)/.exec(text);
  const named = candidates.find((candidate) => candidate === declared?.[1]);
  if (declared && named) return { delimiter: named, declaredIn: declared[0] };
  const lines = countedLines(text.slice(0, sampleLength));
  const [best] = candidates
    .map((delimiter, index) => ({
      delimiter,
      steady: steadiness(lines.map((counts) => counts[index] ?? 0)) * (trust[index] ?? 0),
    }))
    .sort((a, b) => b.steady - a.steady);
  return { delimiter: best && best.steady > 0 ? best.delimiter : ',', declaredIn: '' };
}

/** Enough for some hundred lines; the rest of a file is rarely written otherwise. */
const sampleLength = 64 * 1024;

/** The share of lines that have it as often as most lines that have it at all. */
function steadiness(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return counts.length === 0 ? 0 : Math.max(0, ...lines.values()) / counts.length;
}

const signs: readonly string[] = candidates;

/** For each line with content, how often each candidate stands outside quotes. */
function countedLines(text: string): number[][] {
  const lines: number[][] = [];
  let [line, quoted, fieldStart, content] = [candidates.map(() => 0), false, true, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else quoted = false;
      continue;
    }
    if (sign === '\n' || sign === '\r') {
      if (content) lines.push(line);
      [line, fieldStart, content] = [candidates.map(() => 0), true, false];
      continue;
    }
    const candidate = signs.indexOf(sign);
    if (candidate >= 0) line[candidate] = (line[candidate] ?? 0) + 1;
    else if (sign === '"' && fieldStart) quoted = true;
    fieldStart = candidate >= 0;
    content = true;
  }
  // The last line of a sample may be cut in two; alone it is all there is.
  if (content && (text.length < sampleLength || lines.length === 0)) lines.push(line);
  return lines;
}

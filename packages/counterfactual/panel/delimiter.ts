import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { csvRecords } from './csv-records.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What separates the cells of a text: the sign that gives the first lines most alike the same number of cells, at least two;
 * of equals the one that gives more cells. Undefined: none of the four does.
 */
export function delimiterOf(text: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; alike: number; cells: number } | undefined;
  for (const delimiter of delimiters) {
    const { alike, cells } = fitOf(text, delimiter);
    if (cells < 2) continue;
    if (!best || alike > best.alike || (alike === best.alike && cells > best.cells))
      best = { delimiter, alike, cells };
  }
  return best?.delimiter;
}

const looked = 20;

/** How many of the first records have as many cells as the first. One that cannot be read ends the count. */
function fitOf(text: string, delimiter: Delimiter): { alike: number; cells: number } {
  const widths: number[] = [];
  try {
    for (const { cells } of csvRecords(text, delimiter)) {
      if (cells.some((cell) => cell !== '')) widths.push(cells.length);
      if (widths.length === looked) break;
    }
  } catch (error) {
    if (!(error instanceof CounterfactualError)) throw error;
  }
  const cells = widths[0] ?? 0;
  return { cells, alike: widths.filter((width) => width === cells).length };
}

import { address } from '../http/address.ts';
import type { ChosenCodes } from '../plan/resolve.ts';
import type { Expression, Selection } from '../selection/expression.ts';
import { printGetList } from '../selection/get-list.ts';
import { printExpression } from '../selection/print-expression.ts';
import { SourceRefused } from '../source-refused.ts';
import type { Origin } from '../table.ts';

/** Addresses from 2,100 characters get 404 at Statistics Norway. */
const longestAddress = 2000;

type DataQuestion = { readonly url: string; readonly body?: unknown };

/** Data by POST: no address is too long, and no comma has to be escaped. */
export function postQuestion(origin: Origin, selection: Selection): DataQuestion {
  return {
    url: address(origin.base, ['tables', origin.table, 'data'], {
      lang: origin.language,
      outputFormat: 'json-stat2',
    }),
    body: { selection: selection.map(written) },
  };
}

/** Data by GET, which can be kept between calls; null where the address would be too long or a code cannot stand in one. */
export function getQuestion(origin: Origin, selection: Selection): DataQuestion | null {
  const parameters: Record<string, string> = { lang: origin.language, outputFormat: 'json-stat2' };
  try {
    for (const { variable, codelist, values } of selection) {
      if (codelist) parameters[`codelist[${variable}]`] = codelist;
      parameters[`valueCodes[${variable}]`] = printGetList(once(values).map(expressionOf));
    }
  } catch (cause) {
    if (cause instanceof SourceRefused) return null;
    throw cause;
  }
  const url = address(origin.base, ['tables', origin.table, 'data'], parameters);
  return url.length <= longestAddress ? { url } : null;
}

export const asSelection = (chosen: readonly ChosenCodes[]): Selection =>
  chosen.map(({ variable, codelist, codes }) => ({
    variable,
    ...(codelist ? { codelist } : {}),
    values: codes.map((code): Expression => ({ kind: 'code', code })),
  }));

const written = ({ variable, codelist, values }: Selection[number]) => ({
  variableCode: variable,
  ...(codelist ? { codelist } : {}),
  valueCodes: once(values).map((value) => (typeof value === 'string' ? value : printExpression(value))),
});

/** A code that stands twice is answered with an empty 500. */
function once(values: readonly (string | Expression)[]): readonly (string | Expression)[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = (typeof value === 'string' ? value : printExpression(value)).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Here a text goes as it is: the server looks for the code first. */
const expressionOf = (value: string | Expression): Expression =>
  typeof value === 'string' ? { kind: 'code', code: value } : value;

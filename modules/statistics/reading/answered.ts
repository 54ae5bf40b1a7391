import type { Question } from './guessed.ts';
import type { Mapping } from './mapping.ts';

/**
 * A mapping with the choices that were made laid over it. Several may be about the values: which columns they are, of which series,
 * with which decimal sign. None of them takes back what another says.
 */
export function answered(mapping: Mapping, choices: readonly Partial<Mapping>[]): Mapping {
  const laid: Mapping = Object.assign({}, mapping, ...choices);
  const about = choices.flatMap(({ values }) => values ?? []);
  const signs = new Map(
    about.flatMap(({ column, numbers: { decimal } }) =>
      decimal === null ? [] : [[column, decimal] as const],
    ),
  );
  const others = choices.filter(({ values }) => values && !onlySigns(mapping, values));
  const values = others.at(-1)?.values ?? laid.values;
  return {
    ...laid,
    values: values.map((value) => ({
      ...value,
      numbers: { decimal: signs.get(value.column) ?? value.numbers.decimal },
    })),
  };
}

/** One of its choices is what a mapping says; of a choice about the values, what it changes in the one that was guessed. */
export const isAnswered = ({ choices }: Question, mapping: Mapping, guessed: Mapping): boolean =>
  choices.some((choice) =>
    Object.entries(choice.mapping).every(([part, says]) =>
      part === 'values'
        ? sayTheSame(choice.mapping.values ?? [], mapping.values, guessed)
        : JSON.stringify(says) === JSON.stringify(mapping[part as keyof Mapping]),
    ),
  );

function sayTheSame(chosen: Mapping['values'], values: Mapping['values'], guessed: Mapping): boolean {
  const open = new Set(
    guessed.values.flatMap(({ column, numbers }) => (numbers.decimal === null ? [column] : [])),
  );
  const signs = chosen.filter(({ column, numbers }) => open.has(column) && numbers.decimal !== null);
  if (onlySigns(guessed, chosen) && signs.length > 0)
    return values.every(({ column, numbers }) =>
      signs.every((sign) => sign.column !== column || sign.numbers.decimal === numbers.decimal),
    );
  const what = (of: Mapping['values']) => JSON.stringify(of.map((value) => ({ ...value, numbers: null })));
  return what(chosen) === what(values);
}

/** The same columns of the same series: such a choice is about nothing but how numbers are written. */
const onlySigns = (mapping: Mapping, values: Mapping['values']): boolean =>
  values.length === mapping.values.length &&
  values.every(({ column, series }, at) => {
    const same = mapping.values[at];
    return same?.column === column && same.series === series;
  });

import { type Fixtures, parsed } from '../fixtures.ts';
import type { Measure, Table, TableNote, Value, Variable, Words } from './table.ts';

/**
 * TAB6471 of Statistics Sweden, made of its kept metadata and its kept figures, so that they can be chosen from like those of
 * any table. Figures that were not kept are said to be so, never made up.
 */
export function realTable(fixtures: Fixtures): Table | null {
  const meta = parsed<Written>(fixtures, 'scb_v2_TAB6471_metadata');
  const data = parsed<Written>(fixtures, 'scb_v2_TAB6471_data');
  if (!meta || !data) return null;
  const totals = { Region: '00', Kon: 'TotSa' } as Readonly<Record<string, string>>;
  const variables = meta.id.map((code) => variable(code, meta, totals[code]));
  const figure = figureIn(data);
  return {
    id: 'TAB6471',
    name: 'BefolkManadCKM',
    path: [
      { id: 'BE', label: swedish('Befolkning') },
      { id: 'BE0101', label: swedish('Befolkningsstatistik') },
      { id: 'BE0101A', label: swedish('Folkmängd') },
    ],
    contents: swedish(String(meta.extension.px?.contents)),
    updated: meta.updated,
    timeUnit: 'Monthly',
    discontinued: null,
    aggregAllowed: false,
    variables,
    notes: notesOf(meta.note, meta.extension.noteMandatory),
    cell: (at) => figure(at.map((position, i) => variables[i]?.values[position]?.code ?? '')),
    preset: {
      Region: [],
      Alder: ['TotSA'],
      Kon: ['TotSa', '1', '2'],
      ContentsCode: ['000007SF'],
      Tid: ['2026M04'],
    },
    kept: {
      title: meta.label,
      px: meta.extension.px ?? {},
      contact: meta.extension.contact ?? [],
      data: {
        bytes: fixtures('scb_v2_TAB6471_data') ?? new Uint8Array(),
        codes: data.id.map((code) => codesOf(data, code)),
      },
    },
  };
}

/** What stands in a cell whose figure was not kept. */
export const notKept = 'not kept';

type Written = {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly label: string;
  readonly updated: string;
  readonly note?: readonly string[];
  readonly role: Readonly<Record<string, readonly string[]>>;
  readonly value: readonly number[];
  readonly extension: {
    readonly noteMandatory?: Marks;
    readonly px?: Readonly<Record<string, unknown>>;
    readonly contact?: readonly unknown[];
  };
  readonly dimension: Readonly<Record<string, WrittenDimension>>;
};

type Marks = Readonly<Record<string, boolean>>;

type WrittenDimension = {
  readonly label: string;
  readonly note?: readonly string[];
  readonly category: {
    readonly index: Readonly<Record<string, number>>;
    readonly label: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, { readonly base: string; readonly decimals: number }>>;
  };
  readonly extension: {
    readonly elimination: boolean;
    readonly show: Variable['show'];
    readonly noteMandatory?: Marks;
    readonly codelists: readonly { readonly id: string; readonly label: string }[];
    readonly refperiod?: Readonly<Record<string, string>>;
    readonly measuringType?: Readonly<Record<string, Measure['type']>>;
  };
};

const swedish = (text: string): Words => ({ sv: text });

const codesOf = (written: Written, code: string): readonly string[] =>
  Object.entries(written.dimension[code]?.category.index ?? {})
    .toSorted(([, one], [, other]) => one - other)
    .map(([each]) => each);

function variable(code: string, meta: Written, total: string | undefined): Variable {
  const written = meta.dimension[code] as WrittenDimension;
  const { label, note, extension } = written;
  const role = meta.role.time?.includes(code) ? 'time' : meta.role.metric?.includes(code) ? 'metric' : null;
  return {
    code,
    label: swedish(label),
    role,
    values: codesOf(meta, code).map((each) => asValue(each, written)),
    elimination: !extension.elimination ? 'never' : total === undefined ? 'sum' : { total },
    // Their contents were not kept.
    codelists: extension.codelists.map(({ id, label: name }) => ({ id, label: swedish(name), values: [] })),
    show: extension.show,
    ...(note ? { notes: notesOf(note, extension.noteMandatory) } : {}),
  };
}

function asValue(code: string, { category, extension }: WrittenDimension): Value {
  const unit = category.unit?.[code];
  const label = swedish(category.label[code] ?? code);
  if (!unit) return { code, label };
  const measure: Measure = {
    unit: swedish(unit.base),
    decimals: unit.decimals,
    type: extension.measuringType?.[code] ?? 'Other',
    refperiod: swedish(extension.refperiod?.[code] ?? ''),
  };
  return { code, label, measure };
}

const notesOf = (notes: readonly string[] | undefined, marks: Marks | undefined): readonly TableNote[] =>
  (notes ?? []).map((text, i) => ({ text: swedish(text), mandatory: marks?.[i] === true }));

function figureIn(data: Written): (codes: readonly string[]) => number | string {
  const sides = data.id.map((code) => new Map(codesOf(data, code).map((each, i) => [each, i])));
  return (codes) => {
    let flat = 0;
    for (const [i, side] of sides.entries()) {
      const position = side.get(codes[i] ?? '');
      if (position === undefined) return notKept;
      flat = flat * side.size + position;
    }
    return data.value[flat] ?? notKept;
  };
}

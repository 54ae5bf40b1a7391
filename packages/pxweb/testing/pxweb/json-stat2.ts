import type { Extract, Side } from './extract.ts';
import type { Installation } from './installation.ts';
import { categoriesOf, type Entry } from './selection/chosen.ts';
import { type Codelist, metricOf, said, type Table, type TableNote, type Variable } from './table.ts';
import { dataTitle, tableTitle } from './titles.ts';

/** An extract as JSON-stat 2.0, the way PxWeb writes it. */
export function dataset({ table, sides, cells }: Extract, at: Installation, lang: string): object {
  const status = Object.fromEntries(
    cells.flatMap((cell, i) => (typeof cell === 'string' ? [[i, cell]] : [])),
  );
  return {
    ...head(
      table,
      at,
      lang,
      dataTitle(
        at,
        table,
        sides.map(({ variable }) => variable),
        lang,
      ),
      sides,
    ),
    dimension: dimensions(sides, lang, (side) => inData(side)),
    extension: root(table, at, lang, at.numbered ? {} : { discontinued: table.discontinued }),
    value: cells.map((cell) => (typeof cell === 'string' ? null : cell)),
    ...(Object.keys(status).length > 0 ? { status } : {}),
  };
}

/** The metadata: the same without figures, and `elimination` meaning "may be left out". */
export function metadata(table: Table, at: Installation, lang: string, using: Codelists, link: Link): object {
  const sides = table.variables.map((variable) => ({
    variable,
    entries: categoriesOf(variable, using.get(variable.code) ?? null),
  }));
  return {
    ...head(table, at, lang, tableTitle(at, table, lang), sides),
    dimension: dimensions(sides, lang, ({ variable }) => ({
      elimination: variable.elimination !== 'never',
      codelists: variable.codelists.map((each) => ({
        id: each.id,
        label: said(each.label, lang),
        type: typeOf(each),
        links: [{ rel: 'metadata', hreflang: lang, href: link(`/codeLists/${each.id}?lang=${lang}`) }],
      })),
    })),
    extension: root(table, at, lang, {}),
    value: [],
  };
}

export type Codelists = ReadonlyMap<string, Codelist>;
export type Link = (path: string) => string;

export const typeOf = ({ id }: Codelist) => (id.startsWith('agg_') ? 'Aggregation' : 'Valueset');

function head(table: Table, at: Installation, lang: string, label: string, sides: readonly Side[]): object {
  const withRole = (role: Variable['role']) =>
    sides.filter(({ variable }) => variable.role === role).map(({ variable }) => variable.code);
  const geo = at.setsGeoRole ? withRole('geo') : [];
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source: said(at.source, lang),
    updated: table.updated,
    ...(table.notes.length > 0 ? { note: table.notes.map(({ text }) => said(text, lang)) } : {}),
    role: { time: withRole('time'), ...(geo.length > 0 ? { geo } : {}), metric: withRole('metric') },
    id: sides.map(({ variable }) => variable.code),
    size: sides.map(({ entries }) => entries.length),
  };
}

function dimensions(sides: readonly Side[], lang: string, extension: (side: Side) => object): object {
  const written = sides.map((side) => [side.variable.code, dimension(side, lang, extension(side))]);
  return Object.fromEntries(written);
}

function dimension({ variable, entries }: Side, lang: string, own: object): object {
  const noted = entries.filter(({ value }) => (value?.notes?.length ?? 0) > 0);
  const byCode = <T>(of: readonly Entry[], what: (entry: Entry) => T) =>
    Object.fromEntries(of.map((entry) => [entry.code, what(entry)]));
  return {
    label: said(variable.label, lang),
    ...(variable.notes ? { note: variable.notes.map(({ text }) => said(text, lang)) } : {}),
    category: {
      index: Object.fromEntries(entries.map(({ code }, i) => [code, i])),
      label: byCode(entries, ({ label }) => said(label, lang)),
      ...(noted.length > 0
        ? { note: byCode(noted, ({ value }) => value?.notes?.map(({ text }) => said(text, lang))) }
        : {}),
      ...(variable.role === 'metric'
        ? { unit: byCode(entries, ({ value }) => unit(value?.measure, lang)) }
        : {}),
    },
    extension: {
      ...own,
      show: variable.show,
      ...mandatory('noteMandatory', variable.notes ?? []),
      ...(noted.some(({ value }) => value?.notes?.some((note) => note.mandatory))
        ? { categoryNoteMandatory: byCode(noted, ({ value }) => marks(value?.notes ?? [])) }
        : {}),
      ...(variable.role === 'metric' ? measures(entries, lang) : {}),
    },
  };
}

/** In data the word means something else: whether the value that stands for all is among those that came. */
function inData({ variable, entries }: Side): object {
  const total = typeof variable.elimination === 'object' ? variable.elimination.total : null;
  const has = total !== null && entries.some(({ code }) => code === total);
  return { elimination: has, ...(has ? { eliminationValueCode: total } : {}) };
}

const unit = (measure: { unit: Record<string, string>; decimals: number } | undefined, lang: string) =>
  measure ? { base: said(measure.unit, lang), decimals: measure.decimals } : {};

function measures(entries: readonly Entry[], lang: string): object {
  const of = (what: (entry: Entry) => string) =>
    Object.fromEntries(entries.map((each) => [each.code, what(each)]));
  return {
    refperiod: of(({ value }) => said(value?.measure?.refperiod ?? {}, lang)),
    measuringType: of(({ value }) => value?.measure?.type ?? 'Other'),
    priceType: of(() => 'NotApplicable'),
    adjustment: of(() => 'None'),
    alternativeText: of(({ label }) => said(label, lang)),
  };
}

function root(table: Table, at: Installation, lang: string, more: object): object {
  const placed = (heading: boolean) =>
    table.variables
      .filter(({ role }) => (role === 'metric' || role === 'time') === heading)
      .map(({ code }) => code);
  return {
    ...mandatory('noteMandatory', table.notes),
    px: table.kept?.px ?? {
      infofile: table.path.at(-1)?.id ?? '',
      tableid: table.id,
      decimals: metricOf(table)?.values[0]?.measure?.decimals ?? 0,
      'official-statistics': true,
      aggregallowed: table.aggregAllowed,
      copyright: false,
      language: lang,
      contents: `${at.numbered ? `${table.id}: ` : ''}${said(table.contents, lang)}${at.numbered ? ',' : ''}`,
      descriptiondefault: false,
      heading: placed(true),
      stub: placed(false),
      matrix: table.name,
      'subject-code': table.path[0]?.id ?? '',
      'subject-area': said(table.path[0]?.label ?? {}, lang),
    },
    ...more,
    contact: table.kept?.contact ?? [
      { name: 'Double', organization: said(at.source, lang), raw: `Double, ${said(at.source, lang)}` },
    ],
  };
}

/** Which notes must follow the figures: by their place in the list, where there is any. */
function mandatory(name: string, notes: readonly TableNote[]): object {
  const found = marks(notes);
  return Object.keys(found).length > 0 ? { [name]: found } : {};
}

const marks = (notes: readonly TableNote[]) =>
  Object.fromEntries(notes.flatMap((note, i) => (note.mandatory ? [[i, true]] : [])));

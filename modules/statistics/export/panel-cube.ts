import { type Cube, cubeOf, type DimensionParts, type Note, type Unit } from '#packages/pxweb/index.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import type { PanelPlace } from '../panel/panel.ts';
import type { Series } from '../series.ts';
import { stateCode, states } from '../terms.ts';
import type { Vintage } from '../vintage.ts';
import type { PanelToExport } from './panel-to-export.ts';

export type Words = { readonly language: Language; readonly say: Translate };

/** A panel as a cube of JSON-stat 2.0: places, periods and series with their roles, units and notes in the reader's language. */
export function panelCube({ panel, definitions, published }: PanelToExport, words: Words): Cube {
  const { say } = words;
  const { boundaries, asOf } = panel;
  const composites = panel.places.filter(({ members }) => members.length > 1);
  return cubeOf({
    label: say('statistics.export.label', { series: panel.series.join(', ') }),
    source: [...new Set(published.map(({ source }) => source.publisher))].join('; ') || null,
    updated:
      published
        .map(({ publishedAt }) => publishedAt)
        .sort()
        .at(-1) ?? null,
    dimensions: [
      placesOf(panel.places, say),
      { id: 'period', label: say('statistics.export.period'), role: 'time', codes: panel.periods },
      seriesOf(panel.series, definitions, words),
    ],
    values: panel.values,
    statuses: Array.from(panel.states, (state) => (state === stateCode.present ? '' : (states[state] ?? ''))),
    notes: [
      plain(say('statistics.export.boundaries', { day: boundaries, asOf })),
      ...(composites.length > 0
        ? [plain(say('statistics.export.composites', { count: composites.length }))]
        : []),
      ...sourceNotes(published, say),
    ],
    extension: {
      asOf,
      boundaries,
      composites: composites.map(({ id, name, members, sources }) => ({ id, name, members, sources })),
      vintages: published.map(({ number, boundaries: on, whole, example, source }) => ({
        number,
        publisher: source.publisher,
        title: source.title,
        table: source.table,
        page: source.page,
        licence: source.licence,
        retrievedAt: source.retrievedAt,
        updated: source.updated,
        boundaries: on,
        whole,
        example,
      })),
      // JSON-stat has no place for what its symbols mean; PxWeb and Eurostat write it here too.
      status: {
        label: Object.fromEntries(said.map((state) => [state, say(`statistics.export.state.${state}`)])),
      },
    },
  });
}

const said = states.filter((state) => state !== 'absent' && state !== 'present');

const plain = (text: string): Note => ({ text, mandatory: false });

const placesOf = (places: readonly PanelPlace[], say: Translate): DimensionParts => ({
  id: 'place',
  label: say('statistics.export.place'),
  role: 'geo',
  codes: places.map(({ id }) => id),
  labels: places.map(({ name }) => name),
  children: new Map(
    places.flatMap(({ id, members }) => (members.length > 1 ? [[id, members] as const] : [])),
  ),
});

function seriesOf(
  keys: readonly string[],
  definitions: PanelToExport['definitions'],
  { language, say }: Words,
): DimensionParts {
  const own = keys.flatMap((key) => definitions.get(key) ?? []);
  return {
    id: 'series',
    label: say('statistics.export.series'),
    role: 'metric',
    codes: keys,
    labels: keys.map((key) => definitions.get(key)?.name[language] ?? key),
    units: new Map(own.map((series) => [series.key, unitOf(series, language)])),
    notes: new Map(
      own.flatMap((series) => {
        const notes = notesOf(series, { language, say });
        return notes.length > 0 ? [[series.key, notes] as const] : [];
      }),
    ),
  };
}

const unitOf = ({ unit, decimals }: Series, language: Language): Unit => ({
  base: unit[language],
  label: null,
  decimals,
  symbol: null,
  position: null,
  multiplier: null,
});

const notesOf = ({ notes, breaks, example }: Series, { language, say }: Words): Note[] => [
  ...(example ? [{ text: say('statistics.export.example'), mandatory: true }] : []),
  ...notes.map((note) => plain(note[language])),
  ...breaks.map(({ from, says }) =>
    plain(say('statistics.export.break', { period: from, says: says[language] })),
  ),
];

/** What a publisher demands is demanded of whoever passes the numbers on. */
function sourceNotes(published: readonly Vintage[], say: Translate): Note[] {
  const sources = published.map(({ number, source }) =>
    plain(
      say('statistics.export.source', {
        number: String(number),
        publisher: source.publisher,
        title: source.title,
        day: source.retrievedAt.slice(0, 10),
        licence: source.licence ?? 'none',
      }),
    ),
  );
  const notes = new Map(
    published.flatMap(({ source }) => source.notes.map((note) => [note.text, note] as const)),
  );
  return [...sources, ...notes.values()];
}

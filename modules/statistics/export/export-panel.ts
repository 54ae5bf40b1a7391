import { Readable } from 'node:stream';
import { writeJsonStat } from '#packages/pxweb/index.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import { panelCsv } from './panel-csv.ts';
import { panelCube, type Words } from './panel-cube.ts';
import { panelParquet } from './panel-parquet.ts';
import type { PanelToExport } from './panel-to-export.ts';

export const panelFormats = ['csv', 'json-stat', 'parquet'] as const;
export type PanelFormat = (typeof panelFormats)[number];

/** A panel as a file. CSV and Parquet are written while they are sent; JSON-stat is one document, and refused beyond what readers take. */
export function exportPanel(
  given: PanelToExport,
  format: PanelFormat,
  words: Words,
): { readonly type: string; readonly name: string; readonly content: Readable | Buffer } {
  const { panel } = given;
  const name = `panel-${panel.boundaries}-${panel.asOf}`;
  switch (format) {
    case 'csv':
      return { type: 'text/csv; charset=utf-8', name: `${name}.csv`, content: streamed(panelCsv(panel)) };
    case 'json-stat':
      refuseTooLarge(panel.values.length);
      return {
        type: 'application/json',
        name: `${name}.json`,
        content: Buffer.from(writeJsonStat(panelCube(given, words))),
      };
    case 'parquet':
      return {
        type: 'application/vnd.apache.parquet',
        name: `${name}.parquet`,
        content: streamed(panelParquet(panel, aboutOf(given))),
      };
  }
}

const streamed = (pieces: Iterable<string | Uint8Array>) => Readable.from(pieces, { objectMode: false });

/** A quarter of a gigabyte of text: about what a program holds as one. */
const most = 5_000_000;

function refuseTooLarge(cells: number): void {
  if (cells > most) throw new Refusal({ code: 'panel-too-large', status: 422, params: { cells, most } });
}

const aboutOf = ({ panel, published }: PanelToExport): Record<string, string> => ({
  asOf: String(panel.asOf),
  boundaries: panel.boundaries,
  composites: JSON.stringify(
    panel.places.flatMap(({ id, members, sources }) =>
      members.length > 1 ? [{ id, members, sources }] : [],
    ),
  ),
  vintages: JSON.stringify(
    published.map(({ number, source }) => ({
      number,
      publisher: source.publisher,
      title: source.title,
      licence: source.licence,
      retrievedAt: source.retrievedAt,
    })),
  ),
});

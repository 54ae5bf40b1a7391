import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Panel } from '../panel/panel.ts';
import { states } from '../terms.ts';
import { panelColumns } from './panel-to-export.ts';

/**
 * A panel as Parquet: the columns of the CSV, texts by dictionary, `value` a nullable double. Written a group of rows at a time; what was
 * asked stands in the metadata of the file.
 */
export function* panelParquet(panel: Panel, about: Readonly<Record<string, string>>): Generator<Uint8Array> {
  const writer = new ByteWriter();
  writer.finish = () => {};
  const file = new ParquetWriter({
    writer,
    schema,
    createdBy: 'Omstilt',
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
  });
  const ofPlace = panel.periods.length * panel.series.length;
  const atOnce = Math.max(1, Math.floor(rowsOfGroup / Math.max(1, ofPlace)));
  for (let from = 0; from < panel.places.length; from += atOnce) {
    const columnData = columnsOf(panel, from, Math.min(panel.places.length, from + atOnce));
    if (columnData[0]?.data.length === 0) break;
    file.write({ columnData, rowGroupSize: rowsOfGroup + ofPlace });
    yield taken(writer);
  }
  file.finish();
  yield taken(writer);
}

const rowsOfGroup = 100_000;

const [place, name, period, series, value, state] = panelColumns;

const schema: ConstructorParameters<typeof ParquetWriter>[0]['schema'] = [
  { name: 'panel', num_children: panelColumns.length },
  ...panelColumns.map((column) =>
    column === value
      ? ({ name: column, type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const)
      : ({ name: column, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' } as const),
  ),
];

function columnsOf(panel: Panel, from: number, to: number) {
  const rows = (to - from) * panel.periods.length * panel.series.length;
  const texts = {
    place: new Array<string>(rows),
    name: new Array<string>(rows),
    period: new Array<string>(rows),
    series: new Array<string>(rows),
    state: new Array<string>(rows),
  };
  const numbers = new Array<number | null>(rows);
  const first = from * panel.periods.length * panel.series.length;
  let row = 0;
  for (const each of panel.places.slice(from, to))
    for (const time of panel.periods)
      for (const key of panel.series) {
        const number = panel.values[first + row] as number;
        texts.place[row] = each.id;
        texts.name[row] = each.name;
        texts.period[row] = time;
        texts.series[row] = key;
        texts.state[row] = states[panel.states[first + row] as number] as string;
        numbers[row] = Number.isNaN(number) ? null : number;
        row += 1;
      }
  const text = (column: keyof typeof texts) => ({
    name: column,
    data: texts[column],
    encoding: 'RLE_DICTIONARY' as const,
  });
  return [text(place), text(name), text(period), text(series), { name: value, data: numbers }, text(state)];
}

/** What was written since the last time; the writer goes on with an empty buffer and knows how much went before. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
  writer.index = 0;
  return bytes;
}

import { type Column, effectColumns, quoteColumns } from './columns.ts';

/** CSV on the Web (W3C, tabular metadata): what every column of the two files means, and under which licence they are. */
export const metadataOf = (programme: {
  name: string;
  address: string;
  language: string;
  example: boolean;
}) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': programme.example ? `${programme.name} (example, invented)` : programme.name,
  'dc:source': programme.address,
  'dc:description':
    'A count, not an effect: what would have happened anyway is not taken off. Created and secured jobs, and persons and full-time equivalents, are never added.',
  tables: [
    table('effects/export', 'The ledger of jobs: a row for each share of an effect', effectColumns(''), [
      'claim',
    ]),
    table(
      'published-figures/export',
      'What was published: a row for each quote of a figure',
      quoteColumns,
      [],
    ),
  ],
});

const table = <Row>(
  url: string,
  title: string,
  columns: readonly Column<Row>[],
  primaryKey: readonly string[],
) => ({
  url: `../${url}`,
  'dc:title': title,
  dialect: { delimiter: ',', header: true, encoding: 'utf-8' },
  tableSchema: {
    columns: columns.map(({ name, means, type }) => ({
      name,
      titles: name,
      'dc:description': means,
      datatype: type,
    })),
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
  },
});

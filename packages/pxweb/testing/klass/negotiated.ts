import { type Answer, json, latin1, text } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';

/** What a resource is called in XML, and which of its lists are the rows of a CSV file. */
export type Resource = {
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly rows?: readonly object[];
};

type Form = 'json' | 'xml' | 'csv';

/** XML, unless something else is asked for: by Accept, or by the old `.json` and `.csv` at the end of the path. */
export function formOf({ headers, path }: Asked): Form {
  const suffix = /\.(json|csv|xml)$/.exec(path.at(-1) ?? '')?.[1];
  if (suffix) return suffix as Form;
  const accept = headers.accept ?? '';
  if (/json/.test(accept)) return 'json';
  return /text\/csv/.test(accept) ? 'csv' : 'xml';
}

export function negotiated(asked: Asked, { name, value, rows }: Resource): Answer {
  const form = formOf(asked);
  if (form === 'json') return json(value, 200, 'application/json;charset=UTF-8');
  if (form === 'xml') return text(xml(name, value), 200, 'application/xml;charset=UTF-8');
  if (!rows) return refused(asked, 406, 'No CSV of this resource');
  return latin1(csv(rows, asked.query.get('csvSeparator') ?? ',', asked.query.get('csvFields')), 'text/csv');
}

/** Says what was wrong in the form that was asked for; a plain line where that was CSV. */
export function refused(asked: Asked, status: number, message: string): Answer {
  const error = { status, error: status === 404 ? 'Not Found' : 'Bad Request', message };
  const form = formOf(asked);
  if (form === 'json') return json(error, status, 'application/json;charset=UTF-8');
  return form === 'csv'
    ? text(message, status)
    : text(xml('error', error), status, 'application/xml;charset=UTF-8');
}

const xml = (name: string, value: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${element(name, value)}`;

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => element(name, each)).join('');
  if (value === null || value === undefined) return `<${name}/>`;
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`;
  const inside = Object.entries(value).map(([key, each]) => element(key, each));
  return `<${name}>${inside.join('')}</${name}>`;
}

const escaped = (line: string) =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function csv(rows: readonly object[], separator: string, fields: string | null): string {
  const names = fields?.split(',') ?? Object.keys(rows[0] ?? {});
  const line = (cells: readonly unknown[]) =>
    `${cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(separator)}\n`;
  return (
    line(names) +
    rows.map((row) => line(names.map((name) => (row as Record<string, unknown>)[name]))).join('')
  );
}

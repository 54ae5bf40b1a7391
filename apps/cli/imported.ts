import type { Imported } from '#platform/dossier/import.ts';

/** What an import did, for whoever brought the dossier in. */
export function saidOf({ programme, made, already, rows, files, closed, notHere }: Imported): string {
  if (already) return `${programme.slug} is already here, row for row. Nothing was done.`;
  return [
    `${programme.slug} is here, as of ${made}: ${rows} rows, ${files} attached files. Nobody has a role in it yet: omstilt user add.`,
    ...(closed ? [closedHere] : []),
    ...notHere.map(alone),
  ].join('\n');
}

const closedHere =
  'It was published where it came from. Here its page is closed to the public until somebody publishes it: under Overview, whoever leads it or answers for it.';

function alone({ table, rows, of, ids }: Imported['notHere'][number]): string {
  if (table !== 'results.claim')
    return `${table}: ${rows} rows name ${of} ${ids.join(', ')}, which is not here.`;
  const what = rows === 1 ? '1 share of jobs stands' : `${rows} shares of jobs stand`;
  return `${what} without a figure: the jobs are kept by a programme that is not here, and the dossier does not say which. Import that programme’s dossier too. The jobs: ${ids.join(', ')}.`;
}

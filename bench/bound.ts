import pg from 'pg';
import { urlFor } from '#platform/database/roles.ts';
import { say } from './say.ts';

/**
 * What the walls cost a list at least, whatever is written around it: the same hundred rows read bare, in a transaction, and in a
 * transaction with an actor's settings and policies. One connection, turn by turn.
 */
export async function printBound(ownerUrl: string, unit: string): Promise<void> {
  const bare = await connected(ownerUrl, 'set role omstilt_guard');
  const walled = await connected(urlFor('omstilt_app', ownerUrl));
  const settings = `begin; select set_config('app.units', '{${unit}}', true), set_config('app.writes', '', true)`;
  const ways: Record<string, () => Promise<unknown>> = {
    bare: () => bare.query(rows, [unit]),
    transaction: async () => {
      await bare.query('begin');
      await bare.query(rows, [unit]);
      await bare.query('commit');
    },
    walls: async () => {
      await walled.query(settings);
      await walled.query(rows, [unit]);
      await walled.query('commit');
    },
  };
  const spent = await byTurns(ways);
  await Promise.all([bare.end(), walled.end()]);
  const [plain = 0, transaction = 0, walls = 0] = Object.keys(ways).map((way) => spent[way] ?? 0);
  say(
    `Bound: 100 rows ${plain.toFixed(2)} ms bare, +${(transaction - plain).toFixed(2)} ms transaction, +${(walls - transaction).toFixed(2)} ms settings and policy: ` +
      `read anew, at most ${(plain / walls).toFixed(2)} of plain.`,
  );
}

const rows = `select entry_id, unit_id, activity, text, happened, who, visibility, lang, source, author_name, recorded_at, version
  from logbook.entry where unit_id = $1 order by starts_at desc, entry_id desc limit 100`;

async function connected(connectionString: string, first = 'select 1'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(first);
  return client;
}

/** The median of 300 turns each, in milliseconds. */
async function byTurns(ways: Record<string, () => Promise<unknown>>): Promise<Record<string, number>> {
  const spent: Record<string, number[]> = {};
  for (let turn = 0; turn < 300; turn += 1) {
    for (const [way, run] of Object.entries(ways)) {
      const from = performance.now();
      await run();
      const took = performance.now() - from;
      spent[way] = [...(spent[way] ?? []), took];
    }
  }
  return Object.fromEntries(
    Object.entries(spent).map(([way, times]) => [way, times.toSorted((a, b) => a - b)[150] ?? 0]),
  );
}

import Fastify from 'fastify';
import pg from 'pg';

/**
 * The peer: Fastify and pg as one would write them without our walls. One named statement, no transaction, no policy that looks at
 * the rows, a response schema for fast serialising; the same rows, corrections and files as ours.
 */
export async function servePlain(ownerUrl: string, unit: string): Promise<void> {
  // The owner is held to row-level security like everybody; the guard's policy is `true`.
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10, options: '-c role=omstilt_guard' });
  const app = Fastify();
  app.get('/log-entries', { schema: { response: { 200: page } } }, async () => {
    const { rows } = await pool.query({ name: 'log-entries', text: statement, values: [unit] });
    return { items: rows, next: null };
  });
  app.get('/results', async () => {
    const { rows } = await pool.query({ name: 'results', text: sums, values: [unit] });
    return { items: rows };
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send?.(app.server.address());
}

const statement = `
  select e.entry_id as id, e.unit_id as programme, e.activity, e.text, e.happened, e.who, e.visibility, e.lang, e.source,
    e.author_name as by, e.recorded_at as recorded, e.version,
    (select coalesce(json_agg(c), '[]') from (select number, reason, was, author_name, recorded_at from logbook.correction c
      where c.unit_id = e.unit_id and c.entry_id = e.entry_id and e.version > 1 order by number desc) c) as corrections,
    (select coalesce(json_agg(f), '[]') from (select f.file_id, f.name, f.type, f.size from logbook.attachment a
      join files.file f on f.unit_id = a.unit_id and f.file_id = a.file_id
      where a.unit_id = e.unit_id and a.entry_id = e.entry_id order by a.position) f) as attachments
  from logbook.entry e where e.unit_id = $1 order by e.starts_at desc, e.entry_id desc limit 100`;

/** The same sums, as one would write them in SQL: the latest measurement of each effect, by the share. */
const sums = `
  select e.kind, e.basis, m.stage, sum(floor(m.hundredths::numeric * c.share / 10000))::int as jobs, count(*)::int as rows
  from results.claim c join results.effect e using (effect_id)
  cross join lateral (select stage, hundredths from results.measurement m where m.unit_id = e.unit_id and m.effect_id = e.effect_id
    order by measured_on desc limit 1) m
  where c.unit_id = $1 group by 1, 2, 3`;

const text = { type: 'string' };
const page = {
  type: 'object',
  properties: {
    next: { type: ['string', 'null'] },
    items: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          programme: text,
          activity: text,
          text,
          happened: text,
          who: text,
          visibility: text,
          lang: text,
          by: text,
          recorded: text,
          version: { type: 'integer' },
          source: { type: ['object', 'null'], additionalProperties: true },
          corrections: { type: 'array', items: { type: 'object', additionalProperties: true } },
          attachments: { type: 'array', items: { type: 'object', additionalProperties: true } },
        },
      },
    },
  },
};

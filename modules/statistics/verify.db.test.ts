import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#platform/audit/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { type Installation, installation } from '#tests/installation.ts';

let here: Installation;
beforeAll(async () => {
  here = await installation({ statistics: true });
});
afterAll(() => here.close());

/** What is found after something was changed past every trigger, as somebody with the database's own rights could. */
async function foundAfter(table: string, change: string): Promise<unknown[]> {
  const past = (sql: string) =>
    asOwner(here.ownerUrl, async (query) => {
      await query(`alter table ${table} no force row level security`);
      await query(`alter table ${table} disable trigger user`);
      await query(sql);
      await query(`alter table ${table} enable trigger user`);
      await query(`alter table ${table} force row level security`);
    });
  await past(`create table public.kept as select * from ${table}; ${change}`);
  const found = (await verify(here.ownerUrl)).map(({ relation, row, what }) => [relation, row, what]);
  await past(`delete from ${table}; insert into ${table} select * from public.kept; drop table public.kept`);
  expect(await verify(here.ownerUrl)).toEqual([]);
  return found;
}

describe('verify, over published statistics', () => {
  it('finds nothing in what was only ever published', async () => {
    expect(await verify(here.ownerUrl)).toEqual([]);
  });

  it.each([
    ['one number', "content = set_byte(content, 12, get_byte(content, 12) # 1) where code = '9901'"],
    ['one place', "code = '9999' where code = '9901'"],
  ])('names the vintage in which %s is another', async (_, change) => {
    const found = await foundAfter(
      'statistics.block',
      `update statistics.block set ${change} and number = 5`,
    );
    expect(found).toEqual([['statistics.block', '5', 'numbers-changed']]);
  });

  it('names the vintage of which a place is gone, or a series', async () => {
    expect(
      await foundAfter('statistics.block', "delete from statistics.block where code = '9901' and number = 5"),
    ).toEqual([['statistics.block', '5', 'numbers-changed']]);
    expect(
      await foundAfter(
        'statistics.coverage',
        'delete from statistics.coverage where number = 5 and series_id = (select max(series_id) from statistics.coverage where number = 5)',
      ),
    ).toEqual([['statistics.block', '5', 'numbers-changed']]);
  });

  it('names a list of municipalities that says something else', async () => {
    expect(
      await foundAfter(
        'statistics.geography',
        `update statistics.geography set document = jsonb_set(document, '{since}', '"1900-01-01"') where number = 1`,
      ),
    ).toEqual([['statistics.geography', expect.stringContaining('1'), 'row-changed']]);
  });
});

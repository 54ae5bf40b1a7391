import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answered, type Served, served } from '#tests/isolation/served.ts';
import { claimed, effectOf, measured } from '#tests/walls/filled-tables.ts';
import { measurement } from '../testing/given.ts';

let site: Served;
let leader: Record<string, string>;

beforeAll(async () => {
  site = await served();
  leader = await site.token(site.here.leader);
});
afterAll(() => site.close());

it('who measures and corrects one effect at once is taken one after the other, and told what came between', async () => {
  for (let round = 0; round < 15; round += 1) {
    const { effect, found } = await placed();
    const lost = measurement({ stage: 'lost', point: 'between', hundredths: 100, measuredOn: '2026-10-01' });
    const answers = await Promise.all([
      post(`measurements/${found}/corrections`, { note: 'Talt på nytt.', reason: 'Telt feil.' }, '"1"'),
      post(`effects/${effect}/corrections`, { because: 'Ny linje.', reason: 'Sto ikke.' }, '"1"'),
      post(`effects/${effect}/measurements`, lost),
      post(`measurements/${found}/corrections`, { note: 'Talt igjen.', reason: 'Telt feil.' }, '"1"'),
      post(`effects/${effect}/corrections`, { place: 'Vika', reason: 'Flyttet.' }, '"1"'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 412, 412]);
  }
}, 120_000);

async function placed(): Promise<{ effect: string; found: string }> {
  const { leader: author, unit } = site.here;
  const effect = newId();
  await site.database.withActor(author, async (tx) => {
    await effectOf(author, unit, effect, 'The foundry').execute(tx);
    await measured(author, unit, effect).execute(tx);
    await claimed(author, unit, effect, 10_000).execute(tx);
  });
  const { text } = await site.send({ url: `/api/v1/effects/${effect}`, headers: leader });
  return { effect, found: JSON.parse(text).measurements[0].id };
}

const post = (path: string, payload: object, version?: string): Promise<Answered> =>
  site.send({
    method: 'POST',
    url: `/api/v1/${path}`,
    headers: { ...leader, ...(version ? { 'if-match': version } : {}) },
    payload,
  });

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, post } from '../../asking.ts';
import { type Double, startDouble } from '../../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const at = () => `${double.bases['ssb-v2']}/savedqueries`;
const query = {
  tableId: '07459',
  language: 'no',
  selection: {
    selection: [
      { variableCode: 'Region', valueCodes: ['9901'] },
      { variableCode: 'ContentsCode', valueCodes: ['Personer1'] },
      { variableCode: 'Tid', valueCodes: ['top(3)'] },
    ],
  },
  outputFormat: 'json-stat2',
  outputFormatParams: [],
};

it('is kept, and run later as it was asked', async () => {
  const made = await post(at(), query);
  expect(made.status).toBe(201);
  const { id } = made.json;
  expect((await ask(`${at()}/${id}`)).json).toMatchObject({
    id,
    tableId: '07459',
    outputFormat: 'json-stat2',
  });
  expect((await ask(`${at()}/${id}/selection`)).json.selection).toEqual(query.selection.selection);
  const direct = await ask(
    `${double.bases['ssb-v2']}/tables/07459/data?valueCodes[Region]=9901&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=top(3)`,
  );
  expect((await ask(`${at()}/${id}/data`)).text).toBe(direct.text);
  expect((await ask(`${at()}/${id}/data?outputFormat=csv`)).headers.get('content-type')).toContain(
    'text/csv',
  );
});

it('must say format and parameters, though there may be none', async () => {
  const { outputFormatParams: _, ...without } = query;
  const refused = await post(at(), without);
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('The OutputFormatParams field is required.');
  const { outputFormat: __, ...neither } = query;
  expect((await post(at(), neither)).text).toContain('The OutputFormat field is required.');
});

it('is not kept where it could not be run', async () => {
  const wrong = { ...query, selection: { selection: [{ variableCode: 'Nope', valueCodes: ['1'] }] } };
  expect((await post(at(), wrong)).json.title).toBe('Non-existent variable');
});

it('that does not exist is a 404 by its title', async () => {
  for (const path of ['1', '1/data', '1/selection']) {
    const { status, json } = await ask(`${at()}/${path}`);
    expect([status, json.title]).toEqual([404, 'Saved query not found']);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';
import { type Double, startDouble } from '../double.ts';
import { keptAnswers } from '../fixtures.ts';

const now = () => Date.parse('2026-11-27T12:00:00Z');
let double: Double;
beforeAll(async () => {
  double = await startDouble({ now });
});
afterAll(() => double.close());

const get = (path: string, accept = 'application/json', at: Double = double) =>
  ask(`${at.bases.klass}${path}`, { headers: { accept } });
const codesOf = (answered: { json: { codes: { code: string }[] } }) =>
  answered.json.codes.map(({ code }) => code);

describe('KLASS', () => {
  it('answers XML unless something else is asked for', async () => {
    for (const accept of ['*/*', 'text/html', 'application/xml']) {
      const { headers, text } = await get('/classifications/131/codesAt?date=2024-01-01', accept);
      expect(headers.get('content-type')).toBe('application/xml;charset=UTF-8');
      expect(text.startsWith('<?xml')).toBe(true);
    }
    expect((await ask(`${double.bases.klass}/classifications/131.json`)).json.id).toBe(131);
  });

  it('answers CSV in Latin-1, with the separator and the fields that are asked for', async () => {
    const { headers, bytes } = await get(
      '/classifications/131/codesAt?date=2024-01-01&csvSeparator=;&csvFields=code,name',
      'text/csv',
    );
    expect(headers.get('content-type')).toBe('text/csv; charset=iso-8859-1');
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    expect(lines[0]).toBe('"code";"name"');
    expect(lines).toContain('"9904";"Påfunnøy"');
  });

  it('takes a day of a change for the first day of the new', async () => {
    expect(codesOf(await get('/classifications/131/codesAt?date=2019-12-31'))).toContain('9905');
    const after = codesOf(await get('/classifications/131/codesAt?date=2020-01-01'));
    expect(after).not.toContain('9905');
    expect(after).toContain('9921');
  });

  it('takes ranges from inclusive, to exclusive', async () => {
    const until = codesOf(await get('/classifications/131/codes?from=2019-01-01&to=2020-01-01'));
    expect(until).not.toContain('9921');
    const beyond = await get('/classifications/131/codes?from=2019-06-01&to=2020-01-02');
    const by = (code: string) => beyond.json.codes.find((each: { code: string }) => each.code === code);
    expect(by('9905')).toMatchObject({
      validTo: '2020-01-01',
      validFromInRequestedRange: '2019-06-01',
      validToInRequestedRange: '2020-01-01',
    });
    expect(by('9921')).toMatchObject({
      validFrom: '2020-01-01',
      validTo: null,
      validFromInRequestedRange: '2020-01-01',
      validToInRequestedRange: '2020-01-02',
    });
  });

  it('gives the changes of a range, births without an old code and ends without a new', async () => {
    const { json } = await get('/classifications/131/changes?from=1971-01-01');
    expect(
      json.codeChanges.find(({ newCode }: { newCode: string }) => newCode === '9904').oldCode,
    ).toBeNull();
    expect(
      json.codeChanges.find(({ oldCode }: { oldCode: string }) => oldCode === '9919').newCode,
    ).toBeNull();
    const year = await get('/classifications/131/changes?from=2020-01-01&to=2024-01-01');
    expect(
      year.json.codeChanges.map(({ changeOccurred }: { changeOccurred: string }) => changeOccurred),
    ).toEqual(['2020-01-01', '2020-01-01', '2020-01-01', '2022-01-01']);
  });

  it('keeps the future to itself unless it is asked for', async () => {
    expect(codesOf(await get('/classifications/131/codes?from=2029-01-01'))).not.toContain('9942');
    expect(codesOf(await get('/classifications/131/codes?from=2029-01-01&includeFuture=true'))).toContain(
      '9942',
    );
    expect((await get('/classifications/131/changes?from=2025-01-01')).json.codeChanges).toEqual([]);
    expect(
      (await get('/classifications/131/changes?from=2025-01-01&includeFuture=true')).json.codeChanges,
    ).toHaveLength(1);
  });

  it('chooses codes by spans, beginnings and one by one', async () => {
    const chosen = async (select: string) =>
      codesOf(await get(`/classifications/131/codesAt?date=2019-06-01&selectCodes=${select}`));
    expect(await chosen('9901')).toEqual(['9901']);
    expect(await chosen('9904-9906,9901')).toEqual(['9901', '9904', '9905', '9906']);
    expect(await chosen('991*')).toEqual(['9910']);
  });

  it('gives correspondences, and 404 where a part of the range has no table', async () => {
    const day = await get('/classifications/131/correspondsAt?targetClassificationId=128&date=2020-01-01');
    expect(
      day.json.correspondenceItems.find(({ sourceCode }: { sourceCode: string }) => sourceCode === '9921')
        .targetCode,
    ).toMatch(/^0[1-6]$/);
    expect(
      (await get('/classifications/131/corresponds?targetClassificationId=128&from=2018-01-01&to=2021-01-01'))
        .status,
    ).toBe(200);
    expect(
      (await get('/classifications/131/corresponds?targetClassificationId=128&from=2017-01-01&to=2021-01-01'))
        .status,
    ).toBe(404);
    expect(
      (await get('/classifications/131/correspondsAt?targetClassificationId=6&date=2020-01-01')).status,
    ).toBe(404);
  });

  it('says what was wrong in the form that was asked for', async () => {
    const { status, json } = await get('/classifications/131/codes');
    expect([status, json.message]).toEqual([400, expect.stringContaining("'from'")]);
    expect((await get('/classifications/131/codesAt?date=01.01.2024')).status).toBe(400);
    expect((await get('/classifications/131/codes?from=2020-01-01&to=2020-01-01')).status).toBe(400);
    expect((await get('/classifications/99999')).json).toMatchObject({
      status: 404,
      message: 'No classification with id 99999',
    });
    expect((await get('/versions/1', 'text/csv')).text).toBe('No version with id 1');
    expect((await get('/versions/1', '*/*')).text).toContain('<message>No version with id 1</message>');
  });

  it('has a version for each state of things, and a list in pages', async () => {
    const { json } = await get('/classifications/131');
    const latest = json.versions.at(-1);
    expect(latest.validTo).toBeUndefined();
    const version = await get(new URL(latest._links.self.href).pathname.replace('/api/klass/v1', ''));
    expect(version.json.classificationItems.map(({ code }: { code: string }) => code)).toContain('9931');
    expect((await get('/classifications')).json).toMatchObject({
      page: { totalElements: 1 },
      _embedded: { classifications: [{ id: 131 }] },
    });
  });
});

describe.skipIf(!keptAnswers)('real answers of KLASS, beside the repository', () => {
  let real: Double;
  beforeAll(async () => {
    real = await startDouble({ fixtures: keptAnswers, now });
  });
  afterAll(() => real.close());

  it.each([
    ['/classifications/131', 'klass_classification_131'],
    ['/versions/1710', 'klass_version_1710_2024'],
    ['/classifications/131/changes?from=1971-01-01', 'klass_131_changes'],
    ['/classifications/131/changes?from=1900-01-01&to=2026-01-01', 'klass_131_changes'],
  ])('are given byte for byte: %s', async (path, name) => {
    const { bytes } = await get(path, 'application/json', real);
    expect(Buffer.from(bytes).equals(readFileSync(join(keptAnswers ?? '', `fixture_${name}.json`)))).toBe(
      true,
    );
  });

  // Unknown (9999) is in the classification and is no municipality.
  it.each([
    ['2017-01-01', 426],
    ['2018-01-01', 422],
    ['2020-01-01', 356],
    ['2024-01-01', 357],
  ])('lead back to the municipalities of %s: %i', async (date, count) => {
    const found = codesOf(await get(`/classifications/131/codesAt?date=${date}`, 'application/json', real));
    expect(found.filter((code) => code !== '9999')).toHaveLength(count);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are cut by the range that is asked', async () => {
    const { json } = await get(
      '/classifications/131/changes?from=2020-01-01&to=2022-01-01',
      'application/json',
      real,
    );
    expect(json.codeChanges).toHaveLength(317);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, startDouble } from '../../testing/index.ts';
import { refusedBy } from '../testing/refused.ts';
import { type Klass, klass } from './klass.ts';

let double: Double;
let served: Klass;
beforeAll(async () => {
  double = await startDouble();
  served = klass({ base: double.bases.klass });
});
beforeEach(() => double.forget());
afterAll(() => double.close());

const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe('ranges are half-open', () => {
  it('a code that ended on a day is there on the day before, and not on the day', async () => {
    const [before, on] = [await served.codesAt(131, '2019-12-31'), await served.codesAt(131, '2020-01-01')];
    expect(codesOf(before)).toContain('9905');
    expect(codesOf(on)).not.toContain('9905');
    expect(codesOf(on)).toContain('9921');
  });

  it('a range has what was in force on any of its days, its end left out', async () => {
    const range = { from: '2019-01-01', to: '2020-01-01' };
    expect(codesOf(await served.codes(131, range))).not.toContain('9921');
    const longer = await served.codes(131, { ...range, to: '2020-01-02' });
    expect(codesOf(longer)).toEqual(expect.arrayContaining(['9905', '9921']));
    expect(longer.find(({ code }) => code === '9905')?.validToInRequestedRange).toBe('2020-01-01');
  });

  it('one without an end is open', async () => {
    const changes = await served.changes(131, { from: '2018-01-01', to: null });
    expect(changes).toContainEqual(
      expect.objectContaining({ oldCode: '9905', newCode: '9921', changeOccurred: '2020-01-01' }),
    );
    const first = await served.changes(131, { from: '2018-01-01', to: '2020-01-01' });
    expect(first.every(({ changeOccurred }) => changeOccurred < '2020-01-01')).toBe(true);
    expect(first.length).toBeGreaterThan(0);
  });

  it.each([
    ['2024-02-30', null],
    ['2024-1-1', null],
    ['yesterday', null],
    ['2024-01-01', '2024-01-01'],
    ['2024-01-01', '2023-01-01'],
    ['2024-01-01', 'never'],
  ])('from %s to %s is asked of nobody', async (from, to) => {
    expect((await refusedBy(() => served.codes(131, { from, to }))).code).toBe('bad-argument');
    expect(double.calls).toHaveLength(0);
  });
});

it('JSON is asked for: XML would come otherwise', async () => {
  await served.codesAt(131, '2024-01-01', { selectCodes: '990*' });
  expect(double.calls[0]?.headers.accept).toBe('application/json');
  expect(double.calls[0]?.url).toContain('language=nb');
});

it('codes may be chosen, and a choice of nothing is an empty list', async () => {
  const codes = await served.codesAt(131, '2024-01-01', { selectCodes: '9901-9903,9921' });
  expect(codesOf(codes)).toEqual(['9901', '9902', '9903', '9921']);
});

it('what belongs to what in another classification, on a day and over a range', async () => {
  const at = await served.correspondsAt(131, 128, '2020-01-01');
  expect(at.length).toBeGreaterThan(0);
  expect(at[0]?.sourceCode).toMatch(/^99/);
  const over = await served.corresponds(131, 128, { from: '2020-01-01', to: '2021-01-01' });
  expect(over.length).toBeGreaterThan(0);
});

it('a classification has its versions, and a version its codes', async () => {
  const { versions, id } = await served.classification(131);
  expect(id).toBe(131);
  const newest = versions.find(({ validTo }) => validTo === null) ?? versions[0];
  const version = await served.version(newest?.id ?? 0);
  expect(codesOf(version.classificationItems)).toContain('9901');
});

it('what is not there is not found, and told in the server’s words', async () => {
  const refused = await refusedBy(() => served.version(424242));
  expect([refused.code, refused.status]).toEqual(['not-found', 404]);
  expect(refused.title).not.toBeNull();
  expect((await refusedBy(() => served.variant(1))).code).toBe('not-found');
});

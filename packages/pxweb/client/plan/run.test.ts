import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cubeOf } from '../../json-stat/index.ts';
import { SourceRefused } from '../source-refused.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { madeTable, madeVariable, times } from '../testing/made-table.ts';
import { collected, refusedBy } from '../testing/refused.ts';
import type { DataAnswer } from './data-answer.ts';
import { type Plan, type PlannedPart, planOf } from './plan.ts';
import type { Progress } from './progress.ts';
import type { ChosenCodes } from './resolve.ts';
import { type Part, type PartSource, run } from './run.ts';

const a = madeVariable('A', times(1, 6));
const b = madeVariable('B', times(1, 5));
const tid = madeVariable('Tid', times(2001, 2004), { role: 'time' });
const table = madeTable([a, b, tid]);
const everything = ['A', 'B', 'Tid'].map((variable) => ({ variable, values: ['*'] }));
const plan = planOf(table, everything, { maxCells: 40 });

/** Figures that say where they are from: the value of a cell follows from its codes. */
function answerOf(selection: readonly ChosenCodes[], updated: string | null = table.updated): DataAnswer {
  const sizes = selection.map(({ codes }) => codes.length);
  const values = selection.reduce<readonly number[]>(
    (all, { codes }) => all.flatMap((value) => codes.map((code) => value * 10_000 + Number(code))),
    [0],
  );
  expect(values).toHaveLength(sizes.reduce((x, y) => x * y, 1));
  return {
    request: { method: 'POST', url: 'https://statistics.example/v2', body: null, selection },
    cube: cubeOf({
      label: 'Made',
      updated,
      dimensions: selection.map(({ variable, codes }) => ({ id: variable, codes })),
      values: Float64Array.from(values),
    }),
    url: 'https://statistics.example/v2',
    fetchedAt: '2026-11-27T00:00:00.000Z',
    etag: null,
    lastModified: null,
  };
}

const refusal = (code: 'too-many-cells' | 'bad-request' | 'unavailable') =>
  new SourceRefused({ code, what: 'No', remedy: 'Less.' });

function source(answer: (part: PlannedPart) => DataAnswer, halvings = 0) {
  const asked: string[] = [];
  const clock = jumpingClock();
  const own = table.origin;
  const made: PartSource = {
    own,
    clock,
    halvings: ({ code }) => (code === 'unavailable' ? 0 : halvings),
    fetch: async (part) => {
      asked.push(part.id);
      clock.advance(1000);
      return answer(part);
    },
  };
  return { made, asked, clock };
}

const whole = (part: PlannedPart) => answerOf(part.selection);

/** Cells of all parts by their codes. */
function cellsOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const { cube } of parts) {
    let at = 0;
    const visit = (depth: number, name: string) => {
      const dimension = cube.dimensions[depth];
      if (!dimension) {
        expect(cells.has(name)).toBe(false);
        cells.set(name, cube.values[at++] ?? Number.NaN);
        return;
      }
      for (const code of dimension.codes) visit(depth + 1, `${name}|${code}`);
    };
    visit(0, '');
  }
  return cells;
}

const complete = cellsOf(
  await collected(run(planOf(table, everything, { maxCells: 1000 }), source(whole).made)),
);

describe('a plan that is run', () => {
  it('gives every cell once, part by part, with what was asked', async () => {
    const parts = await collected(run(plan, source(whole).made));
    expect(cellsOf(parts)).toEqual(complete);
    expect(parts.map(({ id }) => id)).toEqual(plan.parts.map(({ id }) => id));
    expect(parts.map(({ index, of }) => [index, of])).toEqual(parts.map((_, i) => [i, plan.parts.length]));
    expect(parts.map(({ request }) => request.selection)).toEqual(
      plan.parts.map(({ selection }) => selection),
    );
  });

  it('asks for nothing before it is wanted', async () => {
    const { made, asked } = source(whole);
    const running = run(plan, made);
    expect(asked).toEqual([]);
    await running.next();
    expect(asked).toHaveLength(1);
  });

  it('stopped anywhere and taken up again gives the same cells, and asks for none twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), async (stops) => {
        const had: Part[] = [];
        const { made, asked } = source(whole);
        for (const stop of [...stops, Number.POSITIVE_INFINITY]) {
          const done = new Set(had.map(({ id }) => id));
          let taken = 0;
          for await (const part of run(plan, made, { done })) {
            if (taken >= stop) break;
            taken += 1;
            had.push(part);
          }
        }
        expect(cellsOf(had)).toEqual(complete);
        // The part that was on its way when it was stopped is asked for again.
        expect(asked.length - plan.parts.length).toBeLessThanOrEqual(stops.length);
      }),
    );
  });

  it('parts that are had count in the index, and are not fetched', async () => {
    const { made, asked } = source(whole);
    const [first] = plan.parts;
    const parts = await collected(run(plan, made, { done: new Set([first?.id ?? '']) }));
    expect([parts[0]?.index, parts.length, asked.length]).toEqual([
      1,
      plan.parts.length - 1,
      plan.parts.length - 1,
    ]);
  });

  it('stops where it is told to, and says so', async () => {
    const stop = new AbortController();
    const { made, asked } = source(whole);
    const running = run(plan, made, { signal: stop.signal });
    await running.next();
    stop.abort();
    expect((await refusedBy(() => running.next())).code).toBe('aborted');
    expect(asked).toHaveLength(1);
  });
});

describe('progress', () => {
  it('grows to the whole, with the time that is left at the pace so far', async () => {
    const told: Progress[] = [];
    await collected(run(plan, source(whole).made, { onProgress: (each) => told.push(each) }));
    expect(told.map(({ partsDone }) => partsDone)).toEqual(plan.parts.map((_, i) => i + 1));
    expect(told.at(-1)).toEqual({ cellsDone: 120, cells: 120, partsDone: 3, parts: 3, leftMs: 0 });
    expect(told[0]).toMatchObject({ cellsDone: 40, leftMs: 2000 });
  });

  it('knows no pace from parts that were had already', async () => {
    const told: Progress[] = [];
    const done = new Set(plan.parts.slice(0, 2).map(({ id }) => id));
    await collected(run(plan, source(whole).made, { done, onProgress: (each) => told.push(each) }));
    expect(told.map(({ leftMs }) => leftMs)).toEqual([null, null, 0]);
  });
});

describe('a part that the server finds too big', () => {
  const gives = (most: number) => (part: PlannedPart) => {
    if (part.cells > most) throw refusal('too-many-cells');
    return whole(part);
  };

  it('is halved until it is small enough, and no cell is lost or had twice', async () => {
    for (const most of [39, 20, 7, 1]) {
      const parts = await collected(run(plan, source(gives(most), 99).made));
      expect(cellsOf(parts)).toEqual(complete);
      expect(Math.max(...parts.map(({ cells }) => cells))).toBeLessThanOrEqual(most);
      expect(parts.at(-1)?.of).toBe(parts.length);
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    }
  });

  it('is not tried whole again by a run that knows some of its halves', async () => {
    const first = await collected(run(plan, source(gives(20), 99).made));
    const done = new Set(first.slice(0, 1).map(({ id }) => id));
    const { made, asked } = source(gives(20), 99);
    const rest = await collected(run(plan, made, { done }));
    expect(cellsOf([...first.slice(0, 1), ...rest])).toEqual(complete);
    expect(asked).not.toContain(plan.parts[0]?.id);
  });

  it('is refused where there is nothing left to halve', async () => {
    const refused = await refusedBy(() => collected(run(plan, source(gives(0), 99).made)));
    expect(refused.code).toBe('too-many-cells');
  });

  it('is believed after a few halves where the refusal may mean something else', async () => {
    const { made, asked } = source(() => {
      throw refusal('bad-request');
    }, 4);
    expect((await refusedBy(() => collected(run(plan, made)))).code).toBe('bad-request');
    expect(asked).toHaveLength(5);
  });

  it('any other refusal ends the run, and what came before stands', async () => {
    const { made, asked } = source((part) => {
      if (part.id === plan.parts[1]?.id) throw refusal('unavailable');
      return whole(part);
    }, 99);
    const running = run(plan, made);
    expect((await running.next()).done).toBe(false);
    expect((await refusedBy(() => running.next())).code).toBe('unavailable');
    expect(asked).toHaveLength(2);
  });
});

describe('all parts are of one state of the table', () => {
  const later = '2026-03-01T07:00:00Z';
  const changing = (from: number, updated: string | null) => {
    let asked = 0;
    return (part: PlannedPart) => answerOf(part.selection, asked++ >= from ? updated : table.updated);
  };

  it.each([0, 1, 2])('a table that is updated before part %i ends the run there', async (from) => {
    const had: Part[] = [];
    const refused = await refusedBy(async () => {
      for await (const part of run(plan, source(changing(from, later)).made)) had.push(part);
    });
    expect([refused.code, had.length]).toEqual(['table-updated', from]);
    expect(refused.message).toContain(later);
  });

  it('a plan that knows no state takes that of its first part, or of the parts it had', async () => {
    const silent: Plan = { ...plan, updated: null };
    expect(await collected(run(silent, source(whole).made))).toHaveLength(3);
    expect((await refusedBy(() => collected(run(silent, source(changing(1, later)).made)))).code).toBe(
      'table-updated',
    );
    const done = new Set([plan.parts[0]?.id ?? '']);
    const options = { done, updated: later };
    expect((await refusedBy(() => collected(run(silent, source(whole).made, options)))).code).toBe(
      'table-updated',
    );
  });

  it('the same moment written otherwise is the same, and a part that does not tell is taken', async () => {
    for (const same of ['2026-02-24T08:00:00.000+01:00', null])
      expect(await collected(run(plan, source(changing(1, same)).made))).toHaveLength(3);
  });
});

describe('an answer that is not what was asked', () => {
  const [first] = plan.parts;
  const asked = first?.selection ?? [];
  const change = (variable: string, codes: readonly string[] | null) => () =>
    answerOf(
      asked.flatMap((each) => {
        if (each.variable !== variable) return [each];
        return codes ? [{ ...each, codes }] : [];
      }),
    );

  it.each<[string, () => DataAnswer]>([
    ['a variable is gone', change('A', null)],
    ['a code is another', change('Tid', ['2001', '2002', '2003', '2009'])],
    ['there are more', change('Tid', ['2001', '2002', '2003', '2004', '2005'])],
    ['there are fewer', change('Tid', ['2001'])],
    ['a variable came in', () => answerOf([...asked, { variable: 'C', codelist: null, codes: ['1', '2'] }])],
  ])('is refused whole: %s', async (_, answer) => {
    expect((await refusedBy(() => collected(run(plan, source(answer).made)))).code).toBe('other-cells');
  });

  it('a variable that was left out may come as its total', async () => {
    const total = (part: PlannedPart) =>
      answerOf([{ variable: 'C', codelist: null, codes: ['0'] }, ...part.selection]);
    expect(await collected(run(plan, source(total).made))).toHaveLength(3);
  });
});

it('a plan of another installation, version or language is not run', async () => {
  const { made } = source(whole);
  for (const other of [{ api: 'v1' as const }, { base: 'https://other.example' }, { language: 'en' }]) {
    const own = { ...made.own, ...other };
    expect((await refusedBy(() => run(plan, { ...made, own }).next())).code).toBe('bad-argument');
  }
});

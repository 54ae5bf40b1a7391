import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  judgeEffect,
  judgeMeasurement,
  type Measured,
  nextCheck,
  shareOf,
  standingOn,
  totalsOf,
} from '#modules/results/rules.ts';
import type { Case } from './case.ts';
import { daysBefore } from './days.ts';
import { idOf } from './ids.ts';
import { cases } from './index.ts';
import { keptLedger } from './kept-results.ts';
import { resolveCase } from './resolve.ts';

const examples = cases.filter(({ example }) => example);
const here = examples.find(({ slug }) => slug === 'eksempelvik') as Case;
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function ledgerOn(file: Case, today: string) {
  const { effects, claims } = keptLedger(
    resolveCase(file, today),
    idOf(file.slug),
    daysBefore(today, file.zone),
  );
  return {
    claims,
    effects: effects.map((effect) => ({
      ...effect,
      measured: effect.measurements.map(({ content, author, corrections }, index): Measured => {
        const corrected = Object.assign({}, content, ...corrections.map(({ change }) => change));
        return { ...corrected, recorded: author.recorded.toISOString(), id: String(index) as Measured['id'] };
      }),
    })),
  };
}

const totalsHere = (today: string) =>
  totalsOf(
    ledgerOn(here, today).effects.map(({ content, share, measured }) => {
      const standing = standingOn(measured, today);
      return {
        ...content,
        standing: standing
          ? {
              ...standing,
              hundredths: shareOf(standing.hundredths, share),
              lost: shareOf(standing.lost, share),
            }
          : null,
      };
    }),
  );

test('the ledger of the example comes to what its log says: 23 created, 34 secured, 6 lost', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const { created, secured } = totalsHere(today);
      expect(created.persons).toMatchObject({ verified: 2_300, reported: 600, expected: 2_500, lost: 600 });
      expect(secured.persons).toMatchObject({ verified: 3_400, lost: 0 });
      expect(created.fte).toMatchObject({ expected: 360 });
      expect(secured.fte).toMatchObject({ reported: 150 });
    }),
    { numRuns: 15 },
  );
  const told = here.log.find(({ key }) => key === 'verifisert-na')?.text;
  expect(told).toContain('23 skapte og 34 sikrede');
});

test('it shows every stage, both bases, both kinds, every origin, a share, a correction and what is exempt', () => {
  const { effects } = ledgerOn(here, '2026-11-24');
  const all = <Key>(of: (effect: (typeof effects)[number]) => Key) => new Set(effects.map(of));
  expect(all(({ measured }) => standingOn(measured, '2026-11-24')?.stage)).toEqual(
    new Set(['expected', 'reported', 'verified', 'lost']),
  );
  expect(all(({ content }) => content.basis).size).toBe(2);
  expect(all(({ content }) => content.kind).size).toBe(2);
  expect(all(({ content }) => content.origin).size).toBe(3);
  expect(effects.some(({ share }) => share < 10_000)).toBe(true);
  expect(effects.some(({ content }) => content.exempt)).toBe(true);
  expect(effects.some(({ differsFrom }) => differsFrom.length > 0)).toBe(true);
  expect(
    effects.flatMap(({ measurements }) => measurements).filter((m) => m.corrections.length > 0),
  ).toHaveLength(2);
  const checks = effects.map(({ measured, content }) => nextCheck(measured, content.happened, '2026-11-24'));
  expect(checks.some((check) => check?.overdue)).toBe(true);
  expect(checks.some((check) => check && !check.overdue)).toBe(true);
});

describe.each(examples.map((file) => [file.slug, file] as const))('the ledger of %s', (_, file) => {
  test('is one that the ledger would take on any day, every effect and every measurement in its turn', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const { key, content, measured, measurements } of ledgerOn(file, today).effects) {
          const standing = standingOn(measured, today)?.hundredths ?? 0;
          const beside = {
            example: true,
            register: { kind: 'not-asked' },
            figures: [],
            reasons: {},
            today,
          } as const;
          expect(judgeEffect(content, standing, beside), key).toMatchObject({ ok: true });
          for (const [index, each] of measured.entries()) {
            const given = { ...measurements[index]?.content, ...each } as never;
            expect(judgeMeasurement(given, content, measured.slice(0, index), today), key).toMatchObject({
              ok: true,
            });
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('claims shares that together with the keeper’s own are no more than the whole', () => {
    for (const { of, share } of ledgerOn(file, '2026-11-24').claims) {
      const keeper = examples.find(({ slug }) => idOf(slug) === of.unit) as Case;
      const kept = ledgerOn(keeper, '2026-11-24').effects.find(({ key }) => key === of.key);
      expect(kept?.content.organisationNumber).toBe(of.organisation.number);
      expect((kept?.share ?? 0) + share).toBe(10_000);
    }
  });
});

test('a real case has no ledger', () => {
  for (const { example, effects, claims } of cases) {
    if (!example) expect([...effects, ...claims]).toEqual([]);
  }
});

import { describe, expect, it } from 'vitest';
import { results } from './answers.ts';
import { resultsOf } from './results-of.ts';
import { type Figure, standing } from './shapes.ts';

const largest = 1_000_000_000_000_00;
const paid = (hundredths: number): Figure => ({
  id: '0190c0de-0000-7000-8000-000000000001' as Figure['id'],
  subject: 'public-money',
  low: hundredths,
  high: hundredths,
  unit: 'NOK',
  qualifier: 'exactly',
  attribution: 'contributed',
  asOf: '2025',
  quotes: [
    {
      words: 'Så mye ble brukt.',
      by: 'Kommunen',
      lang: 'nb',
      differs: false,
      retold: false,
      source: { title: 'Sluttrapport', url: 'https://example.org/' },
    },
  ],
  note: null,
  recorded: '2026-01-01T00:00:00.000Z',
  version: 1,
});
const jobs = (hundredths: number) => ({
  country: 'NO' as const,
  organisationNumber: null,
  organisationName: 'Bedriften',
  kind: 'created' as const,
  basis: 'fte' as const,
  standing: { stage: 'verified' as const, hundredths, lost: 0 },
});
const of = (money: number, standingJobs: number) =>
  resultsOf([jobs(standingJobs)], {
    asOf: '2026-11-27',
    isOpen: true,
    figures: [paid(money)],
    factors: [],
    targets: [],
  });

describe('public money for each job', () => {
  it('is an amount that can be answered, for the most money there can be and the fewest jobs', () => {
    for (const verified of [0, 1, 50, 99, 100, 101])
      expect(results.safeParse(of(largest, verified)).error?.issues).toBeUndefined();
  });

  it('is not said of less than one job, nor of money that was not paid', () => {
    expect(of(1_000_00, 99).costPerJob).toEqual([]);
    expect(of(-1_000_00, 100).costPerJob).toEqual([]);
    expect(of(1_000_00, 100).costPerJob).toMatchObject([{ minor: 100_000 }]);
  });
});

it('an effect may lose more over the years than ever stood at once', () => {
  const often = {
    stage: 'verified',
    gross: 10_000_00,
    grossLost: 20_000_00,
    hundredths: 10_000_00,
    lost: 20_000_00,
    measuredOn: '2025-01-01',
    method: 'register',
    evidence: null,
  };
  expect(standing.safeParse(often).success).toBe(true);
});

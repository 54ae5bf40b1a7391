import { expect, it } from 'vitest';
import { period, writtenSummary } from './shapes.ts';

it('a period ends in a year that targets and decisions can name', () => {
  const codes = (text: string) => (period.safeParse(text).error?.issues ?? []).map(({ message }) => message);
  expect(codes('2026/9998')).toEqual(['year-out-of-reach']);
  expect(codes('2031/2026')).toEqual(['ends-before-start']);
  expect(codes('soon')).toEqual(['not-a-date']);
  expect(codes('2026/2999')).toEqual([]);
});

it('a summary is kept without the signs that no feed can hold', () => {
  const said = 'Etter\u0001 nedleggelsen\u000b kom arbeidet.';
  const all = { nb: said, nn: said, sv: said, en: said };
  expect(writtenSummary.parse(all).nb).toBe('Etter nedleggelsen\n kom arbeidet.');
});

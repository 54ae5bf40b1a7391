import { expect, it } from 'vitest';
import type { z } from 'zod';
import { knownDay, whenText } from './when.ts';

const codes = (shape: z.ZodType, text: string) =>
  (shape.safeParse(text).error?.issues ?? []).map(({ message }) => message);

it('a year that the database does not take is told beside its field, also at the end of a range', () => {
  for (const text of ['3000', '9998-12-31', '2025/9998', '3000~'])
    for (const shape of [whenText, knownDay]) expect(codes(shape, text)).toEqual(['year-out-of-reach']);
  expect(codes(knownDay, '2999-12-31')).toEqual([]);
});

it('what names no day is told so, and nothing else is said of it', () => {
  expect(codes(knownDay, '2026-13')).toEqual(['not-a-date']);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unreadableTexts } from './unreadable-texts.ts';

it('finds every text that the database could not give back as it was sent, and no other', () => {
  const unit = fc.oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    fc.constantFrom('\ud83d', '\ude00', '\u0000', '😀'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const isKept = Buffer.from(text).toString() === text && !text.includes('\0');
      expect(unreadableTexts({ text }, 'body')).toHaveLength(isKept ? 0 : 1);
    }),
  );
});

it('says where: the field, however deep, and which character', () => {
  expect(unreadableTexts({ a: [{ b: 'å😀\u0000' }], c: 'good' }, 'body')).toEqual([
    { field: 'a.0.b', code: 'unreadable-character', params: { position: 3 } },
  ]);
  expect(unreadableTexts({ a: { 'b\ud800': 1 } }, 'body')).toMatchObject([{ field: 'a' }]);
  expect(unreadableTexts('\u0000', 'body')).toMatchObject([{ field: 'body' }]);
});

it('reads what is nested as deep as a body is long', () => {
  let deep: unknown = '\u0000';
  for (let level = 0; level < 500_000; level += 1) deep = [deep];
  expect(unreadableTexts(deep, 'body')).toHaveLength(1);
});

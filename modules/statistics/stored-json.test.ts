import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedJson } from './stored-json.ts';

it('leaves out what no database keeps, and nothing else', () => {
  expect(JSON.parse(storedJson({ title: 'a\u0000b', notes: ['\ud800', 'å 😀'] }))).toEqual({
    title: 'ab',
    notes: ['\ufffd', 'å 😀'],
  });
});

it('says the same as JSON of any text that is whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const whole = texts.map((text) => text.replaceAll('\u0000', ''));
      expect(JSON.parse(storedJson(whole))).toEqual(whole);
    }),
  );
});

it('never writes what the database refuses', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const written = storedJson(String.fromCharCode(...units));
      expect(written).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }),
  );
});

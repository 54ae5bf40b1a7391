import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusedBy } from '../testing/refused.ts';
import { address } from './address.ts';

const base = 'https://data.example/api/v2';

it('brackets, commas and stars stay as the documentation writes them', () => {
  const parameters = { lang: 'no', 'valueCodes[Tid]': '[range(2010,2020)],*', 'valueCodes[Kjønn]': 'a b&c' };
  expect(address(base, ['tables', '07459', 'data'], parameters)).toBe(
    `${base}/tables/07459/data?lang=no&valueCodes[Tid]=[range(2010,2020)],*&valueCodes[Kj%C3%B8nn]=a%20b%26c`,
  );
});

it('what is not given is left out, and a parameter may come more than once', () => {
  expect(address(`${base}/`, [], { a: undefined, b: null, c: false })).toBe(`${base}?c=false`);
  expect(
    address(
      base,
      [],
      [
        ['geo', 'NO061'],
        ['geo', 'SE110'],
      ],
    ),
  ).toBe(`${base}?geo=NO061&geo=SE110`);
});

it('an id cannot lead anywhere but below the base, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/?#%.&=,[]:;@ \\aå🏭\n') }), (id) => {
      fc.pre(id !== '' && id !== '.' && id !== '..');
      const { origin, pathname, search, hash } = new URL(address(base, ['tables', id]));
      expect([origin, search, hash]).toEqual(['https://data.example', '', '']);
      expect(pathname.split('/').slice(0, 4)).toEqual(['', 'api', 'v2', 'tables']);
      expect(decodeURIComponent(pathname.split('/')[4] ?? '')).toBe(id);
      expect(pathname.split('/')).toHaveLength(5);
    }),
  );
});

it.each(['', '.', '..', '\ud800'])('“%s” is no id', async (id) => {
  expect((await refusedBy(() => address(base, [id]))).code).toBe('bad-argument');
});

it.each(['', 'data.example', 'file:///etc/passwd', 'javascript:1'])('“%s” is no base', async (wrong) => {
  expect((await refusedBy(() => address(wrong, []))).code).toBe('bad-argument');
});

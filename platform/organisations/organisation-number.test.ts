import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationNumberText } from '#platform/shapes/organisation-number.ts';
import {
  formatOrganisationNumber,
  isFictional,
  type OrganisationNumber,
  parseOrganisationNumber,
} from './organisation-number.ts';

const parsed = parseOrganisationNumber;
const isNumber = (text: string) => !('fault' in parsed(text));
const fault = (text: string) => {
  const read = parsed(text);
  return 'fault' in read ? read.fault : undefined;
};

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
/** Eight or nine digits and the only last one that fits; some eight have none. */
const closed = (begun: fc.Arbitrary<string>) =>
  begun
    .map((text) => [...'0123456789'].map((last) => text + last).filter(isNumber))
    .filter((found) => found.length > 0)
    .map(([only]) => only ?? '');
const norwegian = closed(digits(8));
const swedish = closed(digits(9).filter((text) => Number(text[2]) >= 2));
const any = fc.oneof(norwegian, swedish);
const known = (text: string) => parsed(text) as OrganisationNumber;

const swapped = (text: string, one: number, other: number) => {
  const all = [...text];
  [all[one], all[other]] = [text[other] ?? '', text[one] ?? ''];
  return all.join('');
};

describe('an organisation number', () => {
  it.each([
    ['000 000 019', 'NO', '000000019'],
    ['012 345 674', 'NO', '012345674'],
    ['012345674', 'NO', '012345674'],
    ['012-345-674', 'NO', '012345674'],
    ['012\u00a0345\u202f674', 'NO', '012345674'],
    ['  NO 012 345 674 MVA ', 'NO', '012345674'],
    ['no012345674mva', 'NO', '012345674'],
    ['012345674MVA', 'NO', '012345674'],
    ['012345-6782', 'SE', '0123456782'],
    ['012345\u20136782', 'SE', '0123456782'],
    ['0123456782', 'SE', '0123456782'],
    ['16012345-6782', 'SE', '0123456782'],
    ['SE012345678201', 'SE', '0123456782'],
    ['SE 012345-6782', 'SE', '0123456782'],
  ])('%s is read as people write it', (text, country, number) => {
    expect(parsed(text)).toEqual({ country, number });
  });

  it('is that of the two registers themselves', () => {
    expect(parsed('974 760 673')).toEqual({ country: 'NO', number: '974760673' });
    expect(parsed('202100-5489')).toEqual({ country: 'SE', number: '2021005489' });
  });

  it.each([
    ['', 'not-digits'],
    ['-', 'not-digits'],
    ['NO', 'not-digits'],
    ['12345678A', 'not-digits'],
    ['０１２３４５６７４', 'not-digits'],
    ['DK 12345678', 'not-digits'],
    ['SE0123456782MVA', 'not-digits'],
    ['1', 'wrong-length'],
    ['12345678', 'wrong-length'],
    ['01234567401', 'wrong-length'],
    ['NO 0123456782', 'wrong-length'],
    ['SE 012345674', 'wrong-length'],
    ['012345678201', 'wrong-length'],
    ['190123456782', 'wrong-length'],
    ['1'.repeat(1000), 'wrong-length'],
    ['012345675', 'wrong-check-digit'],
    ['012345-6783', 'wrong-check-digit'],
  ])('%s is told apart: %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('does not exist where its check digit would be 10', () => {
    // 3 × 4 is 1 over a multiple of 11, so the check digit would be 10.
    expect([...'0123456789'].map((last) => fault(`40000000${last}`))).toEqual(
      Array(10).fill('wrong-check-digit'),
    );
  });

  it('is never that of a person, with or without the century', () => {
    for (const century of ['', '16', '19', '20'])
      expect(fault(`${century}001332-0007`)).toBe('personal-number');
    fc.assert(
      fc.property(
        digits(10).filter((text) => Number(text[2]) < 2),
        (text) => {
          expect(isNumber(text)).toBe(false);
        },
      ),
    );
  });

  it('is found wrong when any one digit is another', () => {
    fc.assert(
      fc.property(any, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const at = place % number.length;
        const other = (Number(number[at]) + more) % 10;
        expect(isNumber(number.slice(0, at) + other + number.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('of Norway is found wrong when two neighbours change places', () => {
    fc.assert(
      fc.property(norwegian, fc.nat(7), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        expect(isNumber(swapped(number, at, at + 1))).toBe(false);
      }),
    );
  });

  it('of Sweden is found wrong when two neighbours change places, but for 0 and 9', () => {
    fc.assert(
      fc.property(swedish, fc.nat(8), (number, at) => {
        const pair = [number[at], number[at + 1]];
        fc.pre(pair[0] !== pair[1] && !(pair.includes('0') && pair.includes('9')));
        expect(isNumber(swapped(number, at, at + 1))).toBe(false);
      }),
    );
  });

  it('is read back from how it is shown, and from itself', () => {
    fc.assert(
      fc.property(any, (number) => {
        expect(parsed(number)).toMatchObject({ number });
        expect(parsed(formatOrganisationNumber(known(number)))).toEqual(known(number));
      }),
    );
  });

  it('is shown in the groups of its country', () => {
    expect(formatOrganisationNumber(known('012345674'))).toBe('012\u00a0345\u00a0674');
    expect(formatOrganisationNumber(known('0123456782'))).toBe('012345-6782');
  });

  it('that begins with 0 can be given to nobody, and no other is called fictional', () => {
    expect(isFictional(known('000000019'))).toBe(true);
    expect(isFictional(known('002000-0006'))).toBe(true);
    fc.assert(fc.property(any, (number) => isFictional(known(number)) === (number[0] === '0')));
  });

  it('never makes reading throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parsed(text);
        expect('fault' in read || /^(\d{9}|\d{10})$/.test(read.number)).toBe(true);
      }),
    );
  });
});

describe('a field for an organisation number', () => {
  it('takes it as people write it, and gives digits', () => {
    expect(organisationNumberText.parse(' NO 012 345 674 MVA')).toBe('012345674');
    expect(organisationNumberText.parse('16012345-6782')).toBe('0123456782');
  });

  it.each([
    ['abc', 'organisation-number-not-digits'],
    ['123', 'organisation-number-wrong-length'],
    ['012345675', 'organisation-number-wrong-check-digit'],
    ['0013320007', 'personal-number'],
  ])('tells of %s one thing that is wrong: %s', (text, code) => {
    const { error } = organisationNumberText.safeParse(text);
    expect(error?.issues.map(({ message }) => message)).toEqual([code]);
  });
});

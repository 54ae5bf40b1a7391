import { describe, expect, it } from 'vitest';
import { placeIn } from './place-in.ts';

const said = (text: string) => placeIn({ kind: 'text', text });

describe('a place as offices write it', () => {
  it.each([
    ['3443', '3443', ''],
    ['3443 Vestre Toten', '3443', 'Vestre Toten'],
    ['K-3443', '3443', ''],
    ['K.3443 Vestre Toten', '3443', 'Vestre Toten'],
    ['K_3443', '3443', ''],
    ['0301 Oslo (-2019)', '0301', 'Oslo'],
    ['3001 Halden (2020-2023)', '3001', 'Halden'],
    ['Vestre Toten (3443)', '3443', 'Vestre Toten'],
    ['0114 Upplands Väsby', '0114', 'Upplands Väsby'],
    ['="0301"', '0301', ''],
    ['0301.0', '0301', ''],
    ['34 Innlandet', '34', 'Innlandet'],
    ['00', '00', ''],
  ])('%s', (text, code, name) => expect(said(text)).toMatchObject({ code, name, lost: false }));

  it.each(['301', '114', '3'])('%s has an odd number of digits: a zero may be lost', (text) =>
    expect(said(text)).toEqual({ code: text, name: '', lost: true }),
  );

  it('is a name where there is no code', () => {
    expect(said('Vestre Toten')).toEqual({ code: null, name: 'Vestre Toten', lost: false });
    expect(said('Bø (-2019)')).toEqual({ code: null, name: 'Bø', lost: false });
    expect(said('')).toEqual({ code: null, name: '', lost: false });
  });

  it('a group of an office is a code that no place has', () =>
    expect([said('K-Rest').code, said('K.21-22').code]).toEqual(['K-Rest', 'K.21-22']));

  it('a number of a spreadsheet is a code', () =>
    expect(placeIn({ kind: 'number', value: 301 })).toEqual({ code: '301', name: '', lost: true }));
});

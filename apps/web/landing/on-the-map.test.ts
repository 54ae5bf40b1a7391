import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfNorway, tilesOf } from '#platform/places/norway.ts';
import { onTheMap, type Programme } from './on-the-map.ts';
import { programmeIn } from './testing/programmes.ts';

const map = (...programmes: Programme[]) => onTheMap(programmes, { places: placesOfNorway, tilesOf });
const said = (programme: Programme, state: Programme['state']): Programme =>
  ({ ...programme, state }) as Programme;

const toten = programmeIn([['Vestre Toten', '3443']]);
const hurum = programmeIn([['Hurum', '0628']], { period: '2014/2020' });

describe('the map of programmes', () => {
  it('marks the municipality that a programme lies in', () => {
    expect(map(toten)).toMatchObject([{ place: { name: 'Vestre Toten' }, there: [{ state: 'closed' }] }]);
  });

  it('marks what a former municipality became', () => {
    expect(map(hurum).map(({ place }) => place.name)).toEqual(['Asker']);
  });

  it('marks each municipality of a programme once, also when two of them have become one', () => {
    const fosen = programmeIn([
      ['Rissa', '1624'],
      ['Leksvik', '1718'],
      ['Lierne', '5042'],
    ]);
    expect(map(fosen).map(({ place }) => place.name)).toEqual(['Lierne', 'Indre Fosen']);
  });

  it('puts what is under way before what is over, and the later before the earlier', () => {
    const first = programmeIn([['Asker', '3203']], { slug: 'first', period: '1995/2001' });
    const lively = said(programmeIn([['Asker', '3203']], { slug: 'lively' }), 'implementation');
    fc.assert(
      fc.property(fc.shuffledSubarray([first, hurum, lively], { minLength: 3 }), (some) => {
        const [asker] = map(...some);
        expect(asker?.there.map(({ programme }) => programme.slug)).toEqual(['lively', 'hurum', 'first']);
      }),
    );
  });

  it('leaves out what is invented, whatever number it bears', () => {
    const invented = { example: true };
    expect(map(programmeIn([['Eksempelvik', '9901']], invented))).toEqual([]);
    expect(map(programmeIn([['Eksempelvik', '3443']], invented))).toEqual([]);
  });

  it('leaves out what is considered or was refused, and draws what was applied for', () => {
    expect(map(said(toten, 'considered'), said(hurum, 'refused'))).toEqual([]);
    expect(map(said(toten, 'applied'))).toMatchObject([{ there: [{ state: 'applied' }] }]);
  });

  it('takes no Swedish municipality for the Norwegian one of the same number', () => {
    const swedish = programmeIn([['Hofors', '2104']], { zone: 'Europe/Stockholm', language: 'sv' });
    expect(map({ ...swedish, municipalities: toten.municipalities })).toEqual([]);
  });

  it('leaves out what has no number', () => expect(map(programmeIn([['Ukjent', null]]))).toEqual([]));
});

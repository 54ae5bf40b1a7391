import { expect, it } from 'vitest';
import { nearestTo } from './spelling.ts';

it.each([
  ['tromso', ['Oslo', 'Tromsø', 'Tromsdal'], ['Tromsø', 'Tromsdal']],
  ['MALMO', ['Malmö', 'Kiruna'], ['Malmö']],
  ['Basque Country', ['Basque Country (Pais Vasco)', 'Cataluna'], ['Basque Country (Pais Vasco)']],
  ['Calfornia', ['Colorado', 'California'], ['California']],
  ['Xyz', ['Oslo', 'Bergen'], []],
])('the names nearest to %s', (asked, names, near) => {
  expect(nearestTo(asked, names)).toEqual(near);
});

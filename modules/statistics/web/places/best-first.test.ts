import { expect, it } from 'vitest';
import type { ListedPlace } from '../answers.ts';
import { bestFirst } from './best-first.ts';

const place = (code: string, name: string, more: Partial<ListedPlace> = {}): ListedPlace => ({
  id: `no-${code}`,
  country: 'NO',
  kind: 'municipality',
  code,
  name,
  otherNames: [],
  county: null,
  from: null,
  until: null,
  example: false,
  ...more,
});
const names = (places: readonly ListedPlace[], question: string) =>
  bestFirst(places, question).map(({ code }) => code);

it('what is called so stands before what begins so, and that before what has it in its name', () => {
  const places = [place('9903', 'Nordre Prøve'), place('9902', 'Prøvedal'), place('9901', 'Prøve')];
  expect(names(places, 'pröve')).toEqual(['9901', '9902', '9903']);
});

it('what is no more stands after what is', () => {
  const places = [place('9911', 'Prøve', { until: '2020-01-01' }), place('9901', 'Prøve')];
  expect(names(places, 'prøve')).toEqual(['9901', '9911']);
});

it('a number is that of one municipality', () => {
  expect(names([place('9901', 'Eksempelvik'), place('0529', 'Prøve')], '0529')).toEqual(['0529', '9901']);
});

it('a name in another language of the place counts as its name', () => {
  const places = [place('9901', 'Avik'), place('9902', 'Bvik', { otherNames: ['Ovttas'] })];
  expect(names(places, 'ovttas')).toEqual(['9902', '9901']);
});

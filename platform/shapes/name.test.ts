import { expect, it } from 'vitest';
import { name } from './name.ts';

it('a name has something to read in it: signs that nobody sees are no name', () => {
  for (const unseen of ['\u200b', '\u202e\u200f', '\u180e', '\u00ad'])
    expect(name(200).safeParse(unseen).error?.issues).toMatchObject([{ message: 'required' }]);
  expect(name(200).parse(' Øya\u200b Sag ')).toBe('Øya\u200b Sag');
});

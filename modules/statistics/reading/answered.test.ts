import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';
import { guessed, readTable } from './testing/known.ts';

describe('answers laid over a mapping', () => {
  it('about the series and the decimal sign of one column both hold, whichever is given first', async () => {
    const { mapping, questions, held } = await guessed('kommune;år;value\n3443;2021;1.234\n');
    if (!mapping) throw new Error('no mapping');
    const chosen = ['decimal', 'which-series'].map(
      (code) => questions.find((each) => each.code === code)?.choices[0]?.mapping ?? {},
    );
    for (const order of [chosen, chosen.toReversed()]) {
      const [value] = answered(mapping, order).values;
      expect(value).toMatchObject({ series: expect.any(String), numbers: { decimal: 'comma' } });
    }
    const { cells } = await readTable(held, answered(mapping, chosen));
    expect(cells.map(([, , , value]) => value)).toEqual([1234]);
  });

  it('about one end of a commuting table and the decimal sign both hold', async () => {
    const text = 'work_code;home_code;year;employed\n0301;3443;2021;1.234\n3443;0301;2021;2.345\n';
    const { mapping, questions } = await guessed(text);
    if (!mapping) throw new Error('no mapping');
    expect(questions.map(({ code }) => code).sort()).toEqual(['decimal', 'two-places']);
    const chosen = [
      ...questions.filter(({ code }) => code === 'decimal').map(({ choices }) => choices[0]?.mapping ?? {}),
      ...questions
        .filter(({ code }) => code === 'two-places')
        .map(({ choices }) => choices[1]?.mapping ?? {}),
    ];
    for (const order of [chosen, chosen.toReversed()])
      expect(answered(mapping, order).values).toMatchObject([
        { series: 'no.employed-workplace', numbers: { decimal: 'comma' } },
      ]);
  });

  it('without answers it is the mapping', async () => {
    const { mapping } = await guessed('kommune;år;population\n3443;2021;5\n');
    expect(mapping && answered(mapping, [])).toEqual(mapping);
  });
});

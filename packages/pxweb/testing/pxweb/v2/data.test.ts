import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, ask, post } from '../../asking.ts';
import { type Double, startDouble } from '../../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const of = (table: string, query: string, at: 'ssb-v2' | 'scb-v2' = 'ssb-v2') =>
  ask(`${double.bases[at]}/tables/${table}/data?${query}`);

const whole = 'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2026';
const refusal = ({ status, json }: Answered) => [status, json.status, json.type, json.title, json.detail];
const parameter = (title: string, detail?: string) => [400, 400, 'Parameter error', title, detail];

describe('figures of v2', () => {
  it('come as JSON-stat 2.0, row-major, the last variable fastest', async () => {
    const { json, headers } = await of(
      '07459',
      `valueCodes[Region]=9901,9902&valueCodes[Kjonn]=1,2&${whole}`,
    );
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect([json.version, json.class, json.id, json.size]).toEqual([
      '2.0',
      'dataset',
      ['Region', 'Kjonn', 'ContentsCode', 'Tid'],
      [2, 2, 1, 1],
    ]);
    for (const [place, sex, flat] of [
      ['9901', '2', 0],
      ['9901', '1', 1],
      ['9902', '2', 2],
      ['9902', '1', 3],
    ] as const) {
      const one = await of('07459', `valueCodes[Region]=${place}&valueCodes[Kjonn]=${sex}&${whole}`);
      expect(json.value[flat]).toBe(one.json.value[0]);
    }
  });

  it('come in the order of the table, whatever order they were asked in', async () => {
    const { json } = await of(
      '07459',
      'valueCodes[Tid]=2026,2019&valueCodes[ContentsCode]=Personer1&valueCodes[Region]=9903,9901',
    );
    expect(json.dimension.Region.category.index).toEqual({ '9901': 0, '9903': 1 });
    expect(json.dimension.Tid.category.index).toEqual({ '2019': 0, '2026': 1 });
  });

  it('are the same asked by GET and by POST', async () => {
    const get = await of(
      '07459',
      'valueCodes[Region]=K-9921&codelist[Region]=agg_KommSummer&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=[range(2018,2021)]',
    );
    const body = {
      selection: [
        { variableCode: 'Region', codelist: 'agg_KommSummer', valueCodes: ['K-9921'] },
        { variableCode: 'ContentsCode', valueCodes: ['Personer1'] },
        { variableCode: 'Tid', valueCodes: ['range(2018,2021)'] },
      ],
    };
    const sent = await post(`${double.bases['ssb-v2']}/tables/07459/data?outputFormat=json-stat2`, body);
    expect(sent.text).toBe(get.text);
  });

  it('take codes of variables and values in any case, and "time" for the time variable', async () => {
    const { status, json } = await of(
      '07459',
      'valuecodes[region]=9901&VALUECODES[contentscode]=personer1&valueCodes[time]=TOP(1)',
    );
    expect([status, json.id]).toEqual([200, ['Region', 'ContentsCode', 'Tid']]);
  });

  it('say nothing of the codelist that made the codes, nor heed outputValues', async () => {
    const query = `valueCodes[Region]=K-9901&codelist[Region]=agg_KommSummer&${whole}`;
    const { json, text } = await of('07459', query);
    expect(json.dimension.Region.extension).toEqual({ elimination: false, show: 'code_value' });
    expect((await of('07459', `${query}&outputValues[Region]=nonsense`)).text).toBe(text);
  });
});

describe('elimination', () => {
  it('drops a variable that was left out from id and dimension', async () => {
    const { json } = await of('07459', whole);
    expect(json.id).toEqual(['ContentsCode', 'Tid']);
    expect(Object.keys(json.dimension)).toEqual(['ContentsCode', 'Tid']);
  });

  it('adds all values where there is no total among them', async () => {
    const { json } = await of('07459', `valueCodes[Region]=9901&${whole}`);
    const parts = await of(
      '07459',
      `valueCodes[Region]=9901&valueCodes[Kjonn]=*&valueCodes[Alder]=*&${whole}`,
    );
    expect(json.value[0]).toBe(sum(parts.json.value));
  });

  it('takes the value that stands for all where there is one', async () => {
    const left = await of('07459', whole);
    const total = await of('07459', `valueCodes[Region]=0&${whole}`);
    expect(left.json.value).toEqual(total.json.value);
  });

  it('means in an answer that the total is in it, and names its code', async () => {
    const { json } = await of('07459', `valueCodes[Region]=0,9901&${whole}`);
    expect(json.dimension.Region.extension).toMatchObject({ elimination: true, eliminationValueCode: '0' });
    const without = await of('07459', `valueCodes[Region]=9901&${whole}`);
    expect(without.json.dimension.Region.extension.elimination).toBe(false);
    expect(without.json.dimension.Region.extension.eliminationValueCode).toBeUndefined();
  });

  it('is never of contents and time: the refusal is misspelt as theirs', async () => {
    const title = 'Missing selection for mandantory variable';
    expect(refusal(await of('07459', 'valueCodes[Region]=9901&valueCodes[Tid]=2026'))).toEqual(
      parameter(title),
    );
    expect(refusal(await of('07459', 'valueCodes[Region]=9901&valueCodes[ContentsCode]=Personer1'))).toEqual(
      parameter(title),
    );
    expect(refusal(await of('TAB9901', 'valueCodes[Tid]=2024&valueCodes[ContentsCode]=*', 'scb-v2'))).toEqual(
      parameter(title),
    );
  });
});

describe('codelists', () => {
  it('sum a municipality over the codes it was made of', async () => {
    const years = 'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2019,2020';
    const { json } = await of('07459', `valueCodes[Region]=K-9921&codelist[Region]=agg_KommSummer&${years}`);
    const parts = await of('07459', `valueCodes[Region]=9905,9906,9921&${years}`);
    const [west, , east, , , after] = parts.json.value;
    expect(json.value).toEqual([west + east, after]);
    expect(json.status).toBeUndefined();
  });

  it('leave out municipalities that were split: their years before are in the rest', async () => {
    const years = 'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2023,2024';
    const { json } = await of(
      '07459',
      `valueCodes[Region]=K-9931,K-Rest&codelist[Region]=agg_KommSummer&${years}`,
    );
    expect(json.value.map((value: number | null) => value === null)).toEqual([true, false, false, true]);
    expect(json.status).toEqual({ '0': '.', '3': '.' });
  });

  it.each([
    ['07459', 'agg_KommSummer', 'K-9901'],
    ['07984', 'agg_KommSummerS', 'K.9901'],
    ['06913', 'agg_KommSummerHist', 'K_9901'],
  ])('spell their codes in the way of the table: %s, %s, %s', async (table, list, code) => {
    const rest = 'valueCodes[ContentsCode]=*&valueCodes[Tid]=top(1)';
    expect((await of(table, `valueCodes[Region]=${code}&codelist[Region]=${list}&${rest}`)).status).toBe(200);
    for (const other of ['K-9901', 'K.9901', 'K_9901', '9901'].filter((each) => each !== code))
      expect(
        refusal(await of(table, `valueCodes[Region]=${other}&codelist[Region]=${list}&${rest}`)),
      ).toEqual(parameter('Non-existent value'));
  });

  it('are known by capitals and small letters, unlike everything else', async () => {
    const query = `valueCodes[Region]=*&${whole}`;
    expect(refusal(await of('07459', `${query}&codelist[Region]=agg_kommsummer`))).toEqual(
      parameter('Non-existent codelist'),
    );
    expect(refusal(await of('07459', `${query}&codelist[Region]=agg_KommSummerS`))).toEqual(
      parameter('Non-existent codelist'),
    );
  });

  it('choose only among their own: a star is all of the list', async () => {
    const { json } = await of('07459', `valueCodes[Region]=*&codelist[Region]=vs_Kommun&${whole}`);
    expect(json.dimension.Region.category.index['0']).toBeUndefined();
    expect(json.size[0]).toBe(14);
  });

  it('answer in v2 even where sums are not allowed', async () => {
    const { status } = await of(
      '13470',
      'valueCodes[Region]=K-9901&codelist[Region]=agg_KommSummerArb&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(1)',
    );
    expect(status).toBe(200);
  });
});

describe('what does not exist', () => {
  it('is told by title: variable, value, expression, table', async () => {
    expect(refusal(await of('07459', `valueCodes[Sted]=9901&${whole}`))).toEqual(
      parameter('Non-existent variable'),
    );
    expect(refusal(await of('07459', `valueCodes[Region]=0301&${whole}`))).toEqual(
      parameter('Non-existent value'),
    );
    expect(refusal(await of('07459', 'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2024M01'))).toEqual(
      parameter('Non-existent value'),
    );
    expect(refusal(await of('12345', whole))).toEqual([
      404,
      404,
      'Parameter error',
      'Non-existent table',
      undefined,
    ]);
  });

  it('includes an expression whose comma is not in brackets; %2C does not help', async () => {
    for (const range of ['range(2010,2020)', 'range(2010%2C2020)', 'top(3,2)'])
      expect(
        refusal(await of('07459', `valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=${range}`)),
      ).toEqual(parameter('Illegal selection expression'));
    const { status, json } = await of(
      '07459',
      'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=[range(2010,2020)],2026',
    );
    expect([status, json.size]).toEqual([200, [1, 12]]);
  });

  it('a body that is no selection is the web framework’s own 400', async () => {
    for (const body of ['{"selection":', '[]', '{"selection":"all"}']) {
      const { status, json } = await post(`${double.bases['ssb-v2']}/tables/07459/data`, body);
      expect([status, json.title], body).toEqual([400, 'One or more validation errors occurred.']);
    }
  });

  it('a code that stands there twice is a 500 with an empty body; an expression that meets a code is not', async () => {
    const twice = await of('07459', `valueCodes[Region]=9901,9901&${whole}`);
    expect([twice.status, twice.text]).toEqual([500, '']);
    const body = {
      selection: [
        { variableCode: 'Tid', valueCodes: ['2026', '2026'] },
        { variableCode: 'ContentsCode', valueCodes: ['*'] },
      ],
    };
    expect((await post(`${double.bases['ssb-v2']}/tables/07459/data`, body)).status).toBe(500);
    const met = await of('07459', 'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2026,top(1)');
    expect([met.status, met.json.size]).toEqual([200, [1, 1]]);
  });
});

describe('symbols', () => {
  it('stand in status by place, and null in value: not there, not shown, not come in', async () => {
    const { json } = await of(
      '07984',
      'valueCodes[Region]=9904,9921&valueCodes[NACE2007]=10-33&valueCodes[Kjonn]=1&valueCodes[ContentsCode]=SysselsatteArb&valueCodes[Tid]=2010,2011,2025',
    );
    expect(json.value.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(json.status).toEqual({ '0': ':', '1': '..', '2': ':', '3': '.', '4': '.' });
    expect(json.value[5]).toBeGreaterThan(0);
  });

  it('hide a sum that has a hidden part, and do not take what did not exist for one', async () => {
    const rest = 'valueCodes[ContentsCode]=SysselsatteArb&valueCodes[Tid]=2025';
    const hidden = await of('13470', `valueCodes[Region]=9904&${rest}`);
    expect([hidden.json.value, hidden.json.status]).toEqual([[null], { '0': ':' }]);
    const merged = await of('07984', `valueCodes[Region]=K.9921&codelist[Region]=agg_KommSummerS&${rest}`);
    expect(merged.json.value[0]).toBeGreaterThan(0);
  });
});

describe('no selection at all', () => {
  it('is answered with the default selection and 200, Region gone without a word', async () => {
    const { status, json } = await of('07459', '');
    expect([status, json.id, json.size]).toEqual([200, ['ContentsCode', 'Tid'], [1, 1]]);
    const sent = await post(`${double.bases['ssb-v2']}/tables/07459/data`, '');
    expect(sent.text).toBe((await of('07459', '')).text);
  });

  it('is in Sweden three figures by sex', async () => {
    const { json } = await of('TAB9901', '', 'scb-v2');
    expect([json.id, json.size]).toEqual([
      ['Alder', 'Kon', 'ContentsCode', 'Tid'],
      [1, 3, 1, 1],
    ]);
  });
});

describe('placement', () => {
  const rest = `valueCodes[Region]=9901&valueCodes[Kjonn]=*&${whole}`;

  it('moves nothing in JSON-stat', async () => {
    const plain = await of('07459', rest);
    expect((await of('07459', `${rest}&stub=Tid,ContentsCode&heading=Region,Kjonn`)).text).toBe(plain.text);
    expect((await of('07459', `${rest}&heading=Kjonn`)).text).toBe(plain.text);
  });

  it('is refused where a variable is not in the answer, stands twice, or is forgotten', async () => {
    for (const wrong of [
      'stub=Alder',
      'heading=Region&stub=Region,Kjonn',
      'heading=Region&stub=Kjonn',
      'stub=Nonsense',
    ])
      expect(refusal(await of('07459', `${rest}&${wrong}`)), wrong).toEqual(parameter('Illegal placment'));
    const body = {
      selection: [
        { variableCode: 'Tid', valueCodes: ['2026'] },
        { variableCode: 'ContentsCode', valueCodes: ['*'] },
      ],
      placement: { heading: ['Region'], stub: [] },
    };
    expect(refusal(await post(`${double.bases['ssb-v2']}/tables/07459/data`, body))).toEqual(
      parameter('Illegal placment'),
    );
  });
});

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../asking.ts';
import { type Double, startDouble } from '../../double.ts';

let double: Double;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

const of = (query: string) => ask(`${double.bases['ssb-v2']}/tables/07984/data?${query}`);
const few =
  'valueCodes[Region]=9904&valueCodes[NACE2007]=10-33,85&valueCodes[ContentsCode]=Sysselsatte,SysselsatteArb&valueCodes[Tid]=2011,2025';
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\r\n');

describe('CSV of v2', () => {
  it('has codes, commas and no title where nothing else is asked, with contents and time above', async () => {
    const { headers, bytes } = await of(`${few}&outputFormat=csv`);
    expect(headers.get('content-type')).toBe('text/csv; charset=iso-8859-1');
    const [head, first, second] = latin1(bytes);
    expect(head).toBe(
      '"Region","NACE2007","Sysselsatte 2011","Sysselsatte 2025","SysselsatteArb 2011","SysselsatteArb 2025"',
    );
    expect(first).toMatch(/^"9904","10-33","\.\.",\d+,"\.\.",":"$/);
    expect(second).toMatch(/^"9904","85","\.\.",\d+,"\.\.",\d+$/);
  });

  it('is ISO-8859-1 in both countries', async () => {
    const { bytes, text } = await of(`${few}&outputFormat=csv&outputFormatParams=UseTexts`);
    expect(latin1(bytes)[1]).toContain('"Påfunnøy"');
    expect(text).not.toContain('Påfunnøy');
    const swedish = await ask(
      `${double.bases['scb-v2']}/tables/TAB9901/data?valueCodes[Region]=9903&valueCodes[Alder]=TotSA&valueCodes[ContentsCode]=*&valueCodes[Tid]=2024&outputFormat=csv&outputFormatParams=UseTexts`,
    );
    expect(swedish.headers.get('content-type')).toBe('text/csv; charset=iso-8859-1');
    expect(latin1(swedish.bytes)[1]).toContain('"Sagoskär"');
  });

  it('takes its parameters repeated or in one, in any case', async () => {
    const one = await of(`${few}&outputFormat=csv&outputFormatParams=separatorsemicolon,INCLUDETITLE`);
    const two = await of(
      `${few}&outputFormat=csv&outputFormatParams=SeparatorSemicolon&outputFormatParams=IncludeTitle`,
    );
    expect(one.text).toBe(two.text);
    const [title, head] = latin1(one.bytes);
    expect(title).toBe('"07984: Sysselsatte, 4. kvartal, etter region, næring (SN2007) og år"');
    expect(head?.startsWith('"Region";"NACE2007";')).toBe(true);
  });

  it('has a row for each figure where all variables are in the stub', async () => {
    const { bytes } = await of(`${few}&outputFormat=csv&stub=Region,NACE2007,Tid,ContentsCode`);
    const lines = latin1(bytes);
    expect(lines[0]).toBe('"Region","NACE2007","Tid","ContentsCode","07984"');
    expect(lines).toHaveLength(1 + 2 * 2 * 2 + 1);
    expect(lines[1]).toBe('"9904","10-33","2011","Sysselsatte",".."');
  });

  it('has the figures of JSON-stat', async () => {
    const { bytes } = await of(`${few}&outputFormat=csv`);
    const { json } = await of(few);
    const cells = latin1(bytes)
      .slice(1, 3)
      .flatMap((line) => line.split(',').slice(2));
    const expected = json.value.map((value: number | null, i: number) =>
      value === null ? `"${json.status[i]}"` : String(value),
    );
    expect(cells).toEqual(expected);
  });
});

describe('a format', () => {
  it('that the office does not have is refused; parameters with JSON-stat too', async () => {
    const refused = {
      type: 'Parameter error',
      title: 'Unsupported output format',
      detail: 'Unsupported output format',
      status: 400,
    };
    for (const query of [
      'outputFormat=jsonstat2',
      'outputFormat=json-stat2&outputFormatParams=UseTexts',
      'outputFormatParams=UseCodes',
      'outputFormat=csv&outputFormatParams=Pretty',
      'outputFormat=parquet&outputFormatParams=UseCodesAndTexts',
    ]) {
      const { status, json } = await of(`${few}&${query}`);
      expect([status, json], query).toEqual([400, refused]);
    }
    const swedish = await ask(`${double.bases['scb-v2']}/tables/TAB9901/data?outputFormat=parquet`);
    expect([swedish.status, swedish.json]).toEqual([400, refused]);
  });

  it('that the double cannot write is a 501, never a made-up file', async () => {
    const { status, json } = await of(`${few}&outputFormat=xlsx`);
    expect([status, json.type]).toEqual([501, 'Double']);
  });
});

import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../source-refused.ts';
import { refusalOf } from './refusal-of.ts';

const url = 'https://statistics.example/v2/tables/1/data';
const refused = (status: number, body: string, type = 'application/json', means = {}) =>
  refusalOf(
    { url, means },
    { status, headers: new Headers({ 'content-type': type }), bytes: new TextEncoder().encode(body) },
    null,
  );

it.each<[number, RefusalCode]>([
  [400, 'bad-request'],
  [401, 'not-allowed'],
  [403, 'not-allowed'],
  [404, 'not-found'],
  [410, 'not-found'],
  [413, 'too-many-cells'],
  [418, 'refused'],
  [429, 'rate-limited'],
  [500, 'server-error'],
  [501, 'server-error'],
  [503, 'unavailable'],
])('%i is %s whatever the text says', (status, code) => {
  for (const body of ['', 'Too many cells selected', '{"title":"Non-existent table"}'])
    expect(refused(status, body).code).toBe(code);
});

it('a server may mean something else by a status, where the caller knows it', () => {
  expect(refused(403, '', '', { 403: 'too-many-cells' }).code).toBe('too-many-cells');
});

describe('what the server says is passed on for people', () => {
  it.each([
    ['{"type":"Parameter error","title":"Non-existent variable","status":400}', 'Non-existent variable'],
    ['{"error":"Too many values selected"}', 'Too many values selected'],
    ['{"error":[{"status":413,"id":"x","label":"EXTRACTION_TOO_BIG"}]}', 'EXTRACTION_TOO_BIG'],
    ['Bad Request', 'Bad Request'],
    ['"plain"', 'plain'],
    ['', null],
    ['{"a":1}', null],
    ['{"title":', null],
    ['[]', null],
    ['null', null],
  ])('%s', (body, title) => {
    expect(refused(400, body).title).toBe(title);
  });

  it('a page of HTML says nothing', () => {
    expect(refused(503, '<html><title>Down</title></html>', 'text/html').title).toBeNull();
    expect(refused(503, '  <!DOCTYPE html>', 'text/plain').title).toBeNull();
  });

  it('in one line, cut, and with nothing that a terminal would obey', () => {
    const { message } = refused(400, `{"title":"\\u001b[31m${'a'.repeat(5000)}\\nb"}`);
    expect(message).not.toMatch(/[\p{Cc}]/u);
    expect(message.length).toBeLessThan(700);
    expect(message).toContain('\\u001b');
  });
});

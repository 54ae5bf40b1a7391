import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EnhetsregisteretOptions, enhetsregisteret } from './enhetsregisteret.ts';
import {
  cutShort,
  deleted,
  endless,
  gone,
  hangsUp,
  json,
  later,
  type Manner,
  type RegisterDouble,
  registerDouble,
  says,
  silent,
  stalls,
  subUnit,
  unit,
} from './testing/register-double.ts';

const number = '012345674';
const parent = '000000019';
const firm = { country: 'NO', number } as const;
const asUnit = `enheter/${number}`;
const asSubUnit = `underenheter/${number}`;
const start = Date.parse('2026-03-02T09:00:00Z');
const minute = 60_000;

describe('the register', () => {
  let double: RegisterDouble;
  let logged: { reason: string }[];
  let clock: number;
  beforeEach(async () => {
    double = await registerDouble();
    logged = [];
    clock = start;
  });
  afterEach(() => double.close());

  const register = (options: Partial<EnhetsregisteretOptions> = {}) =>
    enhetsregisteret({
      url: double.url,
      offline: false,
      log: { warn: (fields: { reason: string }) => void logged.push(fields) },
      now: () => clock,
      ...options,
    });
  const answerWhen = (manner: Manner, ...more: Manner[]) => {
    double.says(asUnit, manner, ...more);
    return register().lookUp(firm);
  };

  describe('knows', () => {
    it('an organisation: its facts, when they were asked for, and where they stand', async () => {
      expect(await answerWhen(unit(number))).toEqual({
        kind: 'found',
        number,
        name: 'PRØVE MEK AS',
        form: 'AS',
        municipality: '9799',
        industry: '25.620',
        employees: 23,
        bankrupt: false,
        windingUp: false,
        parent: undefined,
        asked: '2026-03-02T09:00:00.000Z',
        url: `${double.url}/${asUnit}`,
      });
      expect(logged).toEqual([]);
    });

    it('a sub-unit, with its parent, and claims nothing of bankruptcy', async () => {
      double.says(asSubUnit, subUnit(number, parent));
      expect(await register().lookUp(firm)).toMatchObject({
        kind: 'found',
        form: 'BEDR',
        employees: 12,
        parent,
        bankrupt: undefined,
        windingUp: undefined,
        url: `${double.url}/${asSubUnit}`,
      });
      expect(double.asked).toEqual([asUnit, asSubUnit]);
    });

    it('who is bankrupt, and who is wound up by will or by force', async () => {
      expect(await answerWhen(unit(number, { konkurs: true }))).toMatchObject({ bankrupt: true });
      expect(await answerWhen(unit(number, { underAvvikling: true }))).toMatchObject({ windingUp: true });
      const forced = { underTvangsavviklingEllerTvangsopplosning: true };
      expect(await answerWhen(unit(number, forced))).toMatchObject({ windingUp: true });
    });

    it.each([
      ['few are hidden, not none', { antallAnsatte: undefined }, 'hidden'],
      [
        'none registered is not zero',
        { antallAnsatte: undefined, harRegistrertAntallAnsatte: false },
        'none-registered',
      ],
      [
        'nor is a zero that fills a hole',
        { antallAnsatte: 0, harRegistrertAntallAnsatte: false },
        'none-registered',
      ],
      ['a registered zero is zero', { antallAnsatte: 0 }, 0],
      ['a count needs nothing beside it', { harRegistrertAntallAnsatte: undefined }, 23],
      [
        'nothing said is nothing registered',
        { antallAnsatte: null, harRegistrertAntallAnsatte: null },
        'none-registered',
      ],
    ])('how many work there: %s', async (_, fields, employees) => {
      expect(await answerWhen(unit(number, fields))).toMatchObject({ kind: 'found', employees });
    });

    it('an organisation without place or industry, and does not take its mailbox for its place', async () => {
      const fields = {
        forretningsadresse: { landkode: 'SE' },
        postadresse: { kommunenummer: '0301' },
        naeringskode1: undefined,
      };
      expect(await answerWhen(unit(number, fields))).toMatchObject({
        kind: 'found',
        municipality: undefined,
        industry: undefined,
      });
    });

    it('what was removed, and when: deleted, or taken away for legal reasons', async () => {
      const removed = { kind: 'removed', on: '2024-05-31', url: `${double.url}/${asUnit}` };
      expect(await answerWhen(deleted(number, '2024-05-31'))).toMatchObject(removed);
      expect(await answerWhen(gone(number, '2024-05-31T00:00:00'))).toMatchObject(removed);
      expect(await answerWhen(says(410, 'Gone'))).toMatchObject({ kind: 'removed', on: undefined });
      double.says(asUnit, says(404, ''));
      double.says(asSubUnit, deleted(number, '2023-01-02'));
      expect(await register().lookUp(firm)).toMatchObject({ kind: 'removed', on: '2023-01-02' });
    });

    it('what it does not know: neither an organisation nor a sub-unit', async () => {
      expect(await register().lookUp(firm)).toEqual({
        kind: 'unknown',
        asked: '2026-03-02T09:00:00.000Z',
        url: `${double.url}/${asUnit}`,
      });
      expect(double.asked).toEqual([asUnit, asSubUnit]);
    });
  });

  describe('is not asked', () => {
    it('by an installation that fetches nothing', async () => {
      expect(await register({ offline: true }).lookUp(firm)).toEqual({ kind: 'not-asked', why: 'offline' });
      expect(double.asked).toEqual([]);
    });

    it('about another country', async () => {
      const swedish = { country: 'SE', number: '0123456782' } as const;
      expect(await register().lookUp(swedish)).toEqual({ kind: 'not-asked', why: 'foreign' });
      expect(double.asked).toEqual([]);
    });
  });

  describe('that is in trouble', () => {
    const unreachable = { kind: 'not-asked', why: 'unreachable' };
    const tooSlow = { kind: 'not-asked', why: 'too-slow' };

    it.each([
      ['503', later(503)],
      ['a line that breaks', hangsUp],
      ['an answer that is cut short', cutShort],
      ['429', later(429)],
    ])('is asked once more after %s', async (_, manner) => {
      const began = Date.now();
      expect(await answerWhen(manner, unit(number))).toMatchObject({ kind: 'found' });
      expect(double.asked).toEqual([asUnit, asUnit]);
      expect(Date.now() - began).toBeGreaterThanOrEqual(240);
    });

    it('is given the second it asks for', async () => {
      const began = Date.now();
      expect(await answerWhen(later(429, '1'), unit(number))).toMatchObject({ kind: 'found' });
      expect(Date.now() - began).toBeGreaterThanOrEqual(990);
    });

    it.each([
      ['503', later(503), unreachable],
      ['a line that breaks', hangsUp, unreachable],
      ['429', later(429), tooSlow],
    ])('is not asked a third time after %s', async (_, manner, expected) => {
      expect(await answerWhen(manner)).toEqual(expected);
      expect(double.asked).toEqual([asUnit, asUnit]);
      expect(logged).toHaveLength(1);
    });

    it.each([
      ['in seconds', () => '60'],
      ['as a date', () => new Date(Date.now() + minute).toUTCString()],
    ])('is left alone for as long as it asks, %s, also about others', async (_, retryAfter) => {
      const asking = register();
      double.says(asUnit, later(429, retryAfter()), unit(number));
      expect(await asking.lookUp(firm)).toEqual(tooSlow);
      expect(await asking.lookUp({ country: 'NO', number: parent })).toEqual(tooSlow);
      expect(double.asked).toEqual([asUnit]);
      clock += minute;
      expect(await asking.lookUp(firm)).toMatchObject({ kind: 'found' });
    });

    it('is left alone also when a question that was on its way comes to nothing meanwhile', async () => {
      const asking = register();
      double.says(asUnit, later(429, '60'));
      double.says(`enheter/${parent}`, (response) =>
        setTimeout(() => says(500, '')(response, response.req), 50),
      );
      const slow = asking.lookUp({ country: 'NO', number: parent });
      await asking.lookUp(firm);
      await slow;
      expect(await asking.lookUp(firm)).toEqual(tooSlow);
      expect(double.asked).toHaveLength(2);
    });

    it('is not left alone for longer than an hour, whatever it asks', async () => {
      const asking = register();
      double.says(asUnit, later(503, '999999999'), unit(number));
      expect(await asking.lookUp(firm)).toEqual(tooSlow);
      clock += 60 * minute;
      expect(await asking.lookUp(firm)).toMatchObject({ kind: 'found' });
    });

    it.each([
      ['says nothing', silent],
      ['stops in the middle', stalls],
    ])('is waited for no longer than was said, when it %s', async (_, manner) => {
      double.says(asUnit, manner);
      const began = Date.now();
      expect(await register({ patience: 150 }).lookUp(firm)).toEqual(tooSlow);
      expect(Date.now() - began).toBeLessThan(1_000);
    });

    it('has one time for both questions, and for asking again', async () => {
      double.says(asUnit, later(503), says(404, ''));
      double.says(asSubUnit, silent);
      const began = Date.now();
      expect(await register({ patience: 600 }).lookUp(firm)).toEqual(tooSlow);
      expect(double.asked).toEqual([asUnit, asUnit, asSubUnit]);
      expect(Date.now() - began).toBeLessThan(900);
    });

    it('is unreachable where nobody listens', async () => {
      await double.close();
      expect(await register().lookUp(firm)).toEqual(unreachable);
      expect(logged[0]?.reason).toContain('ECONNREFUSED');
    });

    it.each([
      ['JSON that is cut off', says(200, '{"organisasjonsnummer":"0123'), 'another shape: the whole'],
      ['a page', says(200, '<h1>Vedlikehold</h1>'), 'another shape: the whole'],
      ['nothing', says(200, ''), 'another shape: the whole'],
      ['a list', json(200, []), 'another shape'],
      ['another shape', json(200, { orgnr: number, name: 'PRØVE' }), 'organisasjonsnummer, navn'],
      ['a count that is none', unit(number, { antallAnsatte: -1 }), 'antallAnsatte'],
      ['a name over two lines', unit(number, { navn: 'PRØVE\nMEK' }), 'navn'],
      ['another number', unit(parent), 'another number'],
      ['another number, deleted', deleted(parent, '2024-05-31'), 'another number'],
      ['status 400', says(400, '{}'), 'status 400'],
      ['status 500', says(500, '{}'), 'status 500'],
      ['more than an entry can hold', endless, 'bytes'],
    ])(
      'is not believed when it answers %s; the log says why, and nobody is asked again',
      async (_, manner, reason) => {
        expect(await answerWhen(manner)).toEqual(unreachable);
        expect(logged.map((each) => each.reason).join()).toContain(reason);
        expect(double.asked).toEqual([asUnit]);
      },
    );

    it('leads us to no other address', async () => {
      const other = await registerDouble();
      other.says(asUnit, unit(number));
      const there = `${other.url}/${asUnit}`;
      expect(await answerWhen(says(302, '', { location: there }))).toEqual(unreachable);
      expect(other.asked).toEqual([]);
      await other.close();
    });
  });

  describe('is spared', () => {
    it('for an hour: the answer is the first one, with its own moment', async () => {
      const asking = register();
      double.says(asUnit, unit(number), unit(number, { antallAnsatte: 24 }));
      const first = await asking.lookUp(firm);
      clock += 59 * minute;
      expect(await asking.lookUp(firm)).toEqual(first);
      expect(double.asked).toHaveLength(1);
      clock += minute;
      expect(await asking.lookUp(firm)).toMatchObject({ employees: 24, asked: '2026-03-02T10:00:00.000Z' });
    });

    it('by many who ask at once: one question', async () => {
      const asking = register();
      double.says(asUnit, unit(number));
      const all = await Promise.all(Array.from({ length: 20 }, () => asking.lookUp(firm)));
      expect(new Set(all).size).toBe(1);
      expect(double.asked).toHaveLength(1);
    });

    it('but asked again at once where it gave no answer', async () => {
      const asking = register();
      double.says(asUnit, says(500, ''), unit(number));
      expect(await asking.lookUp(firm)).toMatchObject({ kind: 'not-asked' });
      expect(await asking.lookUp(firm)).toMatchObject({ kind: 'found' });
    });
  });

  it('is told who asks', async () => {
    await answerWhen(unit(number));
    expect(double.headers).toMatchObject({ 'user-agent': 'Omstilt', accept: 'application/json' });
  });
});

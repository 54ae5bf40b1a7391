import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation, type Reply } from '#tests/installation.ts';
import { unit as firm, type RegisterDouble, registerDouble } from '../register/testing/register-double.ts';
import { created, measurement } from '../testing/given.ts';

/** A good check digit; Norwegian numbers begin with 8 or 9, so that nobody has it. */
const number = '111111111';
let here: Installation;
let register: RegisterDouble;
let leader: Call;
let programme: string;

beforeAll(async () => {
  register = await registerDouble();
  register.says(`enheter/${number}`, firm(number, { antallAnsatte: 9 }));
  here = await installation({
    now: () => Date.parse('2026-11-27T09:00Z'),
    emptyLedgers: true,
    registerUrl: register.url,
  });
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
});
afterAll(async () => {
  await here.close();
  await register.close();
});

const record = (body: object) => leader('POST', `programmes/${programme}/effects`, { body });
const measure = (effect: unknown, said: object) =>
  leader('POST', `effects/${effect}/measurements`, {
    body: measurement({ point: 'between', measuredOn: '2026-10-01', ...said }),
  });
const correct = (id: string | undefined, body: object) =>
  leader('POST', `measurements/${id}/corrections`, { headers: { 'if-match': '"1"' }, body });
const codes = ({ body }: Reply) => body.errors?.map(({ field, code }) => `${field}: ${code}`);
const latest = ({ body }: Reply) => (body.measurements as { id: string; hundredths: number }[]).at(-1);

describe('more jobs than the register has employees are asked about, with the figures', () => {
  it('when they are written in, and kept with the reason', async () => {
    const refused = await record(created(number, 1_200));
    expect([refused.status, refused.body.code, codes(refused)]).toEqual([
      422,
      'needs-a-reason',
      ['reasons.register: more-than-registered'],
    ]);
    expect(refused.body.errors?.[0]?.message).toContain('Du fører 12, men Bedrift 111111111 har 9 ansatte');
    const kept = await record({ ...created(number, 1_200), reasons: { register: 'Tre er innleid.' } });
    expect([kept.status, kept.body.reasons]).toEqual([201, { register: 'Tre er innleid.' }]);
  });

  it('when they are found later, and when what was found is corrected', async () => {
    const differentFrom = await others();
    const made = await record({ ...created(number, 900), differentFrom });
    const refused = await measure(made.body.id, { hundredths: 1_000 });
    expect([refused.status, codes(refused)]).toEqual([422, ['reasons.register: more-than-registered']]);
    const nine = await measure(made.body.id, { hundredths: 900 });
    expect(nine.status).toBe(201);
    const raised = await correct(latest(nine)?.id, { hundredths: 1_000, reason: 'Talt om igjen.' });
    expect(codes(raised)).toEqual(['reasons.register: more-than-registered']);
    const why = await correct(latest(nine)?.id, {
      hundredths: 1_000,
      reason: 'Talt om igjen.',
      reasons: { register: 'Én er ikke meldt inn ennå.' },
    });
    expect([why.status, why.body.reasons]).toEqual([201, { register: 'Én er ikke meldt inn ennå.' }]);
    expect(latest(why)).toMatchObject({ hundredths: 1_000 });
  });

  it('and what was answered once is not asked again', async () => {
    const made = await record({
      ...created(number, 1_100),
      reasons: { register: 'To er innleid.' },
      differentFrom: await others(),
    });
    expect((await measure(made.body.id, { hundredths: 1_200 })).status).toBe(201);
  });

  const others = async () =>
    (
      (await leader('GET', `programmes/${programme}/same-jobs?organisationNumber=${number}&happened=2026-06`))
        .body.items as never as { effect: string }[]
    ).map(({ effect }) => ({ effect, reason: 'En annen linje.' }));
});

describe('a published sum is asked about', () => {
  beforeAll(async () => {
    const source = { title: 'Sluttrapport', url: 'https://example.org/rapport' };
    const quote = { words: 'om lag 99 nye og sikrede', by: 'Evaluator', lang: 'nb', source };
    const body = {
      subject: 'jobs-created-and-secured',
      low: 9_900,
      high: 9_900,
      unit: 'jobs',
      qualifier: 'about',
      attribution: 'contributed',
      quotes: [quote],
    };
    await leader('POST', `programmes/${programme}/published-figures`, { body });
  });

  it('when an effect that was written with another number is found to be as many', async () => {
    const made = await record(created(null, 100));
    const refused = await measure(made.body.id, { hundredths: 9_900 });
    expect([refused.status, codes(refused)]).toEqual([422, ['reasons.figure: is-published-figure']]);
    const kept = await measure(made.body.id, { hundredths: 9_900, reasons: { figure: 'Tilfeldig likt.' } });
    expect([kept.status, kept.body.reasons]).toEqual([201, { figure: 'Tilfeldig likt.' }]);
    expect(kept.body.corrections).toMatchObject([{ record: 'effect', reason: 'Tilfeldig likt.' }]);
  });

  it('not when as many were lost, nor when another field is corrected', async () => {
    const made = await record({ ...created(null, 9_900), reasons: { figure: 'Tilfeldig likt.' } });
    expect((await measure(made.body.id, { stage: 'lost', hundredths: 9_900 })).status).toBe(201);
    const [first] = made.body.measurements as { id: string }[];
    expect((await correct(first?.id, { note: 'Fra lønnslisten.', reason: 'Sagt nærmere.' })).status).toBe(
      201,
    );
  });
});

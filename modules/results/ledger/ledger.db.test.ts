import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type Installation, installation, type Reply } from '#tests/installation.ts';
import { created, measurement } from '../testing/given.ts';

let here: Installation;
let leader: Call;
let reader: Call;
let owner: Call;
let visitor: Call;
let programme: string;
let neighbour: string;

beforeAll(async () => {
  here = await installation({ now: () => Date.parse('2026-11-27T09:00Z'), emptyLedgers: true });
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  reader = await here.as('sunniva.tenkt@example.org');
  owner = await here.as('oddny.omtrent@example.org');
  visitor = await here.as(undefined);
  const begun = await owner('POST', 'programmes', {
    body: {
      name: 'Naboprogrammet',
      slug: 'naboprogrammet',
      summary: { nb: 'Et program.', nn: 'Eit program.', sv: 'Ett program.', en: 'A programme.' },
      period: '2020/2031',
      language: 'nb',
      municipalities: [await here.unit('eksempelvik-kommune')],
    },
  });
  neighbour = String(begun.body.id);
});
afterAll(() => here.close());

const record = (call: Call, body: object, unit = programme) =>
  call('POST', `programmes/${unit}/effects`, { body });
const results = async (call: Call, unit = programme, on?: string) =>
  (await call('GET', `programmes/${unit}/results${on ? `?on=${on}` : ''}`)).body as Record<string, never>;
const codes = ({ body }: Reply) => body.errors?.map(({ field, code }) => `${field}: ${code}`);

describe('a job is entered once, in one firm, with evidence and a day', () => {
  it('and stands in the results by kind, basis and stage', async () => {
    const made = await record(leader, created('000000019', 1_200));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      own: true,
      free: 0,
      measurements: [{ stage: 'verified', hundredths: 1_200, evidence: 'A-melding' }],
      shares: [{ share: 10_000 }],
    });
    const secured = { ...created('000000027', 800), kind: 'secured' };
    expect((await record(leader, secured)).status).toBe(201);
    expect(await results(leader)).toMatchObject({
      asOf: '2026-11-27',
      created: { persons: { verified: 1_200, rows: 1 }, fte: { verified: 0, rows: 0 } },
      secured: { persons: { verified: 800, rows: 1 } },
      unsplit: { published: [] },
    });
  });

  it('before the day it was found nothing stands', async () => {
    expect(await results(leader, programme, '2026-08-31')).toMatchObject({
      created: { persons: { verified: 0 } },
    });
  });

  it('a reader sees it and may not write it', async () => {
    expect((await reader('GET', `programmes/${programme}/effects`)).body.items).toHaveLength(2);
    expect((await record(reader, created('000000035', 100))).status).toBe(403);
  });
});

describe('the same jobs are not counted twice', () => {
  it('another entry of the same firm and time is refused until somebody says that they are other jobs', async () => {
    const again = await record(leader, created('000 000 019', 300));
    expect([again.status, again.body.code]).toEqual([409, 'same-jobs']);
    const [candidate] = (
      again.body.extra as { candidates: { effect: string; mine: boolean; programme: string }[] }
    ).candidates;
    expect(candidate).toMatchObject({
      mine: true,
      programme: 'Omstilling Eksempelvik',
      hundredths: 1_200,
      free: 0,
    });
    const differentFrom = [{ effect: candidate?.effect, reason: 'En annen avdeling.' }];
    const told = await record(leader, { ...created('000000019', 300), differentFrom });
    expect(told.status).toBe(201);
    expect(told.body.differences).toMatchObject([{ other: candidate?.effect, reason: 'En annen avdeling.' }]);
  });

  it('whoever claims more than is left is told whose the shares are, and how much is left', async () => {
    const made = await record(leader, {
      ...created('000000043', 2_400),
      share: 6_000,
      project: 'Støperiløftet',
    });
    const effect = made.body.id;
    const over = await leader('POST', `programmes/${programme}/claims`, {
      body: { effect, share: 5_000, project: 'Grønn form' },
    });
    expect([over.status, over.body.code]).toEqual([409, 'over-claimed']);
    expect(over.body.detail).toContain('40 %');
    expect(over.body.extra).toEqual({
      asked: 5_000,
      free: 4_000,
      taken: [{ programme: 'Omstilling Eksempelvik', project: 'Støperiløftet', share: 6_000 }],
    });
    expect(
      (await leader('POST', `programmes/${programme}/claims`, { body: { effect, share: 4_000 } })).status,
    ).toBe(201);
  });

  it('who cannot see the other programme learns that another claims the jobs, and nothing else', async () => {
    const made = await owner('POST', `programmes/${neighbour}/effects`, {
      body: { ...created('000000051', 1_000), share: 7_000 },
    });
    expect(made.status).toBe(201);
    const same = await record(leader, created('000000051', 900));
    expect([same.status, same.body.code]).toEqual([409, 'same-jobs']);
    const text = JSON.stringify(same.body);
    expect(text).not.toContain('Nabo');
    expect(text).not.toContain(neighbour);
    const [candidate] = (
      same.body.extra as { candidates: { effect: string; programme: null; hundredths: null; free: number }[] }
    ).candidates;
    expect(candidate).toMatchObject({ mine: false, programme: null, hundredths: null, free: 3_000 });
    const body = { effect: candidate?.effect, share: 4_000, organisationNumber: '000000051' };
    const over = await leader('POST', `programmes/${programme}/claims`, { body });
    expect(over.body.extra).toEqual({
      asked: 4_000,
      free: 3_000,
      taken: [{ programme: null, project: null, share: 7_000 }],
    });
    const guessed = await leader('POST', `programmes/${programme}/claims`, {
      body: { ...body, organisationNumber: '000000078' },
    });
    expect(codes(guessed)).toEqual(['body.effect: no-such-effect'].map((code) => code.replace('body.', '')));
    const claimed = await leader('POST', `programmes/${programme}/claims`, {
      body: { ...body, share: 3_000 },
    });
    expect(claimed.status).toBe(201);
    const seen = await leader('GET', `effects/${candidate?.effect}`);
    expect(seen.body).toMatchObject({
      own: false,
      programme: null,
      because: null,
      measurements: [{ hundredths: 1_000, evidence: null }],
    });
    expect(JSON.stringify(seen.body)).not.toContain('Nabo');
    expect(
      (await leader('POST', `effects/${candidate?.effect}/measurements`, { body: measurement({}) })).body
        .code,
    ).toBe('kept-elsewhere');
  });

  it('a share of an effect and what the others have of it add to the effect, never to more', async () => {
    const rows = (await leader('GET', `programmes/${programme}/effects`)).body.items as never as {
      organisationNumber: string;
      standing: { gross: number; hundredths: number };
    }[];
    const [row] = rows.filter(({ organisationNumber }) => organisationNumber === '000000051');
    expect(row?.standing).toMatchObject({ gross: 1_000, hundredths: 300 });
    expect(await results(owner, neighbour)).toMatchObject({ created: { persons: { verified: 700 } } });
  });
});

describe('what bad input gets', () => {
  it.each([
    [
      'persons into full-time equivalents',
      { measurement: measurement({ basis: 'fte' }) },
      ['measurement.basis: fte-into-persons'],
    ],
    [
      'half a person',
      { measurement: measurement({ hundredths: 150 }) },
      ['measurement.hundredths: persons-are-whole'],
    ],
    [
      'a measurement to come',
      { measurement: measurement({ measuredOn: '2026-12-01' }) },
      ['measurement.measuredOn: in-the-future'],
    ],
    [
      'verified by the firm itself',
      { measurement: measurement({ method: 'self-report' }) },
      ['measurement.method: self-report-verifies-nothing'],
    ],
    [
      'verified by nothing',
      { measurement: measurement({ evidence: null }) },
      ['measurement.evidence: verified-without-evidence'],
    ],
    [
      'lost before it was there',
      { measurement: measurement({ stage: 'lost' }) },
      ['measurement.hundredths: more-lost-than-there'],
    ],
    ['one sex only', { women: 3 }, ['men: both-or-none']],
    ['sexes that are not the sum', { women: 3, men: 4 }, ['women: sexes-differ-from-sum']],
  ])('%s: refused beside the field', async (_, change, expected) => {
    const refused = await record(leader, { ...created('000000086', 1_200), ...change });
    expect([refused.status, codes(refused)]).toEqual([422, expected]);
    expect(refused.body.errors?.every(({ message }) => message.length > 10)).toBe(true);
  });

  it('a number with a wrong check digit', async () => {
    const refused = await record(leader, created('000000018', 100));
    expect(codes(refused)).toEqual(['organisationNumber: organisation-number-wrong-check-digit']);
  });

  it('a published figure entered as an effect is doubted, and kept when somebody says why', async () => {
    const source = { title: 'Sluttrapport', url: 'https://example.org/rapport' };
    const figure = {
      subject: 'jobs-created-and-secured',
      low: 9_900,
      high: 9_900,
      unit: 'jobs',
      qualifier: 'about',
      attribution: 'contributed',
      quotes: [{ words: 'om lag 99 nye og sikrede', by: 'Evaluator', lang: 'nb', source }],
    };
    expect((await leader('POST', `programmes/${programme}/published-figures`, { body: figure })).status).toBe(
      201,
    );
    const refused = await record(leader, created('000000094', 9_900));
    expect([refused.body.code, codes(refused)]).toEqual([
      'needs-a-reason',
      ['reasons.figure: is-published-figure'],
    ]);
    expect((await results(leader)).unsplit).toMatchObject({ published: [{ low: 9_900 }] });
    const kept = await record(leader, {
      ...created('000000094', 9_900),
      reasons: { figure: 'Tilfeldig likt.' },
    });
    expect(kept.status).toBe(201);
  });
});

describe('measurements and corrections', () => {
  it('what is lost is taken from what stood, and a correction keeps what was said', async () => {
    const made = await record(leader, created('000000108', 1_000));
    const effect = made.body.id;
    const lost = await leader('POST', `effects/${effect}/measurements`, {
      body: measurement({ stage: 'lost', hundredths: 400, measuredOn: '2026-10-15', point: 'between' }),
    });
    expect(lost.status).toBe(201);
    const row = async () =>
      (
        (await leader('GET', `programmes/${programme}/effects`)).body.items as never as {
          effect: string;
          standing: object;
        }[]
      ).find((each) => each.effect === effect)?.standing;
    expect(await row()).toMatchObject({ stage: 'verified', gross: 600, grossLost: 400 });
    const [, second] = lost.body.measurements as { id: string; version: number }[];
    const mended = await leader('POST', `measurements/${second?.id}/corrections`, {
      headers: { 'if-match': '"1"' },
      body: { hundredths: 300, reason: 'Tre, ikke fire.' },
    });
    expect(mended.status).toBe(201);
    expect(mended.body.corrections).toMatchObject([
      {
        record: 'measurement',
        reason: 'Tre, ikke fire.',
        was: { hundredths: 400 },
        becomes: { hundredths: 300 },
      },
    ]);
    expect(await row()).toMatchObject({ gross: 700, grossLost: 300 });
    const stale = await leader('POST', `measurements/${second?.id}/corrections`, {
      headers: { 'if-match': '"1"' },
      body: { hundredths: 200, reason: 'To.' },
    });
    expect([stale.status, (stale.body.extra as { yours: object }).yours]).toEqual([
      412,
      { hundredths: 200, reason: 'To.' },
    ]);
  });

  it('what a published figure said before its correction stands beside it', async () => {
    const figures = async () =>
      (await leader('GET', `programmes/${programme}/published-figures`)).body.items as never as {
        id: string;
        subject: string;
        corrections: object[];
      }[];
    const kept = (await figures()).find(({ subject }) => subject === 'jobs-created-and-secured');
    expect(kept?.corrections).toEqual([]);
    const correct = (low: number) =>
      leader('POST', `published-figures/${kept?.id}/corrections`, {
        headers: { 'if-match': '"1"' },
        body: { low, reason: 'Det sto 98.' },
      });
    expect((await correct(9_800)).status).toBe(201);
    expect((await correct(9_700)).status).toBe(412);
    expect((await figures()).find(({ id }) => id === kept?.id)).toMatchObject({
      low: 9_800,
      corrections: [
        { record: 'figure', reason: 'Det sto 98.', was: { low: 9_900 }, becomes: { low: 9_800 } },
      ],
    });
  });

  it('whoever has read an effect reads it anew when it was measured, though its own version is the same', async () => {
    const made = await record(leader, created('000000590', 500));
    await leader('POST', `effects/${made.body.id}/measurements`, {
      body: measurement({ stage: 'lost', hundredths: 100, measuredOn: '2026-10-01' }),
    });
    const again = await leader('GET', `effects/${made.body.id}`, { headers: { 'if-none-match': '"1"' } });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ version: 1, measurements: [{}, { hundredths: 100 }] });
  });

  it('a loss keeps nobody from correcting what else is said, and the sexes are told while they are of what stands', async () => {
    const body = { ...created('000000124', 1_000), women: 5, men: 5 };
    const { id, version } = (await record(leader, body)).body;
    const lost = measurement({ stage: 'lost', hundredths: 400, point: 'between', measuredOn: '2026-10-01' });
    expect((await leader('POST', `effects/${id}/measurements`, { body: lost })).status).toBe(201);
    const exempt = await leader('POST', `effects/${id}/corrections`, {
      headers: { 'if-match': `"${version}"` },
      body: { place: 'Øverbygd', reason: 'Flyttet.' },
    });
    expect(exempt.status).toBe(201);
    const items = async (on: string) =>
      (await visitor('GET', `public/programmes/eksempelvik/effects?on=${on}`)).body.items as never as {
        effect: string;
        women: number | null;
      }[];
    const womenOn = async (on: string) => (await items(on)).find(({ effect }) => effect === id)?.women;
    expect([await womenOn('2026-09-30'), await womenOn('2026-11-01')]).toEqual([5, null]);
  });

  it('jobs are not moved to a time after they were verified, by whoever says it', async () => {
    const { id, version } = (await record(leader, created('000000132', 500))).body;
    const moved = await leader('POST', `effects/${id}/corrections`, {
      headers: { 'if-match': `"${version}"` },
      body: { happened: '2030', reason: 'Feil år.' },
    });
    expect([moved.status, codes(moved)]).toEqual([422, ['happened: verified-before-there']]);
    const early = await record(leader, { ...created('000000140', 500), happened: '2030' });
    expect(codes(early)).toEqual(['measurement.measuredOn: verified-before-there']);
  });

  it('who has told jobs apart is not asked again when something else is corrected, nor is the other side', async () => {
    const mine = (await record(leader, created('000000159', 500))).body;
    const found = (
      await owner('GET', `programmes/${neighbour}/same-jobs?organisationNumber=000000159&happened=2026`)
    ).body.items as never as { effect: string }[];
    const differentFrom = found.map(({ effect }) => ({ effect, reason: 'Et annet skift.' }));
    expect((await record(owner, { ...created('000000159', 300), differentFrom }, neighbour)).status).toBe(
      201,
    );
    const corrected = await leader('POST', `effects/${mine.id}/corrections`, {
      headers: { 'if-match': `"${mine.version}"` },
      body: { place: 'Nordre', reason: 'Stedet manglet.' },
    });
    expect(corrected.status).toBe(201);
  });

  it('a share is taken back with a reason, and is free again', async () => {
    const made = await record(leader, created('000000116', 500));
    const [claim] = (
      (await leader('GET', `programmes/${programme}/claims`)).body.items as never as {
        id: string;
        effect: string;
      }[]
    ).filter(({ effect }) => effect === made.body.id);
    const back = await leader('POST', `claims/${claim?.id}/corrections`, {
      headers: { 'if-match': '"1"' },
      body: { share: 0, reason: 'Det var ikke oss.' },
    });
    expect([back.status, back.body.share, back.body.version]).toEqual([201, 0, 2]);
    expect((await leader('GET', `effects/${made.body.id}`)).body.free).toBe(10_000);
  });
});

import type { Browser } from 'playwright-core';
import type { LogEntry } from '#modules/logbook/contract.ts';
import type { Effect, Figure } from '#modules/results/contract.ts';
import type { Mailbox } from '#platform/mail/testing/mailbox.ts';
import { follow } from './every-page-follower.ts';
import { type Person, type ProgrammeId, people, type SignedIn, signedIn } from './every-page-people.ts';
import { photograph } from './photograph.ts';

/** What pages are looked at with: everyone is signed in, and there is something of every kind to show. */
export type Ground = {
  readonly people: Readonly<Record<Person, SignedIn>>;
  /** Of the letter that a follower got. */
  readonly secret: string;
  /** Where anything may be tried: public, corrected twice, with two attachments and a source. */
  readonly corrected: LogEntry;
  /** Of the same programme's ledger: half claimed, with a number, measured. */
  readonly effect: Effect;
  /** Somebody else corrects what was published of the same programme. */
  readonly correctFigure: () => Promise<Figure>;
  /** A new entry in the same log. */
  readonly write: (text: string) => Promise<LogEntry>;
};

/** Programmes of their own, led by Jonas Skisse and Turid Utkast. One stays empty. */
export const empty = { slug: 'tomvik', name: 'Omstilling Tomvik' };
/** Short logs are looked at in half the time of the example's. */
export const tries = { slug: 'provdal', name: 'Omstilling Prøvdal' };
export const imports = { slug: 'gammelby', name: 'Omstilling Gammelby' };

export async function prepare(browser: Browser, address: string, letters: Mailbox): Promise<Ground> {
  const all = await Promise.all(people.map(async (name) => [name, await signedIn(browser, address, name)]));
  const known: Ground['people'] = Object.fromEntries(all);
  const { 'Ingrid Prøve': ingrid, 'Jonas Skisse': jonas, 'Oddny Omtrent': oddny } = known;
  await beginProgrammes(oddny);
  const programmeId = await jonas.programme(tries.slug);
  const write = (text: string) =>
    jonas.logbook.writeLogEntry({ params: { programmeId }, body: { ...plain, text, attachments: [] } });
  const [corrected, secret, effect, figure] = await Promise.all([
    writeCorrected(jonas, programmeId),
    follow(address, letters),
    recordEffect(jonas, programmeId),
    recordFigure(jonas, programmeId),
    changePeople(ingrid, await ingrid.programme('eksempelvik')),
    ingrid.access.createToken({ body: { name: 'Årsrapport i regneark', days: 30 } }),
    write('Ringte bedriftene på kaia.'),
    recordLife(jonas, programmeId),
  ]);
  const correctFigure = async () => {
    const { items } = await jonas.results.listPublishedFigures({ params: { programmeId } });
    const { version, qualifier } = items.find(({ id }) => id === figure.id) ?? figure;
    const other = qualifier === 'over' ? 'at-most' : 'over';
    return jonas.results.correctPublishedFigure(
      { params: { figureId: figure.id }, body: { qualifier: other, reason: 'Det står så i rapporten.' } },
      { ifMatch: version },
    );
  };
  return { people: known, secret, corrected, effect, correctFigure, write };
}

/** What a report said of the programme, first read wrongly; and how much of its jobs would have come anyway. */
async function recordFigure({ results }: SignedIn, programmeId: ProgrammeId): Promise<Figure> {
  const params = { programmeId };
  const source = { title: 'Sluttrapport', url: 'https://example.org/sluttrapport', published: '2025' };
  await results.stateFactor({
    params,
    body: {
      name: 'deadweight',
      kind: 'secured',
      share: 2_500,
      source,
      reason: 'Evaluator spurte bedriftene.',
    },
  });
  const kept = await results.recordPublishedFigure({
    params,
    body: {
      subject: 'jobs-created-and-secured',
      low: 18_000,
      high: 18_000,
      unit: 'jobs',
      qualifier: 'about',
      attribution: 'contributed',
      asOf: '2025',
      quotes: [
        {
          words: 'Omstillingen ga om lag 190 arbeidsplasser.',
          by: 'Evaluatoren',
          lang: 'nb',
          differs: false,
          retold: false,
          source,
        },
      ],
      note: null,
    },
  });
  return results.correctPublishedFigure(
    { params: { figureId: kept.id }, body: { low: 19_000, high: 19_000, reason: 'Det sto 190.' } },
    { ifMatch: kept.version },
  );
}

const recordEffect = ({ results }: SignedIn, programmeId: ProgrammeId): Promise<Effect> =>
  results.recordEffect({
    params: { programmeId },
    body: {
      organisationNumber: '012345674',
      organisationName: 'Skissnes Støperi AS',
      publicBody: false,
      place: null,
      kind: 'secured',
      basis: 'fte',
      origin: 'existing',
      happened: '2025-06',
      because: 'Støperiet hadde mistet den største kunden.',
      lang: 'nb',
      women: null,
      men: null,
      exempt: null,
      measurement: {
        point: 'award',
        stage: 'verified',
        basis: 'fte',
        hundredths: 2_400,
        measuredOn: '2025-09-01',
        method: 'register',
        evidence: 'A-melding',
        entry: null,
        file: null,
        note: null,
      },
      share: 4_000,
      project: null,
      reasons: {},
      differentFrom: [],
    },
  });

/** What happened, and what was decided: the one corrected, the other with all that can be said of it. */
export const life = { shock: 'Støperiet la ned.', decision: 'Kommunestyret vedtok planen.' };

async function recordLife({ programmes }: SignedIn, programmeId: ProgrammeId): Promise<void> {
  const params = { programmeId };
  const source = { title: 'Møtebok', url: 'https://example.org/motebok', published: '2024' } as const;
  const { id, version } = await programmes.recordShock({
    params,
    body: {
      what: 'Støperiet stengte.',
      lang: 'nb',
      happened: '2023-11',
      employer: 'Skissnes Støperi AS',
      organisationNumber: '012345674',
      lostLow: 100,
      lostHigh: 140,
      qualifier: 'about',
      source,
    },
  });
  await programmes.correctShock(
    { params: { shockId: id }, body: { what: life.shock, reason: 'Det ble lagt ned.' } },
    { ifMatch: version },
  );
  await programmes.recordDecision({
    params,
    body: {
      what: life.decision,
      lang: 'nb',
      body: 'Kommunestyret i Prøvdal',
      caseNumber: '24/1023',
      decided: '2024-03-12',
      votesFor: 17,
      votesAgainst: 4,
      reasons: 'Planen svarer på det som skjedde.',
      document: null,
      source,
      about: 'plan',
      outcome: 'approved',
      movesTo: null,
      ends: null,
    },
  });
}

const plain = {
  activity: 'conversation',
  happened: '2024-05-14',
  who: 'Jonas Skisse',
  visibility: 'internal',
  lang: 'nb',
  source: null,
} as const;

async function beginProgrammes({ access, programmes }: SignedIn): Promise<void> {
  const { items } = await access.listMyUnits({});
  const municipalities = items.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
  const sentence = 'Et program som er til for å prøves.';
  const summary = { nb: sentence, nn: sentence, sv: sentence, en: sentence };
  for (const named of [empty, tries, imports]) {
    const body = { ...named, summary, period: '2024/2030', language: 'nb', municipalities } as const;
    const { id, version, parts } = await programmes.createProgramme({ body });
    // Begun, it is closed to visitors.
    await programmes.publishProgramme(
      { params: { programmeId: id }, body: { published: true, parts } },
      { ifMatch: version },
    );
    for (const [name, email] of leaders) {
      const body = { name, email, role: 'programme-leader' } as const;
      await programmes.addMember({ params: { programmeId: id }, body });
    }
  }
}

const leaders = [
  ['Jonas Skisse', 'jonas.skisse@example.org'],
  ['Turid Utkast', 'turid.utkast@example.org'],
] as const;

/** Somebody had a role, and somebody will have one. Sunniva Tenkt is left without any. */
async function changePeople({ programmes }: SignedIn, programmeId: ProgrammeId): Promise<void> {
  const params = { programmeId };
  const { items } = await programmes.listMembers({ params });
  const sunniva = items.find(({ name }) => name === 'Sunniva Tenkt');
  if (sunniva) await programmes.endMembership({ params: { programmeId, holdingId: sunniva.holding } });
  const body = {
    email: 'eva.luering@example.org',
    name: 'Eva Luering',
    role: 'evaluator',
    from: inDays(40),
    until: inDays(400),
  } as const;
  await programmes.addMember({ params, body });
}

async function writeCorrected({ logbook }: SignedIn, programmeId: ProgrammeId): Promise<LogEntry> {
  const { name, mimeType, buffer } = photograph('hall-b.jpg');
  const files = [
    { name, blob: new Blob([new Uint8Array(buffer)], { type: mimeType }) },
    { name: 'referat.txt', blob: new Blob(['Til stede: 4.'], { type: 'text/plain' }) },
  ];
  const attachments = await Promise.all(
    files.map(async ({ name, blob }) => {
      const { id } = await logbook.uploadLogFile(
        { params: { programmeId } },
        { upload: blob, fileName: name },
      );
      while ((await logbook.readLogFileState({ params: { fileId: id } })).state !== 'clean')
        await new Promise((resolve) => setTimeout(resolve, 100));
      return id;
    }),
  );
  const body = {
    ...plain,
    text: 'Befaring i hall B.\nTo av kranene kan brukes.',
    visibility: 'public',
    happened: inDays(0),
    source: {
      title: 'Befaringsrapport',
      url: 'https://example.org/rapport',
      publisher: 'Eksempelvik kommune',
      published: '2024',
    },
    attachments,
  } as const;
  let entry = await logbook.writeLogEntry({ params: { programmeId }, body });
  for (const correction of [
    { text: 'Befaring i hall B.\nEn av kranene kan brukes.', reason: 'Den andre manglet godkjenning.' },
    { activity: 'project', who: 'Ingrid og Jonas', reason: 'Vi var to.' },
  ] as const) {
    const params = { entryId: entry.id };
    entry = await logbook.correctLogEntry({ params, body: correction }, { ifMatch: entry.version });
  }
  return entry;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

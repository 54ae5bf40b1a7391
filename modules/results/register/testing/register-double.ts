import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the double answers one question. */
export type Manner = (response: ServerResponse, request: IncomingMessage) => void;

export type RegisterDouble = {
  /** For `OMSTILT_REGISTER_URL`. */
  readonly url: string;
  /** `enheter/012345674`, in the order they were asked for. */
  readonly asked: string[];
  /** What was said with the last question. */
  headers: IncomingMessage['headers'];
  /** How it answers about `enheter/…` or `underenheter/…`: one manner after the other, the last one for good. */
  says(path: string, ...manners: Manner[]): void;
  close(): Promise<void>;
};

/** A register on this machine with the manners of the real one. It knows nobody until it is told. */
export async function registerDouble(): Promise<RegisterDouble> {
  const told = new Map<string, Manner[]>();
  const server = createServer((request, response) => {
    const path = request.url?.replace('/enhetsregisteret/api/', '') ?? '';
    double.asked.push(path);
    double.headers = request.headers;
    const manners = told.get(path) ?? [unknown];
    (manners.length > 1 ? manners.shift() : manners[0])?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const double: RegisterDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/enhetsregisteret/api`,
    asked: [],
    headers: {},
    says: (path, ...manners) => void told.set(path, manners),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return double;
}

type Fields = Record<string, unknown>;

/** A company as the register shows it; a field that is undefined is left out. */
export const unit = (number: string, fields: Fields = {}): Manner =>
  json(200, {
    organisasjonsnummer: number,
    navn: 'PRØVE MEK AS',
    organisasjonsform: { kode: 'AS', beskrivelse: 'Aksjeselskap', _links: {} },
    registreringsdatoEnhetsregisteret: '2011-03-14',
    registrertIMvaregisteret: true,
    naeringskode1: { kode: '25.620', beskrivelse: 'Bearbeiding av metaller' },
    antallAnsatte: 23,
    harRegistrertAntallAnsatte: true,
    forretningsadresse: { land: 'Norge', landkode: 'NO', kommune: 'EKSEMPELBY', kommunenummer: '9799' },
    stiftelsesdato: '2011-02-01',
    konkurs: false,
    underAvvikling: false,
    underTvangsavviklingEllerTvangsopplosning: false,
    maalform: 'Bokmål',
    _links: {},
    ...fields,
  });

/** One of its places. Whether it is bankrupt is said of the parent only. */
export const subUnit = (number: string, parent: string, fields: Fields = {}): Manner =>
  json(200, {
    organisasjonsnummer: number,
    navn: 'PRØVE MEK AS AVD EKSEMPELBY',
    organisasjonsform: { kode: 'BEDR', beskrivelse: 'Underenhet til næringsdrivende', _links: {} },
    registreringsdatoEnhetsregisteret: '2012-01-09',
    registrertIMvaregisteret: false,
    naeringskode1: { kode: '25.620', beskrivelse: 'Bearbeiding av metaller' },
    antallAnsatte: 12,
    harRegistrertAntallAnsatte: true,
    overordnetEnhet: parent,
    oppstartsdato: '2012-01-01',
    beliggenhetsadresse: { land: 'Norge', landkode: 'NO', kommune: 'EKSEMPELBY', kommunenummer: '9799' },
    _links: {},
    ...fields,
  });

/** Deleted in the ordinary way: 200, and hardly more than the day. */
export const deleted = (number: string, on: string): Manner =>
  json(200, {
    respons_klasse: 'SlettetEnhet',
    organisasjonsnummer: number,
    navn: 'PRØVE MEK AS',
    organisasjonsform: { kode: 'AS', beskrivelse: 'Aksjeselskap', _links: {} },
    slettedato: on,
    _links: {},
  });

/** Taken away for legal reasons. */
export const gone = (number: string, on: string): Manner =>
  json(410, { organisasjonsnummer: number, slettedato: on });

/** Busy (429) or away (503), with what it says of coming back. */
export const later =
  (status: 429 | 503, retryAfter?: string): Manner =>
  (response) =>
    response.writeHead(status, retryAfter ? { 'retry-after': retryAfter } : {}).end();

export const json =
  (status: number, content: unknown): Manner =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));

export const says =
  (status: number, body: string, headers: Record<string, string> = {}): Manner =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Takes the question, and says nothing. */
export const silent: Manner = () => {};

/** Begins to answer, and stops in the middle: the line stays open. */
export const stalls: Manner = (response) => response.writeHead(200).write('{"organisasjonsnummer":');

/** Promises more than comes. */
export const cutShort: Manner = (response) => {
  response.writeHead(200, { 'content-length': '2000' }).write('{"organisasjonsnummer":');
  setTimeout(() => response.destroy(), 20);
};

export const hangsUp: Manner = (response) => response.destroy();

/** Says more and more for as long as anybody listens. */
export const endless: Manner = (response) => {
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(64 * 1024)));
  };
  response.writeHead(200).on('drain', more);
  more();
};

const unknown: Manner = (response) => response.writeHead(404).end();

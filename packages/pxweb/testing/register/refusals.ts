import { type Answer, json } from '../http/answer.ts';

export const badRequest = (message: string): Answer =>
  json(
    { timestamp: '2026-01-01T00:00:00.000+00:00', status: 400, error: 'Bad Request', feilmelding: message },
    400,
  );

export const unknown: Answer = { status: 404, headers: {}, body: '' };

/** Gone for legal reasons, which is all that is said. */
export const removed = (number: string): Answer =>
  json({ organisasjonsnummer: number, slettedato: '2020-01-01', _links: {} }, 410);

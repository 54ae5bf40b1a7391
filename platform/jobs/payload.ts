import { z } from 'zod';
import type { JobPayload } from './enqueue.ts';

/** Nothing but ids comes off the queue; anything else was not put there by `platform.enqueue`. */
export const payloadOf = (raw: unknown): JobPayload => payload.parse(raw);

const payload = z.object({ unit: z.guid(), subject: z.guid(), person: z.guid().nullable() });

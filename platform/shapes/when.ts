import { z } from 'zod';
import { parseWhen } from '#platform/time/when.ts';

/** The years that the database knows days of (`programme.known_day`): four digits, beginning with 1 or 2. */
const known = { first: '1800', last: '2999' } as const;

/** Whether a text ends in a year that is known; what names no day is for others to say. */
export const endsInReach = (text: string): boolean =>
  (parseWhen(text)?.until.text.slice(0, 4) ?? known.first) <= known.last;

export const outOfReach = { error: 'year-out-of-reach', params: known } as const;

export const whenText = z
  .string()
  .max(40)
  .refine((text) => parseWhen(text) !== undefined, {
    error: 'not-a-date',
    params: { example: '2016-04-18' },
  })
  .refine(endsInReach, outOfReach)
  .describe(
    'When, as precisely as known: 2010, 2012-06, 2016-04-18, 2016-04-18T14:20, 2008/2009; ~ for about',
  );

/** The same without the clock: days of the calendar, which lie in no zone. The database has it as `programme.known_day`. */
export const knownDay = whenText.refine((text) => !text.includes('T'), {
  error: 'not-a-date',
  params: { example: '2016-04-18' },
});

/** One day, month or year, and no range. */
export const knownPoint = knownDay.refine((text) => !text.includes('/'), {
  error: 'not-a-date',
  params: { example: '2016-04-18' },
});

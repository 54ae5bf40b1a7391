import { z } from 'zod';
import { isInReach, years } from '#platform/time/reach.ts';

/** A day of the calendar: `2026-01-31`. */
export const day = z.iso.date().refine(isInReach, { error: 'year-out-of-reach', params: years });

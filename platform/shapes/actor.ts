import { z } from 'zod';
import { roles } from '#platform/access/actor.ts';
import { id } from './id.ts';

export const unitId = id.brand<'UnitId'>();
export const personId = id.brand<'PersonId'>();
export const role = z.enum(roles);

import type { UnitId } from '#platform/access/actor.ts';
import type { System } from '#platform/database/database.ts';

/** The installation itself, as in the audit chain of what belongs to no unit: reaches no rows, and may call what the guard grants the worker. */
export const installation: System = {
  kind: 'system',
  unit: '00000000-0000-0000-0000-000000000000' as UnitId,
};

import type { Role } from './actor.ts';

/** Roles that add or change anything at all; the database refuses every write in a unit where none of them is held. */
export const writingRoles: readonly Role[] = [
  'administrator',
  'owner',
  'board-chair',
  'programme-leader',
  'project-manager',
  'benefit-owner',
  'facilitator',
];

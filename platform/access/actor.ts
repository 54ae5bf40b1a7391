import type { z } from 'zod';

/** Roles of `design/domain.md`; in commands and in the API in kebab-case. */
export const roles = [
  'administrator',
  'commissioner',
  'owner',
  'board-chair',
  'board-member',
  'observer',
  'programme-leader',
  'project-manager',
  'benefit-owner',
  'adviser',
  'facilitator',
  'evaluator',
  'auditor',
  'reader',
] as const;

export type Role = (typeof roles)[number];

export type UnitId = string & z.core.$brand<'UnitId'>;

export type PersonId = string & z.core.$brand<'PersonId'>;

/**
 * What a person may reach today: every unit they hold a role in, and every unit below those, with the roles that
 * count there. Worked out once per request; more rights never means another boundary (`design/domain.md`, roles).
 */
export type Reach = ReadonlyMap<UnitId, readonly Role[]>;

export type Person = {
  readonly kind: 'person';
  readonly person: PersonId;
  readonly name: string;
  readonly email: string;
  readonly reach: Reach;
};

/** Nobody in particular: sees only what is published. */
export type Visitor = { readonly kind: 'visitor' };

export type Actor = Person | Visitor;

export const visitor: Visitor = { kind: 'visitor' };

export const rolesAt = (actor: Actor, unit: string): readonly Role[] =>
  actor.kind === 'person' ? (actor.reach.get(unit as UnitId) ?? []) : [];

export const holds = (actor: Actor, unit: string, ...wanted: readonly Role[]): boolean =>
  rolesAt(actor, unit).some((held) => wanted.includes(held));

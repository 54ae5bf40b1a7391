import { z } from 'zod';
import type { GoalSaid } from '../../contract.ts';
import { goalKinds } from '../../terms.ts';

/** A goal as it stands in the fields. */
export const goalTyped = z.object({
  title: z.string(),
  goalKind: z.enum(goalKinds),
  focus: z.string(),
  owner: z.string(),
});
export type GoalTyped = z.output<typeof goalTyped>;

export const noGoal: GoalTyped = { title: '', goalKind: 'output', focus: '', owner: '' };

export const goalInFields = ({ title, kind, focus, owner }: GoalSaid): GoalTyped => ({
  title,
  goalKind: kind,
  focus: focus ?? '',
  owner: owner ?? '',
});

export const goalOf = ({ title, goalKind, focus, owner }: GoalTyped, lang: GoalSaid['lang']): GoalSaid => ({
  kind: goalKind,
  title: title.trim(),
  lang,
  focus: focus.trim() === '' ? null : focus.trim(),
  owner: owner.trim() === '' ? null : owner.trim(),
});

/** The form's name of a field of the request. */
export const goalField = (field: string): string => (field === 'kind' ? 'goalKind' : field);

import {
  isFictional,
  type OrganisationNumber,
  parseOrganisationNumber,
} from '#platform/organisations/organisation-number.ts';
import { Refusal } from '#platform/problems/refusal.ts';
import type { Register, RegisterAnswer } from './register.ts';

/** A number that was parsed on the way in. */
export function organisationOf(text: string): OrganisationNumber {
  const parsed = parseOrganisationNumber(text);
  if ('fault' in parsed) throw new Refusal({ code: 'invalid', status: 422 });
  return parsed;
}

export const notAsked = { kind: 'not-asked' } as const;

/** A number that nobody can have is an example's, and no question to the register. */
export async function answerOf(
  register: Register,
  number: string | null,
): Promise<RegisterAnswer | typeof notAsked> {
  if (number === null || isFictional(organisationOf(number))) return notAsked;
  return register.lookUp(organisationOf(number));
}

/** Without the name: of a sole trader it is a person's. */
export function keptAnswer(answer: RegisterAnswer | typeof notAsked): object | null {
  if (answer.kind === 'not-asked') return null;
  if (answer.kind !== 'found') return answer;
  const { name: _, ...kept } = answer;
  return kept;
}

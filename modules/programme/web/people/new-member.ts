import type { Role } from '#platform/access/actor.ts';

/** A role about to be given, as typed. */
export type NewMember = { name: string; email: string; role: Role; from: string; until: string };

export const blankMember = (today: string): NewMember => ({
  name: '',
  email: '',
  role: 'reader',
  from: today,
  until: '',
});

/** What can be seen to be missing or wrong without asking the server. */
export function faultsOf({ name, email, from, until }: NewMember) {
  return [
    name.trim() === '' && ({ field: 'name', key: 'programme.people.name-missing' } as const),
    email.trim() === '' && ({ field: 'email', key: 'programme.people.email-missing' } as const),
    email.trim() !== '' &&
      !/^\S+@\S+\.\S+$/.test(email.trim()) &&
      ({ field: 'email', key: 'field.not-an-email' } as const),
    until !== '' && until <= from && ({ field: 'until', key: 'programme.people.until-early' } as const),
  ].filter((fault) => fault !== false);
}

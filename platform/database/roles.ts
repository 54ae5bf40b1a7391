import { createHmac } from 'node:crypto';

/** Login roles that own nothing; `guard` cannot log in and owns the functions and views that look across units. */
export const loginRoles = ['omstilt_app', 'omstilt_worker', 'omstilt_public'] as const;
export type LoginRole = (typeof loginRoles)[number];
export const guardRole = 'omstilt_guard';

/**
 * The address a login role connects with. Its password follows from the owner's: nothing to store or hand out, the same
 * on every machine that has DATABASE_URL, and worth nothing to whoever has not.
 */
export function urlFor(role: LoginRole, ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = passwordOf(role, ownerUrl);
  url.username = role;
  return url.href;
}

export function passwordOf(role: LoginRole, ownerUrl: string): string {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  if (secret === '')
    throw new Error('DATABASE_URL has no password; the passwords of the other roles follow from it');
  return createHmac('sha256', secret).update(role).digest('base64url');
}

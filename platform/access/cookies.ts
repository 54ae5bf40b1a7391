import type { FastifyReply } from 'fastify';

/** Cookies of ours: scripts cannot read them, and other sites cannot send them along with a form. */
export type CookieJar = {
  read(name: string, header: string | undefined): string | undefined;
  /** `value` is base64url, as secrets are: nothing in it needs to be written otherwise. */
  set(reply: FastifyReply, name: string, value: string, seconds?: number): void;
  clear(reply: FastifyReply, name: string): void;
};

/** Over https the name begins with `__Host-`: the browser then refuses one that a neighbouring host has planted. */
export function cookieJar(publicUrl: string): CookieJar {
  const secure = new URL(publicUrl).protocol === 'https:';
  const full = (name: string) => (secure ? `__Host-${name}` : name);
  const set = (reply: FastifyReply, name: string, value: string, seconds?: number) => {
    const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
    reply.header(
      'Set-Cookie',
      `${full(name)}=${value}${age}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
    );
  };
  return {
    set,
    clear: (reply, name) => set(reply, name, '', 0),
    read: (name, header = '') => {
      const begins = `${full(name)}=`;
      const found = header.split(';').find((each) => each.trimStart().startsWith(begins));
      return found?.trim().slice(begins.length);
    },
  };
}

import type { IncomingHttpHeaders } from 'node:http';

/** What of a request tells where it came from. */
export type Asking = {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * Whether somebody at this machine asks, directly: from loopback, through no proxy (one that listens here for the world
 * would look like loopback), by a name of this machine (a page elsewhere may point its own name at 127.0.0.1), and, when
 * a page asks, from a page of this machine.
 */
export function isFromThisMachine({ headers, socket }: Asking): boolean {
  return (
    loopback.test(socket.remoteAddress ?? '') &&
    !Object.keys(headers).some((name) => forwarding.test(name)) &&
    isHere(headers.host) &&
    (headers.origin === undefined || isHere(/^http:\/\/(.+)$/.exec(headers.origin)?.[1]))
  );
}

const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Every header by which a proxy says that it stands between: the standard's, and those in common use. */
const forwarding =
  /^(forwarded|via|x-forwarded(-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-(host|forwarded-for)|true-client-ip|cf-.*)$/;

function isHere(host: string | undefined): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host ?? '');
}

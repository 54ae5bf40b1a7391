import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger };

/**
 * The log of a program: one line of JSON per event. What opens doors (cookies, tokens, secrets in addresses) and what names people
 * (addresses of e-mail) has no place in it.
 */
export const createLog = (level: string, output?: DestinationStream): Logger =>
  pino({ ...discretion, level }, output ?? pino.destination(1));

const discretion: LoggerOptions = {
  redact: {
    paths: ['req.headers', '*.password', '*.secret', '*.authorization', '*.cookie'],
    remove: true,
  },
  serializers: {
    req: ({ method, url }: { method?: string; url?: string }) => ({
      method,
      url: url && withoutSecrets(url),
    }),
    err: (error: unknown) =>
      error instanceof Error ? withoutAddresses(pino.stdSerializers.err(error)) : error,
  },
};

/** A secret in a query is in the access log of every server it passes; not in ours, however its name is written. */
export const withoutSecrets = (url: string): string =>
  url.replace(/([?&])([^=&#]*)=[^&#]*/g, (whole, mark: string, name: string) =>
    /^(secret|token|code|state)$/i.test(plain(name)) ? `${mark}${name}=…` : whole,
  );

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Mail servers name the recipient in what they refuse. */
function withoutAddresses(error: { type: string; message: string; stack: string }): object {
  const hide = (text: string) => text.replace(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g, '…@…');
  return { ...error, message: hide(error.message), stack: hide(error.stack) };
}

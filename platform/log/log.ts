import { type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger };

/**
 * The log of a program: one line of JSON per event. What opens doors (cookies, tokens, secrets in addresses) and what names people
 * (addresses of e-mail) has no place in it.
 */
export const createLog = (level: string, options: LoggerOptions = {}): Logger =>
  pino({
    level,
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
    ...options,
  });

/** A secret in a query is in the access log of every server it passes; not in ours. */
export const withoutSecrets = (url: string): string =>
  url.replace(/([?&](?:secret|token|code|state)=)[^&#]*/gi, '$1…');

/** Mail servers name the recipient in what they refuse. */
function withoutAddresses(error: { type: string; message: string; stack: string }): object {
  const hide = (text: string) => text.replace(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g, '…@…');
  return { ...error, message: hide(error.message), stack: hide(error.stack) };
}

import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Envelope } from './envelope.ts';

/** How letters leave the house. */
export type Post = {
  send(envelope: Envelope): Promise<void>;
  close(): void;
};

/** The receiving server has said no for good: asking again would not help, and annoys. */
export class LetterRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LetterRefused';
  }
}

export type PostOptions = {
  /** `smtp://user:password@host:587`, `smtps://…:465`; `?from=` the address that letters come from. */
  smtpUrl: string;
  publicUrl: string;
  /** Milliseconds that the server may keep silent. */
  patience?: number;
};

export function postBy({ smtpUrl, publicUrl, patience = 20_000 }: PostOptions): Post {
  const url = new URL(smtpUrl);
  const { hostname: domain } = new URL(publicUrl);
  const from = senderOf(url, domain);
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    name: isIP(domain) ? 'localhost' : domain,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter is what its row says: nothing is fetched from a disk or an address that its text may name.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, unsubscribe, to, subject, text, html, language }) => {
      try {
        await transport.sendMail({
          messageId: messageIdOf(id, domain),
          from: { name: 'Omstilt', address: from },
          to: { name: '', address: to },
          subject,
          text,
          ...(html === null ? {} : { html }),
          headers: {
            'Content-Language': language,
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe === null
              ? {}
              : {
                  'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }),
          },
        });
      } catch (error) {
        throw isFinal(error) ? new LetterRefused(reasonOf(error), { cause: error }) : error;
      }
    },
    close: () => transport.close(),
  };
}

/**
 * Follows from the letter's id: a worker that is killed between sending and saying so sends the letter again under the same id, and mail programs
 * show it once.
 */
export const messageIdOf = (letter: string, domain: string): string => `<${letter}@${domain}>`;

function senderOf(url: URL, domain: string): string {
  const named = url.searchParams.get('from') ?? decodeURIComponent(url.username);
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(named) ? named : `omstilt@${domain}`;
}

/** RFC 5321 §4.2.1: 5yz is permanent. Refused credentials (535) are ours to mend, and no fault of the letter. */
function isFinal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}

const reasonOf = (error: unknown): string =>
  String((error as { response?: string }).response ?? error).slice(0, 300);

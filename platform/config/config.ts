import { resolve } from 'node:path';
import { z } from 'zod';
import { StartRefused } from './start-refused.ts';

/** All that may be set from outside. Read once at the start, by the programs in `apps/` and `scripts/` only. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** Origin that people reach us at: in mails, feeds and after signing in. */
  readonly publicUrl: string;
  /** No PostgreSQL was named: our own is started, with the example county and the demonstration sign-in, on loopback. */
  readonly embedded: boolean;
  readonly databaseUrl: string | undefined;
  readonly data: string;
  /** Nothing is fetched from other servers. */
  readonly offline: boolean;
  /** The open service of the Norwegian register of enterprises, or one that answers like it; without `/` at the end. */
  readonly registerUrl: string;
  /** A server that answers in place of the statistical offices, under their own paths; the offices themselves where none is named. */
  readonly sourcesUrl: string | undefined;
  readonly oidc: Oidc | undefined;
  readonly smtpUrl: string | undefined;
  readonly scanner: { readonly host: string; readonly port: number } | undefined;
  /** From one address, to the API. */
  readonly requestsPerMinute: number;
  /** Not said: what whoever reads the log would want. */
  readonly logLevel: z.infer<typeof levels> | undefined;
};

export type Oidc = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

export type Environment = Readonly<Record<string, string | undefined>>;

/** One thing that was set wrong. */
export type Fault = { readonly name: string; readonly wrong: string; readonly example: string };

/** The settings, or one error that lists everything that is wrong with them. */
export function readConfig(environment: Environment): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const read = settings.safeParse(set);
  const faults = [
    ...(read.success ? [] : read.error.issues.map(faultOf)),
    ...halfSignIn(set),
    ...openDemonstration(set),
  ];
  if (!read.success || faults.length > 0) throw new ConfigRefused(faults);
  return configOf(read.data);
}

/** Refuses to start. The message is a list for a person: what is wrong, and what it could look like. */
export class ConfigRefused extends StartRefused {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const lines = faults.map(
      ({ name, wrong, example }) => `  ${name} ${wrong}\n    for example ${name}=${example}`,
    );
    super(
      `Omstilt does not start: ${faults.length === 1 ? 'a setting is' : `${faults.length} settings are`} wrong.\n${lines.join('\n')}`,
    );
    this.name = 'ConfigRefused';
    this.faults = faults;
  }
}

const levels = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);

const flag = z
  .enum(['1', 'true', '0', 'false'], 'is neither 1 nor 0')
  .transform((text) => text === '1' || text === 'true');

const urlWith = (protocols: readonly string[], wrong: string) =>
  z.string().refine((text) => protocols.includes(parsed(text)?.protocol ?? ''), wrong);

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port, a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port, a number from 0 to 65535')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is not an address or a name of this machine')
    .optional(),
  DATABASE_URL: urlWith(['postgres:', 'postgresql:'], 'is not the address of a PostgreSQL database')
    .refine(
      (text) => hasCredentials(text),
      'must hold the owner’s name and password: the login passwords of the application’s own roles derive from that password',
    )
    .refine((text) => (parsed(text)?.pathname.length ?? 0) > 1, 'does not name a database')
    .optional(),
  OMSTILT_DATA: z.string().default('data'),
  OMSTILT_OFFLINE: flag.default(false),
  OMSTILT_REGISTER_URL: urlWith(['https:', 'http:'], 'is not the web address of a register of enterprises')
    .refine(
      (text) => isPlace(text),
      'must be an address and a path only: no name, password, question or fragment',
    )
    .default('https://data.brreg.no/enhetsregisteret/api'),
  OMSTILT_SOURCES_URL: urlWith(['https:', 'http:'], 'is not the web address of a server for statistics')
    .refine((text) => ['', '/'].includes(pathOf(text)), 'must be an origin: no path, question or fragment')
    .optional(),
  OIDC_ISSUER: urlWith(['https:', 'http:'], 'is not the address of an OpenID Connect issuer').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  SMTP_URL: urlWith(['smtp:', 'smtps:'], 'is not the address of a mail server').optional(),
  PUBLIC_URL: urlWith(['https:', 'http:'], 'is not a web address')
    .refine((text) => ['', '/'].includes(pathOf(text)), 'must be an origin: no path, question or fragment')
    .optional(),
  SCANNER_URL: urlWith(['tcp:'], 'is not the address of a clamd scanner')
    .refine((text) => Number(parsed(text)?.port) > 0, 'does not name the scanner’s port')
    .optional(),
  REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'is not a number from 1 to 999999')
    .transform(Number)
    .default(600),
  LOG_LEVEL: z.enum(levels.options, `is not one of ${levels.options.join(', ')}`).optional(),
});

const EXAMPLES: Readonly<Record<keyof z.infer<typeof settings>, string>> = {
  PORT: '3000',
  HOST: '127.0.0.1',
  DATABASE_URL: 'postgres://omstilt_owner:password@db.example.org:5432/omstilt',
  OMSTILT_DATA: '/var/lib/omstilt',
  OMSTILT_OFFLINE: '1',
  OMSTILT_REGISTER_URL: 'https://data.brreg.no/enhetsregisteret/api',
  OMSTILT_SOURCES_URL: 'https://statistics-proxy.example.org',
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_CLIENT_ID: 'omstilt',
  OIDC_CLIENT_SECRET: 'the-secret-the-issuer-gave',
  SMTP_URL: 'smtp://user:password@mail.example.org:587',
  PUBLIC_URL: 'https://omstilt.example.org',
  SCANNER_URL: 'tcp://127.0.0.1:3310',
  REQUESTS_PER_MINUTE: '600',
  LOG_LEVEL: 'info',
};

function configOf(read: z.infer<typeof settings>): Config {
  const embedded = read.DATABASE_URL === undefined;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  const scanner = read.SCANNER_URL === undefined ? undefined : parsed(read.SCANNER_URL);
  return {
    host: read.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0'),
    port: read.PORT,
    publicUrl: parsed(read.PUBLIC_URL ?? '')?.origin ?? `http://localhost:${read.PORT}`,
    embedded,
    databaseUrl: read.DATABASE_URL,
    data: resolve(read.OMSTILT_DATA),
    offline: read.OMSTILT_OFFLINE,
    registerUrl: read.OMSTILT_REGISTER_URL.replace(/\/+$/, ''),
    sourcesUrl: parsed(read.OMSTILT_SOURCES_URL ?? '')?.origin,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    smtpUrl: read.SMTP_URL,
    scanner: scanner && { host: scanner.hostname, port: Number(scanner.port) },
    requestsPerMinute: read.REQUESTS_PER_MINUTE,
    logLevel: read.LOG_LEVEL,
  };
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const name = String(issue.path[0]);
  return faultAt(name, issue.message);
}

const faultAt = (name: string, wrong: string): Fault => {
  const example = Object.entries(EXAMPLES).find(([known]) => known === name)?.[1] ?? '';
  return { name, wrong, example };
};

function halfSignIn(set: Environment): Fault[] {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  const missing = names.filter((name) => set[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  return missing.map((name) =>
    faultAt(name, 'is missing: signing in needs all three of the OIDC settings, or none'),
  );
}

// The demonstration sign-in asks for no password, so it must not be reachable from another machine.
function openDemonstration(set: Environment): Fault[] {
  const loopback = [undefined, '127.0.0.1', 'localhost', '::1'].includes(set.HOST);
  if (set.DATABASE_URL !== undefined || loopback) return [];
  return [
    faultAt(
      'HOST',
      'would open the demonstration sign-in to other machines: set DATABASE_URL too, or leave HOST out',
    ),
  ];
}

function hasCredentials(text: string): boolean {
  const url = parsed(text);
  return url !== undefined && url.username !== '' && url.password !== '';
}

function isPlace(text: string): boolean {
  const url = parsed(text);
  return url !== undefined && !/[?#]/.test(text) && url.username + url.password === '';
}

function pathOf(text: string): string {
  const url = parsed(text);
  return url ? url.pathname + url.search + url.hash : '';
}

const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, empty, text } from './http/answer.ts';
import { type Asked, queryOf } from './http/asked.ts';
import { limits } from './http/limits.ts';
import { Plan, type Planning } from './http/plan.ts';
import type { Limit, Service, ServiceName, WindowState } from './http/service.ts';
import { send, type Trouble } from './http/trouble.ts';
import { Window } from './http/window.ts';
import type { Revision, Shelf } from './pxweb/shelf.ts';
import type { Table } from './pxweb/table.ts';
import { type Options, servicesOf } from './services.ts';

/** One call as it was made and answered. */
export type Call = {
  /** From 1, over all services. */
  readonly number: number;
  readonly at: number;
  readonly service: ServiceName | null;
  readonly method: string;
  /** As written: path and query, still encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 0 while it is under way, and where the line was cut before anything was said. */
  readonly status: number;
  readonly bytes: number;
  /** Whoever asked was gone before the answer was whole. */
  readonly abandoned: boolean;
};

export type Bases = Readonly<Record<ServiceName, string>>;

/** Starts all services on one port of 127.0.0.1. */
export async function startDouble(options: Options = {}): Promise<Double> {
  const double = new Double(options);
  await double.listen(options.port ?? 0);
  return double;
}

/** The running double: where it is, what was asked of it, and what can be made to go wrong. */
export class Double {
  private readonly server: Server;
  private readonly services: readonly Service[];
  private readonly shelves: Readonly<Record<'ssb' | 'scb', Shelf>>;
  private readonly windows = new Map<ServiceName, Window>();
  private readonly down = new Set<ServiceName>();
  private readonly now: () => number;
  private readonly plan = new Plan();
  private made: Call[] = [];
  private open = 0;
  private most = 0;

  constructor(options: Options) {
    const { services, shelves } = servicesOf(options);
    this.services = services;
    this.shelves = shelves;
    this.now = options.now ?? Date.now;
    for (const { name } of services) this.limit(name, options.limits?.[name] ?? null);
    this.server = createServer((request, response) => void this.take(request, response));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Where each service begins: what a client takes for its base address. */
  get bases(): Bases {
    return Object.fromEntries(this.services.map(({ name, base }) => [name, this.url + base])) as Bases;
  }

  get calls(): readonly Call[] {
    return this.made;
  }

  callsTo(service: ServiceName): readonly Call[] {
    return this.made.filter((call) => call.service === service);
  }

  /** The greatest number of calls that were under way at once. */
  get mostAtOnce(): number {
    return this.most;
  }

  forget(): void {
    this.made = [];
    this.most = this.open;
  }

  /** Refuses with 429 from now on, counting from nothing; `true` is the service's own limit, null none. */
  limit(service: ServiceName, limit: Limit | true | null): void {
    const own = limits[service];
    const used = limit === true || limit === null ? own : limit;
    this.windows.set(service, new Window(used, limit !== null));
  }

  /** 503 for everything until it is lifted, as during the reload of metadata. */
  outage(service: ServiceName, is: boolean): void {
    if (is) this.down.add(service);
    else this.down.delete(service);
  }

  /** The `call`-th call from now on (1 is the next) meets trouble, and as many after it as `times` says. */
  trouble(trouble: Trouble, planning: Planning = {}): void {
    this.plan.add(trouble, planning);
  }

  /** New figures and a new date in a table, while it is being read. */
  revise(at: 'ssb' | 'scb', table: string, revision: Revision): void {
    this.shelves[at].revise(table, revision);
  }

  /** One more table, or another in place of one. */
  put(at: 'ssb' | 'scb', table: Table): void {
    this.shelves[at].put(table);
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((done, failed) => {
      this.server.once('error', failed);
      this.server.listen(port, '127.0.0.1', done);
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    const url = request.url ?? '/';
    const service = this.services.find(
      ({ base }) => url.startsWith(base) && !/^\w/.test(url.slice(base.length)),
    );
    const asked = await askedOf(request, service, this.url);
    const call = this.record(request, asked, service?.name ?? null);
    const answer = service ? this.answer(service, asked, url) : empty(404);
    const sent = await send(response, answer, this.plan.next(service?.name ?? null)).catch(() => gone);
    this.made = this.made.map((each) => (each.number === call.number ? { ...each, ...sent } : each));
    this.open -= 1;
  }

  private record(request: IncomingMessage, asked: Asked, service: ServiceName | null): Call {
    const { method, headers, body } = asked;
    const number = (this.made.at(-1)?.number ?? 0) + 1;
    const url = request.url ?? '/';
    const call = {
      number,
      at: this.now(),
      service,
      method,
      url,
      headers,
      body,
      status: 0,
      bytes: 0,
      abandoned: false,
    };
    this.made.push(call);
    return call;
  }

  private answer(service: Service, asked: Asked, url: string): Answer {
    const window = this.windows.get(service.name);
    const counted = service.uncounted?.(asked) || !window ? null : window.count(this.now());
    const told = counted ? service.tells(counted.state) : {};
    const said = this.said(service, asked, url, counted);
    return { ...said, headers: { 'access-control-allow-origin': '*', ...said.headers, ...told } };
  }

  private said(service: Service, asked: Asked, url: string, counted: Counted | null): Answer {
    if (counted && !counted.passes) return service.refuses(counted.state);
    if (this.down.has(service.name)) return text('Service Unavailable', 503);
    // Measured as if asked at its own host: the servers before PxWeb know nothing longer.
    if (asked.method === 'GET' && service.home.length + url.length > longestAddress) return empty(404);
    return service.answer(asked);
  }
}

type Counted = { readonly passes: boolean; readonly state: WindowState };

const gone = { status: 0, bytes: 0, abandoned: true };

/** 2,092 characters were answered, 2,142 were not (data-sources.md §1.1). */
const longestAddress = 2_100;

async function askedOf(
  request: IncomingMessage,
  service: Service | undefined,
  origin: string,
): Promise<Asked> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const url = new URL(request.url ?? '/', origin);
  const below = url.pathname.slice(service?.base.length ?? 0);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return {
    method: request.method ?? 'GET',
    path: below.split('/').filter(Boolean).map(decoded),
    query: queryOf(url.searchParams),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(pieces).toString('utf8'),
    origin,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

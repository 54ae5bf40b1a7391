import { describe, expect, it } from 'vitest';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { refusedBy } from '../testing/refused.ts';
import { type Scripted, scripted } from '../testing/scripted.ts';
import { memoryCache } from './answer-cache.ts';
import { type HttpOptions, http } from './http.ts';
import { jsonOf } from './json-of.ts';

const url = 'https://statistics.example/v2/tables';

function spoken(script: readonly Scripted[], options: HttpOptions = {}) {
  const server = scripted(...script);
  const clock = jumpingClock();
  const through = http({ fetch: server.fetch, clock, random: () => 1, ...options });
  return { ...server, clock, through };
}

describe('what is tried again', () => {
  it.each([429, 502, 503, 504])(
    '%i is tried again with pauses twice as long each time, and then refused',
    async (status) => {
      const { through, calls, clock } = spoken([{ status }], { patience: { retries: 4 } });
      const { code, status: told } = await refusedBy(() => through.ask({ url }));
      expect([code, told]).toEqual([status === 429 ? 'rate-limited' : 'unavailable', status]);
      expect(calls).toHaveLength(5);
      const pauses = clock.slept.filter((ms) => ms > 0);
      expect(pauses).toEqual([1000, 2000, 4000, 8000]);
    },
  );

  it('what comes back in the end is the answer, and nothing is said of the rest', async () => {
    const { through, calls } = spoken(['drop', { status: 503 }, { body: { ok: true } }]);
    expect(jsonOf(await through.ask({ url }))).toEqual({ ok: true });
    expect(calls).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410, 413, 418, 422, 501])('%i is believed at once', async (status) => {
    const { through, calls } = spoken([{ status, body: 'no' }]);
    expect((await refusedBy(() => through.ask({ url }))).status).toBe(status);
    expect(calls).toHaveLength(1);
  });

  it('an empty 500 is asked once more, one with words twice, and neither for ever', async () => {
    const empty = spoken([{ status: 500 }]);
    expect((await refusedBy(() => empty.through.ask({ url }))).code).toBe('server-error');
    expect(empty.calls).toHaveLength(2);
    const worded = spoken([{ status: 500, body: 'Oops' }]);
    expect((await refusedBy(() => worded.through.ask({ url }))).title).toBe('Oops');
    expect(worded.calls).toHaveLength(3);
  });

  it('a line that breaks is tried again, and told with its reason in the end', async () => {
    const { through, calls } = spoken(['drop'], { patience: { retries: 2 } });
    const { code, message } = await refusedBy(() => through.ask({ url }));
    expect([code, calls.length]).toEqual(['network', 3]);
    expect(message).toContain('ECONNRESET');
  });

  it('who is told how long to wait waits so long, whatever the pause would have been', async () => {
    const { through, clock } = spoken([{ status: 429, headers: { 'retry-after': '17' } }, { body: '1' }], {
      random: () => 0,
    });
    await through.ask({ url });
    expect(clock.slept).toEqual([17_000]);
  });

  it('who is told to wait longer than anyone would is refused with how long', async () => {
    const { through, calls } = spoken([{ status: 429, headers: { 'retry-after': '3600' } }]);
    const { code, retryAfter } = await refusedBy(() => through.ask({ url }));
    expect([code, retryAfter, calls.length]).toEqual(['rate-limited', 3600, 1]);
  });

  it('the window’s end in an answer that is no 429 is nobody’s pause', async () => {
    const { through, clock } = spoken([
      { status: 503, headers: { 'x-ratelimit-reset': '59' } },
      { body: '1' },
    ]);
    await through.ask({ url });
    expect(clock.slept).toEqual([1000]);
  });

  it('pauses of many clients are spread over the upper half', async () => {
    const shortest = spoken([{ status: 503 }, { body: '1' }], { random: () => 0 });
    await shortest.through.ask({ url });
    expect(shortest.clock.slept).toEqual([500]);
  });
});

describe('what is refused on the way', () => {
  it('a redirect is not followed, and told where it leads', async () => {
    const { through, calls } = spoken([{ status: 302, headers: { location: 'https://elsewhere.example/' } }]);
    const { code, message } = await refusedBy(() => through.ask({ url }));
    expect(code).toBe('redirected');
    expect(message).toContain('https://elsewhere.example/');
    expect(calls).toHaveLength(1);
  });

  it('an answer that says it is too large is not read', async () => {
    const { through } = spoken([{ body: 'x'.repeat(20), headers: { 'content-length': '20' } }], {
      maxBytes: 10,
    });
    expect((await refusedBy(() => through.ask({ url }))).code).toBe('answer-too-large');
  });

  it('an answer without end is left where it passes the limit', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const { through } = spoken([{ body }], { maxBytes: 10_000 });
    expect((await refusedBy(() => through.ask({ url }))).code).toBe('answer-too-large');
    expect(pulled).toBeLessThan(20);
  });

  it('an answer as large as allowed is taken whole', async () => {
    const { through } = spoken([{ body: 'x'.repeat(10) }], { maxBytes: 10 });
    expect((await through.ask({ url })).bytes).toHaveLength(10);
  });

  it('an answer that does not come is given up after its time', async () => {
    const { through, calls } = spoken(['never'], { timeoutMs: 5 });
    expect((await refusedBy(() => through.ask({ url }))).code).toBe('timed-out');
    // Once more, and not five times: each one may have taken minutes.
    expect(calls).toHaveLength(2);
  });
});

describe('stopping', () => {
  it('who has stopped before asks nothing', async () => {
    const { through, calls } = spoken([{ body: '1' }]);
    const refused = await refusedBy(() => through.ask({ url, signal: AbortSignal.abort('enough') }));
    expect([refused.code, refused.cause, calls.length]).toEqual(['aborted', 'enough', 0]);
  });

  it('who stops while an answer is awaited gets none, and it is not tried again', async () => {
    const stop = new AbortController();
    const { through, calls } = spoken(['never']);
    setTimeout(() => stop.abort(), 5);
    expect((await refusedBy(() => through.ask({ url, signal: stop.signal }))).code).toBe('aborted');
    expect(calls).toHaveLength(1);
  });

  it('who stops during a pause does not wait for its end', async () => {
    const stop = new AbortController();
    const { fetch } = scripted({ status: 503, headers: { 'retry-after': '60' } });
    const through = http({ fetch, onWait: () => setTimeout(() => stop.abort(), 5) });
    const began = Date.now();
    expect((await refusedBy(() => through.ask({ url, signal: stop.signal }))).code).toBe('aborted');
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

describe('what is sent', () => {
  it('GET without a body, POST as JSON with one, and asks for JSON', async () => {
    const { through, calls } = spoken([{ body: '1' }]);
    await through.ask({ url });
    await through.ask({ url, body: { query: [] } });
    expect(calls.map(({ method, body }) => [method, body])).toEqual([
      ['GET', null],
      ['POST', { query: [] }],
    ]);
    expect(calls.map(({ headers }) => headers.get('accept'))).toEqual(Array(2).fill('application/json'));
    expect(calls[1]?.headers.get('content-type')).toBe('application/json');
  });

  it('who asks is said only where it was given: a browser would have to ask leave for it', async () => {
    const silent = spoken([{ body: '1' }]);
    await silent.through.ask({ url });
    expect(silent.calls[0]?.headers.has('user-agent')).toBe(false);
    const named = spoken([{ body: '1' }], { userAgent: 'omstilt (post@example.org)' });
    await named.through.ask({ url });
    expect(named.calls[0]?.headers.get('user-agent')).toBe('omstilt (post@example.org)');
  });
});

describe('what is kept', () => {
  const tagged = {
    body: { a: 1 },
    headers: { etag: '"1"', 'last-modified': 'Fri, 27 Nov 2026 07:00:00 GMT' },
  };

  it('an answer with an ETag is asked for again by it, and 304 gives what was kept', async () => {
    const { through, calls, clock } = spoken([tagged, { status: 304 }], { cache: memoryCache() });
    const first = await through.ask({ url });
    clock.advance(60_000);
    const second = await through.ask({ url });
    expect(jsonOf(second)).toEqual({ a: 1 });
    expect([first.kept, second.kept]).toEqual([false, true]);
    expect(calls[1]?.headers.get('if-none-match')).toBe('"1"');
    expect(calls[1]?.headers.get('if-modified-since')).toBe('Fri, 27 Nov 2026 07:00:00 GMT');
    expect(Date.parse(second.fetchedAt) - Date.parse(first.fetchedAt)).toBe(60_000);
  });

  it('a new answer takes the place of the old one', async () => {
    const changed = { body: { a: 2 }, headers: { etag: '"2"' } };
    const { through, calls } = spoken([tagged, changed, { status: 304 }], { cache: memoryCache() });
    await through.ask({ url });
    await through.ask({ url });
    expect(jsonOf(await through.ask({ url }))).toEqual({ a: 2 });
    expect(calls[2]?.headers.get('if-none-match')).toBe('"2"');
  });

  it('nothing is kept of a POST, of an answer without a tag, or of a refusal', async () => {
    const cache = memoryCache();
    const { through } = spoken([tagged, { body: '1' }, { status: 404, headers: { etag: '"x"' } }], { cache });
    await through.ask({ url, body: {} });
    await through.ask({ url });
    await refusedBy(() => through.ask({ url: `${url}/none` }));
    expect([cache.get(url), cache.get(`${url}/none`)]).toEqual([null, null]);
  });

  it('304 to somebody who has nothing is refused', async () => {
    const { through } = spoken([{ status: 304 }]);
    expect((await refusedBy(() => through.ask({ url }))).code).toBe('unexpected-answer');
  });
});

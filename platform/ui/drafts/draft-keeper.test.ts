import { describe, expect, it } from 'vitest';
import { shown } from './autosave.ts';
import { type DraftPorts, keepDraft } from './draft-keeper.ts';
import type { Copy } from './newer-copy.ts';

type Text = { text: string };
const shape = {
  empty: { text: '' },
  isEmpty: ({ text }: Text) => text.trim() === '',
  parse: (content: Copy['content']) =>
    typeof content.text === 'string' ? { text: content.text } : undefined,
};

/** A browser and a server in memory, a clock that stands still until it is moved, and a net that can be cut. */
function world(given: { browser?: Copy; server?: Copy } = {}) {
  const state = {
    browser: given.browser as Copy | undefined,
    server: given.server as Copy | undefined,
    net: true,
    disk: true,
    now: 1_000,
    keys: 0,
    timers: [] as { at: number; action: () => void }[],
  };
  const overNet = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (!state.net) throw new Error('offline');
    return work();
  };
  const ports: DraftPorts = {
    browser: {
      read: async () => state.browser,
      write: async (copy) => {
        if (!state.disk) throw new Error('refused');
        state.browser = copy;
      },
      drop: async () => {
        state.browser = undefined;
      },
    },
    server: {
      read: () => overNet(() => state.server ?? null),
      save: (copy) =>
        overNet(() => {
          state.server = copy;
          return new Date(state.now).toISOString();
        }),
      drop: () =>
        overNet(() => {
          state.server = undefined;
        }),
    },
    why: () => 'offline',
    now: () => state.now,
    later: (milliseconds, action) => {
      const timer = { at: state.now + milliseconds, action };
      state.timers.push(timer);
      return () => {
        state.timers = state.timers.filter((each) => each !== timer);
      };
    },
    newKey: () => {
      state.keys += 1;
      return `key-${state.keys}`;
    },
  };
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const pass = async (milliseconds: number) => {
    const until = state.now + milliseconds;
    for (;;) {
      const next = state.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      state.timers = state.timers.filter((each) => each !== next);
      state.now = Math.max(state.now, next.at);
      next.action();
      await settle();
    }
    state.now = until;
    await settle();
  };
  return { state, ports, settle, pass };
}

const copyOf = (text: string, typed: number, key: string): Copy => ({ content: { text }, typed, key });

describe('a draft that is kept', () => {
  it('is in the browser at once and on the server within two seconds', async () => {
    const { state, ports, settle, pass } = world();
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    keeper.change({ text: 'Møte' });
    await settle();
    expect(state.browser?.content).toEqual({ text: 'Møte' });
    expect(state.server).toBeUndefined();
    await pass(2_000);
    expect(state.server?.content).toEqual({ text: 'Møte' });
    expect(shown(keeper.draft().copies).kind).toBe('saved');
  });

  it('goes on from the newer copy, under the key it began with', async () => {
    const { ports, settle } = world({ browser: copyOf('ny', 20, 'a'), server: copyOf('gammel', 10, 'a') });
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    await settle();
    expect(keeper.draft()).toMatchObject({
      content: { text: 'ny' },
      key: 'a',
      restored: { from: 'browser', typed: 20 },
    });
    expect(keeper.draft().aside).toBeUndefined();
  });

  it('puts the older of two different drafts aside, and never throws one away', async () => {
    const { ports, state, pass } = world({ browser: copyOf('her', 10, 'a'), server: copyOf('der', 20, 'b') });
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    expect(keeper.draft()).toMatchObject({
      content: { text: 'der' },
      aside: { copy: { key: 'a' }, why: 'other' },
    });
    await keeper.exchange();
    expect(keeper.draft()).toMatchObject({
      content: { text: 'her' },
      key: 'a',
      aside: { copy: { key: 'b' } },
    });
    await pass(2_000);
    expect(state.server?.key).toBe('a');
  });

  it('does not overwrite a draft from another device that it has not seen yet', async () => {
    const { ports, state, pass } = world({ server: copyOf('fra telefonen', 10, 'b') });
    state.net = false;
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    keeper.change({ text: 'på pc' });
    await pass(2_000);
    state.net = true;
    keeper.again();
    await pass(2_000);
    expect(state.server?.content).toEqual({ text: 'på pc' });
    expect(keeper.draft().aside).toMatchObject({ copy: { content: { text: 'fra telefonen' } } });
  });

  it('waits for the net with what was typed, and sends it when the net is back', async () => {
    const { ports, state, pass } = world();
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    state.net = false;
    keeper.change({ text: 'i tunnelen' });
    await pass(2_000);
    expect(shown(keeper.draft().copies)).toMatchObject({ kind: 'in-browser', why: 'offline' });
    state.net = true;
    await pass(30_000);
    expect(state.server?.content).toEqual({ text: 'i tunnelen' });
    expect(shown(keeper.draft().copies).kind).toBe('saved');
  });

  it('leaves nothing behind once it is sent in, also when a copy was under way', async () => {
    const { ports, state, pass, settle } = world();
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    keeper.change({ text: 'ferdig' });
    state.now += 1_500;
    for (const timer of state.timers.splice(0)) timer.action();
    await keeper.finish({ text: '' });
    await settle();
    await pass(60_000);
    expect(state.server).toBeUndefined();
    expect(state.browser).toBeUndefined();
    expect(keeper.draft().content).toEqual({ text: '' });
  });

  it('keeps the key through retries and restores, and begins the next entry under another', async () => {
    const { ports, state, pass } = world();
    const first = keepDraft(ports, shape);
    await first.open();
    first.change({ text: 'a' });
    const { key } = first.draft();
    await pass(2_000);
    const again = keepDraft(ports, shape);
    await again.open();
    expect(again.draft().key).toBe(key);
    await again.finish({ text: '' });
    expect(again.draft().key).not.toBe(key);
    expect(state.server).toBeUndefined();
  });

  it('gives a discarded draft back when asked', async () => {
    const { ports, state, pass } = world();
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    keeper.change({ text: 'angrer' });
    await pass(2_000);
    keeper.discard();
    await pass(100);
    expect(keeper.draft().content).toEqual({ text: '' });
    expect(state.server).toBeUndefined();
    await keeper.exchange();
    await pass(2_000);
    expect(keeper.draft().content).toEqual({ text: 'angrer' });
    expect(state.server?.content).toEqual({ text: 'angrer' });
  });

  it('reads a copy by what has to be fetched first, and what is typed meanwhile goes on', async () => {
    const { ports } = world({ browser: copyOf('lagret', 10, 'a') });
    let fetched = () => {};
    const fetching = new Promise<void>((resolve) => {
      fetched = resolve;
    });
    const keeper = keepDraft(ports, {
      ...shape,
      parse: (content) => fetching.then(() => shape.parse(content)),
    });
    const opened = keeper.open();
    fetched();
    await opened;
    expect(keeper.draft()).toMatchObject({ content: { text: 'lagret' }, restored: { from: 'browser' } });

    const { ports: others } = world({ browser: copyOf('lagret', 10, 'a') });
    const other = keepDraft(others, { ...shape, parse: async (content) => shape.parse(content) });
    const opening = other.open();
    other.change({ text: 'nytt' });
    await opening;
    expect(other.draft().content).toEqual({ text: 'nytt' });
  });

  it('puts a copy aside, and overwrites none, while that by which it is read cannot be fetched', async () => {
    const { ports, state, pass } = world({ browser: copyOf('her', 10, 'a'), server: copyOf('der', 5, 'b') });
    let net = false;
    const keeper = keepDraft(ports, {
      ...shape,
      parse: async (content) => {
        if (!net) throw new Error('not fetched');
        return shape.parse(content);
      },
    });
    await keeper.open();
    keeper.change({ text: 'nytt' });
    await pass(1_000);
    expect(state.server).toMatchObject({ key: 'b' });
    expect(keeper.draft().aside).toMatchObject({ copy: { key: 'a' }, why: 'other' });
    net = true;
    await keeper.exchange();
    expect(keeper.draft()).toMatchObject({ content: { text: 'her' }, aside: { content: { text: 'nytt' } } });
  });

  it('drops both copies when everything is deleted again', async () => {
    const { ports, state, pass } = world();
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    keeper.change({ text: 'x' });
    await pass(2_000);
    keeper.change({ text: '' });
    await pass(2_000);
    expect(state.server).toBeUndefined();
    expect(state.browser).toBeUndefined();
  });

  it('says so when neither will have it', async () => {
    const { ports, state, pass } = world();
    state.disk = false;
    state.net = false;
    const keeper = keepDraft(ports, shape);
    await keeper.open();
    keeper.change({ text: 'x' });
    await pass(2_000);
    expect(shown(keeper.draft().copies)).toEqual({ kind: 'nowhere', why: 'offline' });
  });
});

import {
  type Autosave,
  type AutosaveEvent,
  autosave,
  type FailureKind,
  sendAt,
  untouched,
} from './autosave.ts';
import { type Copy, newerCopy } from './newer-copy.ts';

/** What a keeper needs of the world, so that it can be tried with any of it failing. */
export type DraftPorts = {
  readonly browser: {
    read: () => Promise<unknown>;
    write: (copy: Copy) => Promise<unknown>;
    drop: () => Promise<unknown>;
  };
  readonly server: {
    read: () => Promise<unknown>;
    /** The moment by the server's clock. */
    save: (copy: Copy) => Promise<string>;
    drop: () => Promise<unknown>;
  };
  readonly why: (error: unknown) => FailureKind;
  readonly now: () => number;
  /** Does it later; the answer calls it off. */
  readonly later: (milliseconds: number, action: () => void) => () => void;
  readonly newKey: () => string;
};

export type DraftShape<T> = {
  readonly empty: T;
  readonly isEmpty: (content: T) => boolean;
  /** Reads what an earlier version may have written. May have to fetch by what: few visits find a draft. */
  readonly parse: (content: Copy['content']) => T | undefined | Promise<T | undefined>;
};

export type Draft<T> = {
  readonly content: T;
  /** Under which it is sent, however often: a retry never writes twice. */
  readonly key: string;
  readonly copies: Autosave;
  /** Found when the page was opened. */
  readonly restored: { readonly from: 'browser' | 'server'; readonly typed: number } | undefined;
  /** Put away, and can be had back: what was discarded, or the older of two drafts. */
  readonly aside: (Found<T> & { readonly why: 'discarded' | 'other' }) | undefined;
  /** How far this device's clock is ahead of the server's, in milliseconds; 0 while not known. */
  readonly ahead: number;
};

export type DraftKeeper<T extends object> = ReturnType<typeof keepDraft<T>>;

/** A copy with what lies in it; `undefined` while that is not read. */
type Found<T> = { readonly copy: Copy; readonly content: T | undefined };

/** Keeps a draft in the browser at every keystroke and on the server soon after; finds the newer one again. */
export function keepDraft<T extends object>(ports: DraftPorts, shape: DraftShape<T>) {
  const listeners = new Set<() => void>();
  let draft: Draft<T> = {
    content: shape.empty,
    key: ports.newKey(),
    copies: untouched,
    restored: undefined,
    aside: undefined,
    ahead: 0,
  };
  let serverIsRead = false;
  let callOff = () => {};
  let underWay: Promise<unknown> = Promise.resolve();

  const set = (change: Partial<Draft<T>>) => {
    draft = { ...draft, ...change };
    for (const listener of listeners) listener();
  };
  const happened = (event: AutosaveEvent) => {
    set({ copies: autosave(draft.copies, event) });
    callOff();
    const due = sendAt(draft.copies);
    if (due !== undefined) callOff = ports.later(Math.max(0, due - ports.now()), () => void send());
  };
  const copyOf = ({ content, key, copies }: Draft<T>): Copy => ({
    content: Object.fromEntries(Object.entries(content)),
    key,
    typed: copies.typed ?? ports.now(),
  });
  const written = (): Found<T> | undefined =>
    hasText() ? { copy: copyOf(draft), content: draft.content } : undefined;
  const hasText = () => draft.copies.typed !== undefined && !shape.isEmpty(draft.content);

  /** What lies in a copy; one that can no longer be read is as good as none. */
  async function readable(copy: Copy | undefined): Promise<(Found<T> & { content: T }) | undefined> {
    const content = copy && (await shape.parse(copy.content));
    return copy && content && !shape.isEmpty(content) ? { copy, content } : undefined;
  }

  function adopt({ copy, content }: Found<T> & { content: T }, from: 'browser' | 'server'): void {
    set({ content, key: copy.key, restored: { from, typed: copy.typed } });
    happened({ type: 'restored', typed: copy.typed, from });
  }

  async function readBrowser(): Promise<void> {
    const copy = newerCopy(await ports.browser.read().catch(() => undefined), undefined)?.copy;
    try {
      const found = await readable(copy);
      if (found && !hasText()) adopt(found, 'browser');
    } catch {
      // By what it is read could not be fetched: the next keystroke must not be the end of it.
      if (copy) set({ aside: { copy, content: undefined, why: 'other' } });
    }
  }

  function keepInBrowser(): void {
    const copy = copyOf(draft);
    ports.browser.write(copy).then(
      () => happened({ type: 'kept', typed: copy.typed }),
      () => happened({ type: 'not-kept' }),
    );
  }

  /** The server's draft against what is here: the newer goes on, another that is older is put aside. */
  async function readServer(): Promise<void> {
    const there = await readable(newerCopy(undefined, await ports.server.read())?.copy);
    if (serverIsRead) return;
    serverIsRead = true;
    if (!there) return;
    const here = written();
    const isNewer = newerCopy(here?.copy, there.copy)?.from === 'server';
    if (isNewer) adopt(there, 'server');
    const older = isNewer ? here : there;
    if (older && here?.copy.key !== there.copy.key) set({ aside: { ...older, why: 'other' } });
  }

  async function send(): Promise<void> {
    if (!hasText() || draft.copies.sending !== undefined) return;
    happened({ type: 'sending', typed: draft.copies.typed ?? 0 });
    const sending = (async () => {
      if (!serverIsRead) await readServer();
      const copy = copyOf(draft);
      const saved = await ports.server.save(copy);
      set({ ahead: ports.now() - Date.parse(saved) });
      return copy.typed;
    })();
    underWay = sending.catch(() => undefined);
    await sending.then(
      (typed) => happened({ type: 'sent', typed, at: ports.now() }),
      (error) => happened({ type: 'failed', why: ports.why(error), at: ports.now() }),
    );
  }

  /** A copy under way is let through first: it would otherwise come back after it was dropped. */
  async function dropCopies(): Promise<void> {
    happened({ type: 'dropped' });
    await Promise.allSettled([ports.browser.drop(), underWay.then(() => ports.server.drop())]);
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    draft: () => draft,
    open: async (): Promise<void> => {
      await readBrowser();
      await readServer().catch(() => undefined);
    },
    change: (content: T): void => {
      set({ content });
      if (shape.isEmpty(content)) {
        if (draft.copies.typed !== undefined) void dropCopies();
        return;
      }
      happened({ type: 'typed', at: ports.now() });
      keepInBrowser();
    },
    /** The net is back, or the writer is signed in again. */
    again: (): void => {
      if (draft.copies.failure) happened({ type: 'again' });
    },
    /** Leaves the page: what is not yet sent goes now. */
    close: (): void => {
      callOff();
      if (draft.copies.unsentSince !== undefined && !draft.copies.failure) void send();
    },
    discard: (): void => {
      const found = { copy: copyOf(draft), content: draft.content };
      set({ content: shape.empty, key: ports.newKey(), restored: undefined });
      void dropCopies();
      set({ aside: { ...found, why: 'discarded' } });
    },
    /** Takes back what was put aside; what stands there now is put aside instead. */
    exchange: async (): Promise<void> => {
      const back = draft.aside;
      const content = back && (back.content ?? (await shape.parse(back.copy.content)));
      if (!content || draft.aside !== back) return;
      const current = written();
      set({
        content,
        key: back.copy.key,
        restored: undefined,
        aside: current && { ...current, why: 'other' },
      });
      happened({ type: 'typed', at: ports.now() });
      keepInBrowser();
    },
    asNew: (): void => {
      set({ key: ports.newKey() });
      keepInBrowser();
    },
    /** It has been sent in: both copies go, and the next one begins. */
    finish: async (next: T): Promise<void> => {
      set({ content: next, key: ports.newKey(), restored: undefined, aside: undefined });
      await dropCopies();
    },
  };
}

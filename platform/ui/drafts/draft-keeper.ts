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
  readonly parse: (content: Copy['content']) => T | undefined;
};

export type Draft<T> = {
  readonly content: T;
  /** Under which it is sent, however often: a retry never writes twice. */
  readonly key: string;
  readonly copies: Autosave;
  /** Found when the page was opened. */
  readonly restored: { readonly from: 'browser' | 'server'; readonly typed: number } | undefined;
  /** Put away, and can be had back: what was discarded, or the older of two drafts. */
  readonly aside: { readonly copy: Copy; readonly why: 'discarded' | 'other' } | undefined;
  /** How far this device's clock is ahead of the server's, in milliseconds; 0 while not known. */
  readonly ahead: number;
};

export type DraftKeeper<T extends object> = ReturnType<typeof keepDraft<T>>;

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
  const hasText = () => draft.copies.typed !== undefined && !shape.isEmpty(draft.content);

  /** Goes on from a copy, if what lies in it can still be read. */
  function adopt(copy: Copy, from: 'browser' | 'server'): void {
    const content = shape.parse(copy.content);
    if (content === undefined || shape.isEmpty(content)) return;
    set({ content, key: copy.key, restored: { from, typed: copy.typed } });
    happened({ type: 'restored', typed: copy.typed, from });
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
    const there = await ports.server.read();
    if (serverIsRead) return;
    serverIsRead = true;
    const here = hasText() ? copyOf(draft) : undefined;
    const newest = newerCopy(here, there);
    const older = newest?.from === 'server' ? here : newerCopy(undefined, there)?.copy;
    if (newest?.from === 'server') adopt(newest.copy, 'server');
    if (older && newest && older.key !== newest.copy.key) set({ aside: { copy: older, why: 'other' } });
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
      const here = newerCopy(await ports.browser.read().catch(() => undefined), undefined);
      if (here && !hasText()) adopt(here.copy, 'browser');
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
      const copy = copyOf(draft);
      set({ content: shape.empty, key: ports.newKey(), restored: undefined });
      void dropCopies();
      set({ aside: { copy, why: 'discarded' } });
    },
    /** Takes back what was put aside; what stands there now is put aside instead. */
    exchange: (): void => {
      const back = draft.aside?.copy;
      const content = back && shape.parse(back.content);
      if (!back || content === undefined) return;
      const current = hasText() ? copyOf(draft) : undefined;
      set({ content, key: back.key, restored: undefined, aside: current && { copy: current, why: 'other' } });
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

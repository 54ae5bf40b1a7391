import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Autosave,
  type AutosaveEvent,
  autosave,
  longestWait,
  pause,
  sendAt,
  shown,
  untouched,
} from './autosave.ts';

const having = (...events: AutosaveEvent[]) => events.reduce(autosave, untouched);

describe('a draft that saves itself', () => {
  it('sends nothing before anything is typed, and nothing twice', () => {
    expect(sendAt(untouched)).toBeUndefined();
    expect(sendAt(having({ type: 'typed', at: 100 }, { type: 'sending', typed: 100 }))).toBeUndefined();
    const done = having({ type: 'typed', at: 100 }, { type: 'sent', typed: 100, at: 900 });
    expect(sendAt(done)).toBeUndefined();
    expect(shown(done)).toEqual({ kind: 'saved', at: 100 });
  });

  it('waits for a pause in the typing', () => {
    expect(sendAt(having({ type: 'typed', at: 100 }))).toBe(100 + pause);
    expect(sendAt(having({ type: 'typed', at: 100 }, { type: 'typed', at: 300 }))).toBe(300 + pause);
  });

  it('puts at most two seconds at stake, however fast and long one types', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 200 }), (gaps) => {
        let now = 0;
        let state: Autosave = untouched;
        let safe = 0;
        for (const gap of gaps) {
          const due = sendAt(state);
          now += gap;
          if (due !== undefined && due <= now) {
            const typed = state.typed ?? 0;
            state = autosave(autosave(state, { type: 'sending', typed }), { type: 'sent', typed, at: due });
            safe = typed;
          }
          state = autosave(state, { type: 'typed', at: now });
          expect((sendAt(state) ?? 0) - Math.max(state.unsentSince ?? 0, safe)).toBeLessThanOrEqual(
            longestWait,
          );
        }
      }),
    );
    expect(longestWait).toBeLessThan(2_000);
  });

  it('says that the browser holds it when no answer comes, and tries again ever more seldom', () => {
    const once = having(
      { type: 'typed', at: 100 },
      { type: 'kept', typed: 100 },
      { type: 'failed', why: 'offline', at: 1_000 },
    );
    expect(shown(once)).toEqual({ kind: 'in-browser', at: 100, why: 'offline' });
    expect(sendAt(once)).toBe(3_000);
    const twice = autosave(once, { type: 'failed', why: 'offline', at: 3_000 });
    expect(sendAt(twice)).toBe(7_000);
    const often = Array.from({ length: 20 }).reduce<Autosave>(
      (state) => autosave(state, { type: 'failed', why: 'offline', at: 0 }),
      twice,
    );
    expect(sendAt(often)).toBe(30_000);
  });

  it('does not knock on the door of one who is signed out, until signed in again', () => {
    const out = having(
      { type: 'typed', at: 100 },
      { type: 'kept', typed: 100 },
      { type: 'failed', why: 'expired', at: 900 },
    );
    expect(sendAt(out)).toBeUndefined();
    expect(sendAt(autosave(out, { type: 'again' }))).toBe(100 + pause);
  });

  it('sends what was typed while the last copy was under way', () => {
    const state = having(
      { type: 'typed', at: 100 },
      { type: 'sending', typed: 100 },
      { type: 'typed', at: 800 },
      { type: 'sent', typed: 100, at: 900 },
    );
    expect(sendAt(state)).toBe(1_400);
  });

  it('says plainly when neither the browser nor the server holds it', () => {
    const state = having(
      { type: 'typed', at: 1 },
      { type: 'not-kept' },
      { type: 'failed', why: 'offline', at: 2 },
    );
    expect(shown(state)).toEqual({ kind: 'nowhere', why: 'offline' });
  });

  it('sends a copy that only the browser held, and not one that came from the server', () => {
    expect(sendAt(having({ type: 'restored', typed: 100, from: 'browser' }))).toBe(100 + pause);
    expect(sendAt(having({ type: 'restored', typed: 100, from: 'server' }))).toBeUndefined();
  });

  it('holds nothing back after it was dropped', () => {
    expect(having({ type: 'typed', at: 1 }, { type: 'dropped' })).toEqual(untouched);
  });
});

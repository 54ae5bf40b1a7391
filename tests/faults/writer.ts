import { setTimeout as pause } from 'node:timers/promises';
import { type EntryId, type LogEntry, logbookOperations } from '#modules/logbook/contract.ts';
import type { UnitId } from '#platform/access/actor.ts';
import { createClient } from '#platform/http/client.ts';

/** What one day's writing is: the day it is all about, and the words of each entry, no two alike. */
export type Day = { readonly happened: string; readonly texts: readonly string[] };

/** Somebody who writes in a programme's log through the API, and holds the server to what it has answered for. */
export class Writer {
  /** Every text that was answered for, and the entry that it became. */
  readonly acknowledged = new Map<string, EntryId>();
  readonly #token: string;
  readonly #programme: UnitId;
  readonly #address: () => string;

  /** The address is asked for each time: a server that was started again is found elsewhere. */
  constructor({ token, programme, address }: { token: string; programme: string; address: () => string }) {
    this.#token = token;
    this.#programme = programme as UnitId;
    this.#address = address;
  }

  /** Writes what is not acknowledged yet, all at once, and tells at each answer how much of the day is. Each text is its own key. */
  async write({ happened, texts }: Day, onAcknowledged: (count: number) => void = () => {}): Promise<void> {
    const missing = this.missing(texts);
    let count = texts.length - missing.length;
    const write = async (text: string) => {
      const body = { ...said, happened, text };
      const { id } = await this.#client.writeLogEntry(
        { params: { programmeId: this.#programme }, body },
        { idempotencyKey: text },
      );
      this.acknowledged.set(text, id);
      count += 1;
      onAcknowledged(count);
    };
    await Promise.allSettled(missing.map(write));
  }

  /** Writes again, as a page does that got no answer, until everything is acknowledged. */
  async insist(day: Day, times = 20): Promise<void> {
    for (let time = 0; time < times && this.missing(day.texts).length > 0; time += 1) {
      if (time > 0) await pause(500);
      await this.write(day);
    }
  }

  missing(texts: readonly string[]): string[] {
    return texts.filter((text) => !this.acknowledged.has(text));
  }

  /** What the log holds about a day. */
  async read({ happened }: Day): Promise<LogEntry[]> {
    const entries: LogEntry[] = [];
    for (let cursor: string | undefined; ; ) {
      const { items, next } = await this.#client.listLogEntries({
        params: { programmeId: this.#programme },
        query: { from: happened, to: happened, limit: 200, cursor },
      });
      entries.push(...items);
      if (next === null) return entries;
      cursor = next;
    }
  }

  get #client() {
    return createClient(logbookOperations, {
      root: this.#address(),
      headers: () => ({ Authorization: `Bearer ${this.#token}` }),
    });
  }
}

const said = { activity: 'other', who: 'Ingrid Prøve', lang: 'nb', visibility: 'internal' } as const;

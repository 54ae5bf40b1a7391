import type { ServiceName } from './service.ts';
import type { Trouble } from './trouble.ts';

/** Which calls meet trouble: the `call`-th from now on (1 is the next), and as many in all as `times`. */
export type Planning = { readonly service?: ServiceName; readonly call?: number; readonly times?: number };

/** What is planned to go wrong, counted down call by call. */
export class Plan {
  private entries: {
    readonly service: ServiceName | null;
    left: number;
    readonly times: number;
    readonly trouble: Trouble;
  }[] = [];

  add(trouble: Trouble, { service, call = 1, times = 1 }: Planning): void {
    this.entries.push({ service: service ?? null, left: call, times, trouble });
  }

  /** For one call to a service; where two are planned for the same call, the first that was planned. */
  next(service: ServiceName | null): Trouble | null {
    const meant = this.entries.filter((each) => each.service === null || each.service === service);
    for (const each of meant) each.left -= 1;
    const due = meant.find(({ left, times }) => left <= 0 && left > -times);
    this.entries = this.entries.filter(({ left, times }) => left > 1 - times);
    return due?.trouble ?? null;
  }
}

import type { Programme } from '#modules/programme/contract.ts';
import { daysBetween } from '#platform/language/format.ts';
import { endOf, parseWhen } from '#platform/time/when.ts';
import { today as dayOf } from '#platform/time/zone.ts';

/** What the home page knows when it asks what is due. */
export type Known = {
  readonly now: number;
  readonly zone: string;
  readonly programmes: readonly {
    readonly programme: Programme;
    /** When the last entry was written in; null for an empty log, undefined while it is not known. */
    readonly lastEntry: string | null | undefined;
    readonly members: readonly {
      readonly holding: string;
      readonly name: string;
      readonly role: string;
      readonly until: string | null;
    }[];
  }[];
  readonly tokens: readonly { readonly id: string; readonly name: string; readonly expires: string }[];
  /** Effects to look at again, as the ledger tells them: overdue, or within two months. */
  readonly checks: readonly Check[];
};

type Check = {
  readonly programme: string;
  readonly effect: string;
  readonly organisationName: string;
  readonly kind: 'created' | 'secured';
  readonly on: string;
  readonly overdue: boolean;
};

export type Due =
  | { readonly kind: 'silent'; readonly programme: Programme; readonly days: number | null }
  | {
      readonly kind: 'role-ends';
      readonly programme: Programme;
      readonly holding: string;
      readonly name: string;
      readonly role: string;
      readonly on: string;
    }
  | { readonly kind: 're-check'; readonly programme: Programme; readonly check: Check; readonly on: string }
  /** Several firms of one programme in one line; `on` is the day of the first. */
  | { readonly kind: 're-checks'; readonly programme: Programme; readonly count: number; readonly on: string }
  | { readonly kind: 'token-ends'; readonly id: string; readonly name: string; readonly on: string };

/** A log is silent after two weeks; a role or a token is spoken of from thirty days before, and is urgent the last seven. */
const silentAfter = 14;
const speakBefore = 30;
const urgentBefore = 7;

/** So many firms of one programme stand one by one; more would hide everything else. */
const mostFirms = 3;

/** What is urgent, and what comes, each the nearest first. */
export function due(known: Known): { urgent: readonly Due[]; coming: readonly Due[] } {
  const today = dayOf(known.now, known.zone);
  const ending = [...roleEnds(known, today), ...tokenEnds(known, today)].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
  const isUrgent = ({ on }: { on: string }) => daysBetween(today, on) <= urgentBefore;
  return {
    urgent: [
      ...ending.filter(isUrgent),
      ...reChecks(known, ({ overdue }) => overdue),
      ...silent(known, today),
    ],
    coming: [...ending.filter((each) => !isUrgent(each)), ...reChecks(known, ({ overdue }) => !overdue)].sort(
      (a, b) => a.on.localeCompare(b.on),
    ),
  };
}

/** Jobs that somebody should ask about again: an effect that nobody looks at is no longer known. */
type ReCheck = Extract<Due, { kind: 're-check' | 're-checks' }>;

function reChecks({ programmes, checks }: Known, wanted: (check: Check) => boolean): readonly ReCheck[] {
  return programmes.flatMap(({ programme }): readonly ReCheck[] => {
    const found = checks
      .filter((check) => check.programme === programme.id && wanted(check))
      .sort((a, b) => a.on.localeCompare(b.on));
    const [first] = found;
    if (first && found.length > mostFirms)
      return [{ kind: 're-checks', programme, count: found.length, on: first.on }];
    return found.map((check) => ({ kind: 're-check', programme, check, on: check.on }));
  });
}

/** Only where the reader may write, and only while the programme runs: an ended one is silent as it should be. */
function silent({ programmes, now, zone }: Known, today: string): readonly Due[] {
  return programmes.flatMap(({ programme, lastEntry }): readonly Due[] => {
    const period = programme.period === null ? undefined : parseWhen(programme.period);
    const runs = period !== undefined && endOf(period, programme.zone) > now;
    if (!runs || lastEntry === undefined || !programme.may.includes('logbook.write')) return [];
    if (lastEntry === null) return [{ kind: 'silent', programme, days: null }];
    const days = daysBetween(dayOf(Date.parse(lastEntry), zone), today);
    return days > silentAfter ? [{ kind: 'silent', programme, days }] : [];
  });
}

function roleEnds({ programmes }: Known, today: string) {
  return programmes.flatMap(({ programme, members }) =>
    programme.may.includes('programme.manage-members')
      ? members.flatMap(({ holding, name, role, until }) =>
          until !== null && isNear(until, today)
            ? [{ kind: 'role-ends', programme, holding, name, role, on: until } as const]
            : [],
        )
      : [],
  );
}

function tokenEnds({ tokens, zone }: Known, today: string) {
  return tokens.flatMap(({ id, name, expires }) => {
    const on = dayOf(Date.parse(expires), zone);
    return isNear(on, today) ? [{ kind: 'token-ends', id, name, on } as const] : [];
  });
}

const isNear = (on: string, today: string) => on > today && daysBetween(today, on) <= speakBefore;

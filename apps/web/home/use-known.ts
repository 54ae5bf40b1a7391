import { useQueries } from '@tanstack/react-query';
import { accessOperations } from '#modules/access/contract.ts';
import { type LogEntry, logbookOperations } from '#modules/logbook/contract.ts';
import { type Programme, programmeOperations } from '#modules/programme/contract.ts';
import { resultsOperations } from '#modules/results/contract.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey, useRead } from '#platform/ui/api/use-read.ts';
import type { Known } from './due.ts';

/** What the home page reads, across the programmes; what has not come yet is left open. */
export function useKnown(programmes: readonly Programme[], now: number, zone: string) {
  const logbook = useClient(logbookOperations);
  const members = useClient(programmeOperations);
  const logs = useQueries({
    queries: programmes.map(({ id }) => {
      const given = { params: { programmeId: id }, query: { limit: 20 } };
      return { queryKey: readKey('listLogEntries', given), queryFn: () => logbook.listLogEntries(given) };
    }),
  });
  const people = useQueries({
    queries: programmes.map(({ id, may }) => {
      const given = { params: { programmeId: id } };
      return {
        queryKey: readKey('listMembers', given),
        queryFn: () => members.listMembers(given),
        enabled: may.includes('programme.manage-members'),
      };
    }),
  });
  const tokens = useRead(accessOperations, 'listTokens', {});
  const drafts = useRead(accessOperations, 'listDrafts', {});
  const checks = useRead(resultsOperations, 'listReChecks', {});

  const known: Known = {
    now,
    zone,
    programmes: programmes.map((programme, index) => ({
      programme,
      lastEntry: lastRecorded(logs[index]?.data?.items),
      members: people[index]?.data?.items ?? [],
    })),
    tokens: tokens.data?.items ?? [],
    checks: checks.data?.items ?? [],
  };
  const recent = programmes.flatMap((programme, index) =>
    (logs[index]?.data?.items ?? [])
      .filter(({ mine, recorded }) => !mine && now - Date.parse(recorded) < 36 * 3_600_000)
      .map((entry) => ({ programme, entry })),
  );
  const latest = programmes
    .flatMap((programme, index) => (logs[index]?.data?.items ?? []).map((entry) => ({ programme, entry })))
    .sort((a, b) => b.entry.recorded.localeCompare(a.entry.recorded))
    .slice(0, 5);
  const settled = [...logs, ...people, tokens, drafts, checks].every(
    ({ fetchStatus }) => fetchStatus === 'idle',
  );
  return { known, recent, latest, drafts: drafts.data?.items ?? [], settled };
}

/** The log is in the order of what happened; silence is counted from when something was last written. */
const lastRecorded = (entries: readonly LogEntry[] | undefined) =>
  entries &&
  (entries
    .map(({ recorded }) => recorded)
    .sort()
    .at(-1) ??
    null);

import { programmeOperations } from '#modules/programme/contract.ts';
import { useRead } from '#platform/ui/api/use-read.ts';

/** The decisions of the programme, latest first; none while they are not known. */
export function useDecisions(programmeId: string) {
  const decisions = useRead(programmeOperations, 'listDecisions', { params: { programmeId } });
  return decisions.data?.items ?? [];
}

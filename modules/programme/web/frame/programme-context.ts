import { createContext, useContext } from 'react';
import type { Programme } from '../../contract.ts';

export const ProgrammeContext = createContext<Programme | undefined>(undefined);

/** The programme whose rail the page stands in. */
export function useProgramme(): Programme {
  const programme = useContext(ProgrammeContext);
  if (!programme) throw new Error('A programme is asked for outside its frame');
  return programme;
}

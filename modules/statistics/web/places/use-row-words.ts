import { useCallback } from 'react';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import type { PlaceRow } from './place-rows.ts';

/** The number of a place in words; where there is none, why. */
export function useRowWords(series: Series | undefined): (row: PlaceRow) => string {
  const text = useText();
  const words = useStatisticsWords();
  return useCallback(
    ({ value, state, together }) => {
      if (!series) return text('statistics.map.no-number');
      if (value === null) return text(`statistics.state.${state}`);
      const figure = words.figure(series, value);
      return together ? text('statistics.together', { figure, together }) : figure;
    },
    [series, text, words],
  );
}

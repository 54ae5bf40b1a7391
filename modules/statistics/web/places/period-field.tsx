import { Select } from '@digdir/designsystemet-react';
import { Field } from '#platform/ui/form/field.tsx';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { useStatisticsWords } from '../shown/use-spoken.ts';
import { useMapFigures } from './use-map-figures.ts';

/** The periods that a series has, newest first. */
export function PeriodField({
  series,
  period,
  change,
}: {
  series: Series;
  period: string | undefined;
  change: (period: string) => void;
}) {
  const text = useText();
  const words = useStatisticsWords();
  const { data } = useMapFigures(series.key, period);
  if (!data) return null;
  return (
    <Field label={text('statistics.choose-period')}>
      {(wiring) => (
        <Select {...wiring} value={data.period} onChange={({ target }) => change(target.value)}>
          {[...data.periods].reverse().map((each) => (
            <option key={each} value={each}>
              {words.period(each)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

import { Select, ToggleGroup } from '@digdir/designsystemet-react';
import { Field } from '#platform/ui/form/field.tsx';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { topics } from '../../series.ts';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { areasIn } from './in-area.ts';
import { PeriodField } from './period-field.tsx';
import type { Area } from './places-search.ts';

/** Whose municipalities, which number, of when. */
export function ChooseSeries({
  area,
  all,
  inArea,
  series,
  period,
  change,
}: {
  area: Area;
  all: readonly Series[];
  inArea: readonly Series[];
  series: Series | undefined;
  period: string | undefined;
  change: (parts: Readonly<Record<string, string | undefined>>) => void;
}) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className="statistics-choose places-choose" data-no-print>
      <ToggleGroup
        value={area}
        onChange={(country) => change({ country, series: undefined, period: undefined })}
        className="statistics-toggle"
        data-toggle-group={text('statistics.area')}
        data-size="sm"
      >
        {areasIn(all).map((each) => (
          <ToggleGroup.Item key={each} value={each}>
            {text(`statistics.area.${each}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      {series ? (
        <>
          <Field label={text('statistics.choose-series')}>
            {(wiring) => (
              <Select
                {...wiring}
                value={series.key}
                onChange={({ target }) => change({ series: target.value, period: undefined })}
              >
                {topics.map((topic) => {
                  const ofTopic = inArea.filter((each) => each.topic === topic);
                  return ofTopic.length > 0 ? (
                    <optgroup key={topic} label={text(`statistics.topic.${topic}`)}>
                      {ofTopic.map(({ key, name }) => (
                        <option key={key} value={key}>
                          {name[language]}
                        </option>
                      ))}
                    </optgroup>
                  ) : null;
                })}
              </Select>
            )}
          </Field>
          <PeriodField series={series} period={period} change={(next) => change({ period: next })} />
        </>
      ) : null}
    </div>
  );
}

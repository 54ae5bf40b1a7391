import { Input } from '@digdir/designsystemet-react';
import { useDeferredValue } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Field } from '#platform/ui/form/field.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { statisticsOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { bestFirst } from './best-first.ts';

/** A municipality by its name, as one spells it, or its number; also one that is no more. What is found comes while one writes. */
export function FindPlaces({ asked, ask }: { asked: string; ask: (question: string) => void }) {
  const text = useText();
  const question = useDeferredValue(asked.trim());
  const found = useRead(
    statisticsOperations,
    'listPlaces',
    { query: { q: question } },
    { enabled: question.length >= shortest, keepPrevious: true },
  );
  return (
    <search className="places-find" data-no-print>
      <Field label={text('statistics.find')} hint={text('statistics.find-hint')}>
        {(wiring) => (
          <Input
            {...wiring}
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={asked}
            onChange={({ target }) => ask(target.value)}
          />
        )}
      </Field>
      {question.length < shortest ? null : found.isError ? (
        <ProblemPanel error={found.error} again={() => void found.refetch()} />
      ) : found.data ? (
        <Found items={bestFirst(found.data.items, question)} question={question} />
      ) : null}
    </search>
  );
}

/** A municipality is called Å, and `aa` is what it is found by. */
const shortest = 2;
const most = 12;

function Found({ items, question }: { items: ReturnType<typeof bestFirst>; question: string }) {
  const text = useText();
  const format = useFormat();
  const more = items.length - most;
  return (
    <>
      <p role="status" className="om-small om-muted places-count">
        {items.length > 0
          ? text('statistics.found', { count: items.length })
          : text('statistics.found-none', { question })}
      </p>
      <ul className="places-found">
        {items.slice(0, most).map(({ id, code, name, otherNames, county, country, until, example }) => (
          <li key={`${id} ${until}`}>
            <TextLink to="/places/$place" params={{ place: id } as never}>
              {[name, ...otherNames].join(' · ')}
            </TextLink>{' '}
            {example ? <StateTag tone="warning">{text('statistics.example')}</StateTag> : null}
            <span className="om-small om-muted om-num">
              {[code, county?.name, text(`statistics.country.${country}`)].filter(Boolean).join(' · ')}
              {until ? ` · ${text('statistics.until', { date: format.date(until) })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="om-small om-muted">{text('statistics.found-more', { count: more })}</p>
      ) : null}
    </>
  );
}

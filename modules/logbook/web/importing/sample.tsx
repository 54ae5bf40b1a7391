import { Heading } from '@digdir/designsystemet-react';
import { Lines } from '#platform/ui/language/lines.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { VisibilityTag } from '#platform/ui/state/tags.tsx';
import type { Content } from '../../contract.ts';
import { useText } from '../words.ts';
import './sample.css';

/** The first rows as they will stand in the log: the eye finds here what no check can. */
export function Sample({ entries }: { entries: readonly Content[] }) {
  const text = useText();
  const format = useFormat();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="import-sample">
      <Heading level={2} data-size="sm" id="import-sample">
        {text('logbook.import.sample')}
      </Heading>
      <ol className="logbook-sample">
        {entries.slice(0, 5).map((entry) => (
          <li key={`${entry.happened} ${entry.text}`}>
            <p className="om-small om-muted om-num">
              {format.when(entry.happened)} ·{' '}
              {text('logbook.entry.by', {
                who: entry.who,
                activity: text(`logbook.activity.${entry.activity}`),
              })}{' '}
              <VisibilityTag visibility={entry.visibility} />
            </p>
            <Lines lang={entry.lang}>{entry.text}</Lines>
          </li>
        ))}
      </ol>
    </section>
  );
}

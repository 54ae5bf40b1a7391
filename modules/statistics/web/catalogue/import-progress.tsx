import { useFormat } from '#platform/ui/language/use-format.ts';
import type { StatisticsImport } from '../answers.ts';
import { useText } from '../open-words.ts';

/** So many of so many, and how long it will take. Before anything is known it only moves. */
export function ImportProgress({ progress }: { progress: StatisticsImport['progress'] }) {
  const text = useText();
  const format = useFormat();
  const label = text('statistics.import.progress');
  if (!progress) {
    return (
      <div className="data-progress">
        <progress aria-label={label} />
        <p className="om-small om-muted">{text('statistics.import.waiting')}</p>
      </div>
    );
  }
  const { done, of, counted, secondsLeft } = progress;
  return (
    <div className="data-progress">
      <progress aria-label={label} {...(of ? { value: Math.min(done, of), max: of } : {})} />
      <p className="om-small om-num">
        {counted === 'bytes'
          ? text('statistics.import.bytes', {
              done: format.bytes(done),
              of: of === null ? '' : format.bytes(of),
              known: of === null ? 'no' : 'yes',
            })
          : text(`statistics.import.${counted}`, {
              done: format.number(done),
              of: of === null ? '' : format.number(of),
              known: of === null ? 'no' : 'yes',
            })}{' '}
        {secondsLeft === null ? null : (
          <span className="om-muted">
            {secondsLeft < 90
              ? text('statistics.import.seconds-left', { count: Math.max(1, Math.round(secondsLeft)) })
              : text('statistics.import.minutes-left', { count: Math.round(secondsLeft / 60) })}
          </span>
        )}
      </p>
    </div>
  );
}

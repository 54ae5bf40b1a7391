import { Button } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { DecisionMade, Shock } from '../../contract.ts';
import { useText } from '../words.ts';

/** Who wrote it in, how often it was corrected and why, and the way to correct it. */
export function RecordNotes({
  record,
  zone,
  correct,
}: {
  record: Pick<Shock | DecisionMade, 'by' | 'recorded' | 'corrections' | 'what'>;
  zone: string;
  correct: (() => void) | undefined;
}) {
  const text = useText();
  const format = useFormat();
  const day = (instant: string) => format.moment(instant, zone);
  return (
    <div className="programme-record om-xs om-muted om-num">
      <span>{text('programme.life.written-by', { by: record.by, when: day(record.recorded) })}</span>
      {correct ? (
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          aria-label={text('programme.life.correct-this', { what: record.what })}
          onClick={correct}
        >
          {text('programme.life.correct')}
        </Button>
      ) : null}
      {record.corrections.length > 0 ? (
        <ul>
          {record.corrections.map(({ number, by, at, reason }) => (
            <li key={number}>{text('programme.life.corrected', { by, when: day(at), reason })}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

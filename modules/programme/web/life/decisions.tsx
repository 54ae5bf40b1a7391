import { Heading } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { logbookOperations } from '#modules/logbook/contract.ts';
import { addressOf } from '#platform/http/client.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import type { DecisionMade, Programme } from '../../contract.ts';
import { useText } from '../words.ts';
import { DecisionForm } from './decision-form.tsx';
import DecisionTimeline from './decision-timeline.tsx';
import { FormBox } from './form-box.tsx';
import { RecordNotes } from './record-notes.tsx';

/** What was decided, with the form for one more, and the form that corrects one where it stands. */
export function Decisions({
  programme,
  query,
  writing,
  finished,
  cancel,
  may,
}: {
  programme: Programme;
  query: UseQueryResult<{ items: DecisionMade[] }>;
  writing: boolean;
  finished: (words: string) => void;
  cancel: () => void;
  may: boolean;
}) {
  const text = useText();
  const [correcting, setCorrecting] = useState<string>();
  return (
    <section className="om-section" aria-labelledby="decisions">
      <Heading level={2} data-size="sm" id="decisions">
        {text('programme.life.decisions')}
      </Heading>
      {writing ? (
        <FormBox id="decision-heading" title={text('programme.life.new-decision')}>
          <DecisionForm
            programme={programme}
            cancel={cancel}
            done={() => finished(text('programme.life.decision-done'))}
          />
        </FormBox>
      ) : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            writing ? null : (
              <p className="om-muted om-measure programme-under-heading">
                {text('programme.life.no-decisions')}
              </p>
            )
          ) : (
            <DecisionTimeline
              decisions={items}
              after={(decision) =>
                correcting === decision.id ? (
                  <FormBox
                    id={`decision-${decision.id}-heading`}
                    title={text('programme.life.correct-decision')}
                  >
                    <DecisionForm
                      programme={programme}
                      decision={decision}
                      cancel={() => setCorrecting(undefined)}
                      done={() => {
                        setCorrecting(undefined);
                        finished(text('programme.life.correction-done'));
                      }}
                    />
                  </FormBox>
                ) : (
                  <>
                    <DocumentLink decision={decision} />
                    <RecordNotes
                      record={decision}
                      zone={programme.zone}
                      correct={may ? () => setCorrecting(decision.id) : undefined}
                    />
                  </>
                )
              }
            />
          )
        }
      </Loaded>
    </section>
  );
}

function DocumentLink({ decision: { file } }: { decision: DecisionMade }) {
  const text = useText();
  if (!file) return null;
  if (file.state !== 'clean')
    return (
      <p className="om-xs om-muted">
        {text(
          file.state === 'refused' ? 'programme.life.document-refused' : 'programme.life.document-waiting',
          { name: file.name },
        )}
      </p>
    );
  return (
    <p className="om-small">
      <a className="ds-link" href={addressOf(logbookOperations.readLogFile, { params: { fileId: file.id } })}>
        {file.name}
      </a>
    </p>
  );
}

import { Heading } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import type { Programme, Shock } from '../../contract.ts';
import { useText } from '../words.ts';
import { FormBox } from './form-box.tsx';
import { RecordNotes } from './record-notes.tsx';
import { ShockForm } from './shock-form.tsx';
import ShockList from './shock-list.tsx';

/** What happened, with the form for one more, and the form that corrects one where it stands. */
export function Shocks({
  programme,
  query,
  writing,
  finished,
  cancel,
  may,
}: {
  programme: Programme;
  query: UseQueryResult<{ items: Shock[] }>;
  writing: boolean;
  finished: (words: string) => void;
  cancel: () => void;
  may: boolean;
}) {
  const text = useText();
  const [correcting, setCorrecting] = useState<string>();
  return (
    <section className="om-section" aria-labelledby="shocks">
      <Heading level={2} data-size="sm" id="shocks">
        {text('programme.life.shocks')}
      </Heading>
      {writing ? (
        <FormBox id="shock-heading" title={text('programme.life.new-shock')}>
          <ShockForm
            programme={programme}
            cancel={cancel}
            done={() => finished(text('programme.life.shock-done'))}
          />
        </FormBox>
      ) : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            writing ? null : (
              <p className="om-muted om-measure programme-under-heading">
                {text('programme.life.no-shocks')}
              </p>
            )
          ) : (
            <ShockList
              shocks={items}
              after={(shock) =>
                correcting === shock.id ? (
                  <FormBox id={`shock-${shock.id}-heading`} title={text('programme.life.correct-shock')}>
                    <ShockForm
                      programme={programme}
                      shock={shock}
                      cancel={() => setCorrecting(undefined)}
                      done={() => {
                        setCorrecting(undefined);
                        finished(text('programme.life.correction-done'));
                      }}
                    />
                  </FormBox>
                ) : (
                  <RecordNotes
                    record={shock}
                    zone={programme.zone}
                    correct={may ? () => setCorrecting(shock.id) : undefined}
                  />
                )
              }
            />
          )
        }
      </Loaded>
    </section>
  );
}

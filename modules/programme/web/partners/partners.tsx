import { Button, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey, useRead } from '#platform/ui/api/use-read.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { type Partnership, type Programme, programmeOperations } from '../../contract.ts';
import { FormBox } from '../life/form-box.tsx';
import { useText } from '../words.ts';
import { EndPartner } from './end-partner.tsx';
import { PartnerForm } from './partner-form.tsx';
import { PartnerRow } from './partner-row.tsx';
import './partners.css';

/** Organisations that take part, as what and with how much; adding one, and ending one. */
export function Partners({ programme, today }: { programme: Programme; today: string }) {
  const text = useText();
  const params = { programmeId: programme.id };
  const partners = useRead(programmeOperations, 'listPartners', { params });
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Partnership>();
  const [done, setDone] = useState<string>();
  const client = useClient(programmeOperations);
  const queries = useQueryClient();
  const refresh = () => {
    for (const read of ['listPartners', 'listProgrammes', 'readPublicProgramme'])
      void queries.invalidateQueries({ queryKey: readKey(read) });
  };
  const end = useMutation({
    mutationFn: ({ id }: Partnership) => client.endPartner({ params: { ...params, partnerId: id } }),
    onSuccess: (_, { name }) => {
      refresh();
      setEnding(undefined);
      setDone(text('programme.partners.ended', { name }));
    },
  });
  const may = programme.may.includes('programme.record');
  return (
    <section className="om-section partners" aria-labelledby="partners">
      <div className="om-row om-between">
        <Heading level={2} data-size="sm" id="partners">
          {text('programme.facts.partners')}
        </Heading>
        {may && !adding ? (
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {text('programme.partners.add')}
          </Button>
        ) : null}
      </div>
      {done ? <DonePanel title={done} /> : null}
      {adding ? (
        <FormBox id="partner-heading" title={text('programme.partners.add')}>
          <PartnerForm
            programme={programme}
            cancel={() => setAdding(false)}
            done={({ name }) => {
              refresh();
              setAdding(false);
              setDone(text('programme.partners.added', { name }));
            }}
          />
        </FormBox>
      ) : null}
      <Loaded query={partners}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="om-muted">{text('programme.partners.none')}</p>
          ) : (
            <ul className="om-plain-list">
              {items.map((partner) => (
                <PartnerRow
                  key={partner.id}
                  partner={partner}
                  today={today}
                  language={programme.language}
                  end={may ? () => setEnding(partner) : undefined}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <EndPartner
        partner={ending}
        sending={end.isPending}
        close={() => {
          end.reset();
          setEnding(undefined);
        }}
        end={end.mutate}
      >
        {end.isError ? <ProblemPanel error={end.error} /> : null}
      </EndPartner>
    </section>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { programmeOperations } from '../../contract.ts';
import { useProgramme } from '../frame/programme-context.ts';
import { useText } from '../words.ts';
import { DecisionChain } from './decision-chain.tsx';
import { Decisions } from './decisions.tsx';
import { Shocks } from './shocks.tsx';

/** What happened and what was decided, with the two forms; and who decides what. */
export default function DecisionsPage() {
  const text = useText();
  const programme = useProgramme();
  const params = { programmeId: programme.id };
  const shocks = useRead(programmeOperations, 'listShocks', { params });
  const decisions = useRead(programmeOperations, 'listDecisions', { params });
  // Who was led here to write finds the form open.
  const { record } = useSearch({ strict: false }) as { record?: Writing };
  const [writing, setWriting] = useState<Writing | undefined>(
    programme.may.includes('programme.record') ? record : undefined,
  );
  const [done, setDone] = useState<string>();
  const may = programme.may.includes('programme.record');
  const write = (what: Writing | undefined) => {
    setWriting(what);
    setDone(undefined);
  };
  const finished = (words: string) => {
    setWriting(undefined);
    setDone(words);
  };
  const actions =
    may && writing === undefined ? (
      <>
        <Button onClick={() => write('decision')}>{text('programme.life.new-decision')}</Button>
        <Button variant="secondary" onClick={() => write('shock')}>
          {text('programme.life.new-shock')}
        </Button>
      </>
    ) : undefined;
  const state = text(`programme.state.${programme.state}`);
  return (
    <Page
      title={`${text('programme.life.title')} – ${programme.name}`}
      heading={text('programme.life.title')}
      lead={text('programme.life.lead')}
      example={programme.example}
      {...(actions ? { actions } : {})}
    >
      <div className="programme-stands">
        <p className="om-row">
          {text('programme.life.stands')} <StateTag tone="accent">{state}</StateTag>
        </p>
        {done ? (
          <DonePanel
            title={done}
            next={
              <TextLink to="/programmes/$slug/overview" params={{ slug: programme.slug }}>
                {text('programme.life.done-next')}
              </TextLink>
            }
          />
        ) : null}
      </div>
      <Decisions
        programme={programme}
        query={decisions}
        writing={writing === 'decision'}
        finished={finished}
        cancel={() => write(undefined)}
        may={may}
      />
      <Shocks
        programme={programme}
        query={shocks}
        writing={writing === 'shock'}
        finished={finished}
        cancel={() => write(undefined)}
        may={may}
      />
      {may ? null : <p className="om-note om-section">{text('programme.life.read-only')}</p>}
      <DecisionChain zone={programme.zone} />
    </Page>
  );
}

type Writing = 'decision' | 'shock';

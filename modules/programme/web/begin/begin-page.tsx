import { useState } from 'react';
import { accessOperations } from '#modules/access/contract.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink, TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import type { Programme } from '../../contract.ts';
import { useText } from '../words.ts';
import { BeginForm } from './begin-form.tsx';

/** Begins a programme where one answers for a municipality, and leads on to the first thing: what happened. */
export default function BeginPage() {
  const text = useText();
  const units = useRead(accessOperations, 'listMyUnits', {});
  const [begun, setBegun] = useState<Programme>();
  return (
    <Page title={text('programme.begin.title')} lead={text('programme.begin.lead')}>
      {begun ? (
        <DonePanel
          title={text('programme.begin.done', { name: begun.name })}
          next={text('programme.begin.done-next')}
          actions={
            <>
              <ButtonLink
                to="/programmes/$slug/decisions"
                params={{ slug: begun.slug }}
                search={{ record: 'shock' }}
              >
                {text('programme.life.new-shock')}
              </ButtonLink>
              <TextLink to="/programmes/$slug/overview" params={{ slug: begun.slug }}>
                {text('programme.begin.later')}
              </TextLink>
            </>
          }
        />
      ) : (
        <Loaded query={units}>
          {({ items }) => {
            const open = items.filter(
              ({ kind, roles }) =>
                kind === 'municipality' && (roles.includes('owner') || roles.includes('administrator')),
            );
            return open.length === 0 ? (
              <EmptyState
                title={text('programme.begin.nowhere')}
                sentence={text('programme.begin.nowhere-text')}
              />
            ) : (
              <BeginForm municipalities={open} begun={setBegun} />
            );
          }}
        </Loaded>
      )}
    </Page>
  );
}

import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { today } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Page } from '#platform/ui/page/page.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { type Member, programmeOperations } from '../../contract.ts';
import { useProgramme } from '../frame/programme-context.ts';
import { Partners } from '../partners/partners.tsx';
import { useText } from '../words.ts';
import { AddMember } from './add-member.tsx';
import { EndMembership } from './end-membership.tsx';
import { MemberTable } from './member-table.tsx';
import { standing } from './membership.ts';

/** Who holds which role in the programme, and when; giving a role, and ending one. */
export default function PeoplePage() {
  const text = useText();
  const programme = useProgramme();
  const members = useRead(programmeOperations, 'listMembers', { params: { programmeId: programme.id } });
  const [ending, setEnding] = useState<Member>();
  const [gone, setGone] = useState<Member>();
  const managing = programme.may.includes('programme.manage-members');
  const day = today(Date.now(), programme.zone);
  return (
    <Page
      title={`${text('programme.people.title')} – ${programme.name}`}
      heading={text('programme.people.title')}
      lead={text('programme.people.lead')}
      example={programme.example}
    >
      {gone ? (
        <DonePanel
          title={text('programme.people.ended-done', {
            name: gone.name,
            role: text(`role.${gone.role}`),
          })}
        />
      ) : null}
      <Loaded query={members}>
        {({ items }) => {
          const groups = standing(items, day);
          return (['now', 'coming', 'ended'] as const).map((group) =>
            groups[group].length === 0 ? null : (
              <section key={group} className="people-group" aria-labelledby={`people-${group}`}>
                <Heading level={2} data-size="sm" id={`people-${group}`}>
                  {text(`programme.people.${group}`)}
                </Heading>
                <MemberTable
                  members={groups[group]}
                  today={day}
                  caption={text(`programme.people.${group}`)}
                  {...(managing && group !== 'ended' ? { end: setEnding } : {})}
                />
              </section>
            ),
          );
        }}
      </Loaded>
      {managing ? (
        <AddMember programmeId={programme.id} today={day} />
      ) : (
        <p className="om-note om-section">{text('programme.people.read-only')}</p>
      )}
      <Partners programme={programme} today={day} />
      <EndMembership
        programmeId={programme.id}
        member={ending}
        close={() => setEnding(undefined)}
        ended={setGone}
      />
    </Page>
  );
}

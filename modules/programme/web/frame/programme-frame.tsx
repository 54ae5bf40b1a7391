import type { ReactNode } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { NotFound } from '#platform/ui/page/not-found.tsx';
import { Rail, type RailEntry } from '#platform/ui/rail/rail.tsx';
import { useExampleMark } from '#platform/ui/shell/shell-context.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { type Programme, programmeOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { ProgrammeContext } from './programme-context.ts';

export default function ProgrammeFrame({
  slug,
  entries,
  children,
}: {
  slug: string;
  entries: readonly RailEntry[];
  children: ReactNode;
}) {
  const programmes = useRead(programmeOperations, 'listProgrammes', {});
  return (
    <Loaded query={programmes} outline={<div className="om-app" />}>
      {({ items }) => {
        const programme = items.find((each) => each.slug === slug);
        if (!programme) {
          return (
            <main className="om-open" id="content" tabIndex={-1}>
              <NotFound />
            </main>
          );
        }
        return (
          <InRail programme={programme} entries={entries}>
            {children}
          </InRail>
        );
      }}
    </Loaded>
  );
}

function InRail({
  programme,
  entries,
  children,
}: {
  programme: Programme;
  entries: readonly RailEntry[];
  children: ReactNode;
}) {
  const text = useText();
  const format = useFormat();
  useExampleMark(programme.example);
  return (
    <ProgrammeContext value={programme}>
      <Rail
        name={programme.name}
        period={
          programme.period === null ? text('programme.facts.period-unknown') : format.when(programme.period)
        }
        entries={entries}
      >
        {children}
      </Rail>
    </ProgrammeContext>
  );
}

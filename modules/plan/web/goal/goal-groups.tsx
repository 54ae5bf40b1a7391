import { Heading } from '@digdir/designsystemet-react';
import type { Goal, GoalSaid } from '../../contract.ts';
import { goalKinds } from '../../terms.ts';
import { useText } from '../words.ts';
import { GoalSection } from './goal-section.tsx';

/** Goals by kind, and within a kind by focus area, in the order they were written. */
export function GoalGroups({ goals, focuses }: { goals: readonly Goal[]; focuses: readonly string[] }) {
  const text = useText();
  return groupsOf(goals).map(({ kind, focus, items }) => (
    <section key={`${kind}-${focus}`} className="plan-group" aria-label={headingOf(kind, focus)}>
      <Heading level={2} data-size="sm">
        {headingOf(kind, focus)}
      </Heading>
      {items.map((goal) => (
        <GoalSection key={goal.id} goal={goal} focuses={focuses} />
      ))}
    </section>
  ));

  function headingOf(kind: GoalSaid['kind'], focus: string | null): string {
    return [text(`plan.kinds.${kind}`), focus].filter(Boolean).join(': ');
  }
}

const groupsOf = <G extends Pick<GoalSaid, 'kind' | 'focus'>>(goals: readonly G[]) =>
  goalKinds.flatMap((kind) => {
    const ofKind = goals.filter((goal) => goal.kind === kind);
    return [...new Set(ofKind.map(({ focus }) => focus))].map((focus) => ({
      kind,
      focus,
      items: ofKind.filter((goal) => goal.focus === focus),
    }));
  });

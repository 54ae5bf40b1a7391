import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { usePlan } from '../plan-context.ts';
import { useText } from '../words.ts';

/** A plan without goals teaches what one is: a sentence, a button, an example. */
export function EmptyPlan() {
  const text = useText();
  const { mayWrite } = usePlan();
  return (
    <div className="om-section">
      <EmptyState
        title={text('plan.empty.title')}
        sentence={text('plan.empty.text')}
        action={
          mayWrite ? (
            <ButtonLink to="." search={{ form: 'new-goal' } as never}>
              {text('plan.new-goal')}
            </ButtonLink>
          ) : undefined
        }
        example={text('plan.empty.example')}
      />
    </div>
  );
}

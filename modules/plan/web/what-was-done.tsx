import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { OpenForm } from './form/open-form.tsx';
import type { Done } from './plan-context.ts';
import { useText } from './words.ts';

/** After a save: what happened, and the step that comes now, as a link to its form. */
export function WhatWasDone({ did: { what, indicator } }: { did: Done }) {
  const text = useText();
  const isNew = what === 'goal' || what === 'indicator';
  return (
    <DonePanel
      title={text(`plan.done.${what}`)}
      next={
        indicator && (isNew || what === 'target') ? (
          <OpenForm search={{ form: 'target', of: indicator }}>
            {text(isNew ? 'plan.done.next-target' : 'plan.done.another-target')}
          </OpenForm>
        ) : undefined
      }
    />
  );
}

import { useEffect, useRef } from 'react';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { OpenForm } from './form/open-form.tsx';
import { usePlan } from './plan-context.ts';
import { useText } from './words.ts';

/** After a save, where it was done: what happened, and the step that comes now, as a link to its form. Takes the form's focus. */
export function WhatWasDone({ at }: { at: string }) {
  const { did, open } = usePlan();
  return did?.at === at && !open.form ? <Said what={did.what} at={at} /> : null;
}

function Said({ what, at }: { what: NonNullable<ReturnType<typeof usePlan>['did']>['what']; at: string }) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const isNew = what === 'goal' || what === 'indicator';
  return (
    <div ref={place} tabIndex={-1} className="plan-done">
      <DonePanel
        title={text(`plan.done.${what}`)}
        next={
          isNew || what === 'target' ? (
            <OpenForm search={{ form: 'target', of: at }}>
              {text(isNew ? 'plan.done.next-target' : 'plan.done.another-target')}
            </OpenForm>
          ) : undefined
        }
      />
    </div>
  );
}

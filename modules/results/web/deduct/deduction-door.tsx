import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { withWords } from '#platform/ui/language/with-words.ts';
import type { Results } from '../../answers.ts';
import { words } from '../beside-words.ts';
import { useText } from '../words.ts';

const StateDeduction = lazy(withWords(words, () => import('./state-deduction.tsx')));

/** Where gross becomes net: the form comes when somebody has something to state. */
export function DeductionDoor({ results }: { results: Results }) {
  const text = useText();
  const [form, setForm] = useState<'untouched' | 'open' | 'left'>(
    // Who was led here to a draft finds the form open.
    window.location.hash === '#deduct' ? 'open' : 'untouched',
  );
  const door = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (form === 'left') door.current?.focus();
  }, [form]);
  return form === 'open' ? (
    <Suspense>
      <StateDeduction results={results} cancel={() => setForm('left')} />
    </Suspense>
  ) : (
    <p className="results-foot">
      <Button ref={door} type="button" variant="secondary" data-size="sm" onClick={() => setForm('open')}>
        {text('results.deduct.open')}
      </Button>
    </p>
  );
}

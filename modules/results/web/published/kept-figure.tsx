import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import type { KeptFigure as Kept } from '../../answers.ts';
import { useText } from '../beside-words.ts';
import { Corrections } from '../effect/corrections.tsx';
import { useEffectChanged } from '../effect/use-effect-changed.ts';
import { useFigureWords } from './use-figure-words.ts';

const CorrectFigure = lazy(() => import('./correct-figure.tsx'));

/** Below a figure: what was corrected of it, and, for those who may, the form to correct it again. */
export function KeptFigure({
  figure,
  zone,
  mayCorrect,
}: {
  figure: Kept;
  zone: string;
  mayCorrect: boolean;
}) {
  const text = useText();
  const { value } = useFigureWords();
  const changed = useEffectChanged();
  const [form, setForm] = useState<'untouched' | 'open' | 'left' | 'saved'>(
    // Who was led here to a draft finds the form open.
    mayCorrect && window.location.hash === `#correct-${figure.id}` ? 'open' : 'untouched',
  );
  const door = useRef<HTMLButtonElement>(null);
  // Where the form was, there is nothing any more: focus goes back to what opened it.
  useEffect(() => {
    if (form === 'left' || form === 'saved') door.current?.focus();
  }, [form]);
  const named = `${text(`results.subject.${figure.subject}`)}: ${value(figure)}`;
  return (
    <div className="results-kept">
      {form === 'saved' ? <DonePanel title={text('results.correct-figure.done')} /> : null}
      {figure.corrections.length > 0 ? <Corrections corrections={figure.corrections} zone={zone} /> : null}
      {mayCorrect && form !== 'open' ? (
        <div>
          <Button
            ref={door}
            type="button"
            variant="secondary"
            data-size="sm"
            aria-label={`${text('results.correct.open')}: ${named}`}
            onClick={() => setForm('open')}
          >
            {text('results.correct.open')}
          </Button>
        </div>
      ) : null}
      {form === 'open' ? (
        <Suspense>
          <CorrectFigure
            figure={figure}
            zone={zone}
            done={() => void changed().then(() => setForm('saved'))}
            cancel={() => setForm('left')}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

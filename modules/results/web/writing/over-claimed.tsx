import { Button, Heading } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { useProgramme } from '#modules/programme/web/index.ts';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useProblemWords } from '#platform/ui/problem/problem-panel.tsx';
import { shareTaken } from '../../shapes.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { ShareBar } from './share-bar.tsx';
import './form.css';

const said = z.object({ taken: z.array(shareTaken), free: z.number(), asked: z.number() });

/** What a refusal says of the shares; undefined: it was refused for something else. */
export function overClaimedIn(error: unknown): z.output<typeof said> | undefined {
  const { code, extra } = problemOf(error);
  return code === 'over-claimed' ? said.safeParse(extra).data : undefined;
}

/** The shares would pass the whole: what, why, how much is left, and two ways out. What was typed stays. */
export function OverClaimed({
  error,
  level,
  setShare,
}: {
  error: unknown;
  level: 2 | 3 | 4;
  setShare: (share: number) => void;
}) {
  const text = useText();
  const { percent } = useAmount();
  const us = useProgramme().name;
  const { title, detail } = useProblemWords(error);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) panel.current?.focus();
  }, [error]);
  const found = overClaimedIn(error);
  if (!found) return null;
  const { taken, free, asked } = found;
  const named = [
    ...new Set(taken.flatMap(({ programme }) => (programme && programme !== us ? programme : []))),
  ];
  const ours = taken.some(({ programme }) => programme === us);
  const hidden = taken.some(({ programme }) => programme === null);
  return (
    <div className="results-refusal" role="alert" tabIndex={-1} ref={panel}>
      <div className="results-refusal-head">
        <ExclamationmarkTriangleIcon className="om-icon" aria-hidden />
        <Heading level={level} data-size="xs">
          {title}
        </Heading>
        <p>
          {detail} {text('results.over.kept')}
        </p>
      </div>
      <ShareBar taken={taken} asked={asked} />
      {free > 0 ? (
        <div>
          <Button type="button" data-size="sm" onClick={() => setShare(free)}>
            {text('results.over.set', { share: percent(free) })}
          </Button>
        </div>
      ) : (
        <p>{text('results.over.none-left')}</p>
      )}
      <div className="om-small">
        <p className="om-strong">{text('results.over.ask')}</p>
        <ul className="ds-list">
          {named.map((programme) => (
            <li key={programme}>{text('results.over.ask-named', { programme })}</li>
          ))}
          {ours ? <li>{text('results.over.own')}</li> : null}
          {hidden ? <li>{text('results.over.ask-hidden')}</li> : null}
        </ul>
      </div>
    </div>
  );
}

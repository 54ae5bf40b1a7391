import { useEffect, useRef, useState } from 'react';
import { useWidth } from '../figure/use-width.ts';
import type { Lines } from './lines.ts';
import { useNear } from './use-near.ts';
import './chart.css';

/** Lines over time. The drawing is a picture: what it shows is in its label, in the title above and in the table beside it. */
export function LineChart({ drawing, label }: { drawing: Lines; label: string }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const isNear = useNear(frame);
  const [draw, setDraw] = useState<typeof import('./draw-lines.ts')['drawLines']>();
  const picture = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isNear) return;
    let isHere = true;
    // Without it there are still the title and the table.
    void import('./draw-lines.ts').then(
      ({ drawLines }) => isHere && setDraw(() => drawLines),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isNear]);

  useEffect(() => {
    if (draw && width > 0) picture.current?.replaceChildren(draw(drawing, width));
  }, [draw, drawing, width]);

  return (
    <div ref={frame} className="om-chart" data-narrow={width < 480 || undefined}>
      <div ref={picture} role="img" aria-label={label} />
    </div>
  );
}

import type { CSSProperties } from 'react';
import { MarkShape } from './mark-shape.tsx';
import type { Target } from './targets.ts';

/** The shapes of a target, each on its square. */
export const MarkShapes = ({ target: { marks, west, east, north, south } }: { target: Target }) =>
  marks.map(({ mark, tile }) => (
    <span
      key={tile.code}
      className="om-mark-place"
      style={
        {
          '--east': tile.col - (west + east) / 2,
          '--south': tile.row - (north + south) / 2,
        } as CSSProperties
      }
    >
      <MarkShape state={mark.state} />
    </span>
  ));

import type { MarkState } from './tile.ts';

/** What a state looks like: full, full with a corner, a ring with a dot, a dashed ring. For squares and for the key. */
export const MarkShape = ({ state }: { state: MarkState }) => (
  <svg viewBox="0 0 12 12" className="om-mark-shape" aria-hidden focusable="false">
    {shapes[state]}
  </svg>
);

const shapes = {
  ongoing: <rect x="0" y="0" width="12" height="12" className="om-mark-full" />,
  continued: (
    <>
      <rect x="0" y="0" width="12" height="12" className="om-mark-full" />
      <path d="M5 0h7v7z" className="om-mark-corner" />
    </>
  ),
  closed: (
    <>
      <rect x="0.75" y="0.75" width="10.5" height="10.5" className="om-mark-ring" />
      <rect x="4" y="4" width="4" height="4" className="om-mark-full" />
    </>
  ),
  applied: <rect x="0.75" y="0.75" width="10.5" height="10.5" className="om-mark-ring" data-dashed />,
} satisfies Record<MarkState, unknown>;

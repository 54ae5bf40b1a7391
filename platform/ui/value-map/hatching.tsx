/** Lines at a slant, for what has no number: seen without colour, and never taken for a low one. */
export const Hatching = ({ id, size }: { id: string; size: number }) => (
  <defs>
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={size} height={size} className="om-value-hatch-ground" />
      <rect width={size / 3} height={size} className="om-value-hatch" />
    </pattern>
  </defs>
);

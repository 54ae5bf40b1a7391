/** Four tiles, one falling into place. */
export const BrandMark = () => (
  <svg className="om-brand-mark" viewBox="0 0 26 26" aria-hidden="true">
    <rect x="1" y="5" width="10.5" height="10.5" rx="1.5" fill="var(--om-focus)" />
    <rect x="1" y="17" width="8" height="8" rx="1.5" fill="var(--om-focus)" opacity=".45" />
    <rect x="13.5" y="13.5" width="11.5" height="11.5" rx="1.5" fill="var(--om-focus)" />
    <rect
      x="15"
      y="1"
      width="8.5"
      height="8.5"
      rx="1.5"
      fill="var(--om-attention)"
      transform="rotate(12 19 5)"
    />
  </svg>
);

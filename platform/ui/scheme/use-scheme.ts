import { useSyncExternalStore } from 'react';

export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Light, dark or as the device; `/theme.js` has set it before the first paint, so that nothing flashes. */
export const useScheme = (): readonly [Scheme, (scheme: Scheme) => void] => [
  useSyncExternalStore(subscribe, current),
  choose,
];

const key = 'omstilt.scheme';
const attribute = 'data-color-scheme';

const current = (): Scheme => {
  const shown = document.documentElement.getAttribute(attribute);
  return schemes.find((scheme) => scheme === shown) ?? 'auto';
};

function choose(scheme: Scheme): void {
  document.documentElement.setAttribute(attribute, scheme);
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: [attribute] });
  return () => observer.disconnect();
}

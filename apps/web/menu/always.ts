/** What every page needs: fetched before anything is shown, one file for each language. */
export const always = {
  nb: () => import('./words/nb.ts'),
  nn: () => import('./words/nn.ts'),
  sv: () => import('./words/sv.ts'),
  en: () => import('./words/en.ts'),
};

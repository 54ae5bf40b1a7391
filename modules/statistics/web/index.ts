import { words as importing } from '#platform/ui/importing/words.ts';
import { joined } from '#platform/ui/language/vocabulary.ts';
import { withWords } from '#platform/ui/language/with-words.ts';
import type { PageRoute } from '#platform/ui/page-route.ts';
import { readWay } from './bring/way.ts';
import { readCatalogueSearch } from './catalogue/catalogue-search.ts';
import { readSeriesSearch } from './catalogue/series-search.ts';
import { words as openWords } from './open-words.ts';
import { readPlaceSearch } from './place/place-search.ts';
import { readPlacesSearch } from './places/places-search.ts';
import { words } from './words.ts';

export const pages: readonly PageRoute[] = [
  {
    path: '/places',
    frame: 'open',
    load: withWords(openWords, () => import('./places/places-page.tsx')),
    validateSearch: readPlacesSearch,
    menu: { label: 'menu.places', order: 30, shown: 'always' },
  },
  {
    path: '/places/$place',
    frame: 'open',
    load: withWords(openWords, () => import('./place/place-page.tsx')),
    validateSearch: readPlaceSearch,
  },
  {
    path: '/data',
    frame: 'open',
    load: withWords(openWords, () => import('./catalogue/catalogue-page.tsx')),
    validateSearch: readCatalogueSearch,
    menu: { label: 'menu.data', order: 40, shown: 'always' },
  },
  {
    path: '/data/bring-in',
    frame: 'signed-in',
    load: withWords(joined(words, importing), () => import('./bring/bring-in-page.tsx')),
    validateSearch: readWay,
  },
  {
    path: '/data/$series',
    frame: 'open',
    load: withWords(openWords, () => import('./catalogue/series-page.tsx')),
    validateSearch: readSeriesSearch,
  },
];

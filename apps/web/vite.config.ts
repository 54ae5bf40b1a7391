import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { operationsToCall } from './operations-to-call.ts';

/** What is read by a shape: zod, and the shapes of the platform. 27 kB gzipped, for pages with forms and no others. */
const shapes = /\/node_modules\/zod\/|\/platform\/(shapes|sources)\//;

/** What both charts and boundaries are drawn with: it comes with the first of them, and to no page that draws neither (15 kB gzipped). */
const drawing = /\/node_modules\/(d3-[^/]+|internmap)\//;

/** Modules that do nothing but export: a page takes along what it uses of them (69 kB less of the design system). */
const onlyExports = [
  /\/(@digdir\/designsystemet-react|@navikt\/aksel-icons)\//,
  /\/(modules|schemes)\/.*(contract|operations|shapes?|answers|value|terms)\.ts$/,
  /\/platform\/(shapes|sources|http|access)\//,
];

/**
 * The browser's part. No inline script: the content security policy allows only our own files. Our doors re-export
 * pages of which a visitor opens one. What pages stand on is two files, of code and of styles, instead of
 * pieces of half a kilobyte: 9 kB and 25 answers less of the logbook. Styles stay together, because their
 * order is their meaning: the theme first, its layers before all others.
 */
export default defineConfig({
  plugins: [react(), operationsToCall(), fontFirst()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shapes', test: shapes, priority: 3, includeDependenciesRecursively: false },
            { name: 'drawn', test: drawing, priority: 3, minShareCount: 2 },
            // What two or three pages stand on is no part of what all do.
            {
              name: 'importing',
              test: /\/platform\/ui\/importing\/(?!words)[\w-]+\.tsx?$/,
              priority: 3,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'map',
              test: /\/platform\/(places|ui\/cartogram)\/.*\.tsx?$/,
              priority: 3,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            { name: 'styles', test: /\/platform\/.*\.css$/, priority: 2 },
            {
              name: 'shared',
              test: /(node_modules|\/platform\/).*\.m?[jt]sx?$|(\/terms|words)\.ts$/,
              minShareCount: 2,
            },
          ],
        },
      },
      treeshake: {
        manualPureFunctions: ['z'],
        moduleSideEffects: (id) => id.endsWith('.css') || !onlyExports.some((each) => each.test(id)),
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/sign-in/start', '/sign-in/callback', '/sign-in/demonstration', '/sign-out'].map((path) => [
        path,
        'http://localhost:3000',
      ]),
    ),
  },
});

/** Fetches the one font file that every page needs together with the page, not after its styles. */
function fontFirst(): Plugin {
  return {
    name: 'font-first',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => /inter-latin-400.*\.woff2$/.test(file));
        if (!font) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

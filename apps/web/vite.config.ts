import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * The browser's part. No inline script: the content security policy allows only our own files. Library and component
 * modules are free of effects but for their styles, so that a page takes along only what it uses (69 kB less of the
 * design system); our doors re-export pages of which a visitor opens one.
 */
export default defineConfig({
  plugins: [react(), fontFirst()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      treeshake: {
        moduleSideEffects: (id) => id.endsWith('.css') || !/designsystemet-react|aksel-icons/.test(id),
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

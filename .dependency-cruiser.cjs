// The doors of the house (ARCHITECTURE.md, law 1). Checked in tests/laws/doors.ts, with a broken fixture beside it;
// by hand: npx depcruise apps modules platform cases --config.

const moduleCode = '^modules/([^/]+)/';
const tests = ['\\.test\\.tsx?$', '/testing/'];
const web = '^(modules/[^/]+/web/|platform/ui/|apps/web/)';
const pure = '^modules/[^/]+/(contract|rules|policy)\\.ts$';
const io =
  '^(node:|(assert|async_hooks|buffer|child_process|cluster|console|crypto|dgram|diagnostics_channel|dns|domain|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|repl|stream|string_decoder|timers|tls|trace_events|tty|url|util|v8|vm|wasi|worker_threads|zlib)(/|$))';
const serverParts =
  '^platform/(access/(?!actor\\.ts|writing-roles\\.ts)|audit|config|database|documents|files|jobs|log|mail)(/|$)';
const serverFiles =
  '^modules/[^/]+/(index|routes|store|[^/]*-store|[^/]*-handlers|keep|jobs)\\.ts$|^platform/http/(server|routes|handler|idempotency|upload|problem-of)\\.ts$|^apps/(server|cli)/|/messages/server/';

module.exports = {
  forbidden: [
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      comment: 'What every module stands on cannot stand on one of them.',
      from: { path: '^(platform|packages)/', pathNot: tests },
      to: { path: '^(modules|apps|cases)/' },
    },
    {
      name: 'packages-stand-alone',
      severity: 'error',
      comment: 'packages/ are useful without Omstilt: they import nothing of the rest.',
      from: { path: '^packages/', pathNot: tests },
      to: { path: '^(platform|schemes)/' },
    },
    {
      name: 'modules-have-four-doors',
      severity: 'error',
      comment: 'Another module is entered by contract.ts, rules.ts, index.ts or web/index.ts.',
      from: { path: moduleCode, pathNot: tests },
      to: {
        path: '^modules/',
        pathNot: ['^modules/$1/', '^modules/[^/]+/(contract|rules|index|web/index)\\.tsx?$'],
      },
    },
    {
      name: 'modules-have-four-doors-for-all',
      severity: 'error',
      comment: 'Apps and cases enter by the same doors; messages/ is data that assembly lays together.',
      from: { path: '^(apps|cases)/', pathNot: tests },
      to: {
        path: '^modules/',
        pathNot:
          '^modules/[^/]+/(contract|rules|policy|index|web/index|messages/((beside|open|server)/)?[a-z]{2})\\.tsx?$',
      },
    },
    {
      name: 'index-is-for-the-server',
      severity: 'error',
      comment: 'The browser reads contract and rules; index.ts is the door of the server.',
      from: { path: web, pathNot: tests },
      to: { path: ['^modules/[^/]+/index\\.ts$', serverFiles] },
    },
    {
      name: 'web-door-is-for-the-web',
      severity: 'error',
      comment: 'The server draws no pages.',
      from: { path: '^(modules|platform|apps)/', pathNot: [web, ...tests] },
      to: { path: web },
    },
    {
      name: 'pages-reach-no-server-code',
      severity: 'error',
      comment: 'Whatever a page imports, by whatever way, runs in a browser.',
      from: { path: web, pathNot: tests },
      to: { path: [io, serverParts, serverFiles], reachable: true },
    },
    {
      name: 'decisions-do-no-io',
      severity: 'error',
      comment:
        'contract, rules and policy are pure: the browser uses them too, and a test needs nothing to run them.',
      from: { path: pure },
      to: {
        path: [
          io,
          serverParts,
          serverFiles,
          '^platform/http/(?!operation\\.ts|page\\.ts)',
          '^node_modules/(?!zod/)',
        ],
        reachable: true,
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/|^tests/laws/fixtures/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

import { conclude, lint, runLanes, tests, types } from './parts.mjs';

conclude(await runLanes([types, [lint, tests('laws', 'unit')]]));

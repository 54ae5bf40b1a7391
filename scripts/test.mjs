import { conclude, runLanes, tests, types } from './parts.mjs';

// What kills and starts servers, and what drives a browser, has the machine to itself.
const beside = await runLanes([types, [tests('laws', 'unit', 'db')]]);
const after = await runLanes([[tests('ground'), tests('journeys')]]);
conclude([...beside, ...after]);

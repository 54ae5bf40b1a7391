import type { z } from 'zod';
import { countryOf } from './country.ts';
import norwegian from './no/phases.json' with { type: 'json' };
import swedish from './se/five-steps.json' with { type: 'json' };
import type { phasesShape, stepsShape } from './shape.ts';
import type { StepId } from './terms.ts';

const { steps } = swedish as z.infer<typeof stepsShape>;
const phases = [norwegian as z.infer<typeof phasesShape>];

/** The five steps in their order, each with the country's own phase where it has one. */
export const process = (zone: string) => steps.map((step) => ({ ...step, phase: phaseOf(step.id, zone) }));

export type Step = ReturnType<typeof process>[number];

const phaseOf = (step: StepId, zone: string) =>
  phases
    .filter(({ country }) => country === countryOf(zone))
    .flatMap((file) => file.phases)
    .find((phase) => phase.steps.includes(step));

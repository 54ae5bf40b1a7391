import { countryOf } from './country.ts';
import norwegian from './no/phases.json' with { type: 'json' };
import swedish from './se/five-steps.json' with { type: 'json' };
import { phasesShape, type StepId, stepsShape } from './shape.ts';

const { steps } = stepsShape.parse(swedish);
const phases = [phasesShape.parse(norwegian)];

/** The five steps in their order, each with the country's own phase where it has one. */
export const process = (zone: string) => steps.map((step) => ({ ...step, phase: phaseOf(step.id, zone) }));

export type Step = ReturnType<typeof process>[number];

const phaseOf = (step: StepId, zone: string) =>
  phases
    .filter(({ country }) => country === countryOf(zone))
    .flatMap((file) => file.phases)
    .find((phase) => phase.steps.includes(step));

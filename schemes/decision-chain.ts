import type { z } from 'zod';
import { countryOf } from './country.ts';
import norwegian from './no/decision-chain.json' with { type: 'json' };
import type { decisionChainShape } from './shape.ts';

const chains = [norwegian as z.infer<typeof decisionChainShape>];

/** Who decides what where the programme lies; sources that disagree stand side by side. Empty where no chain is written down. */
export const decisionChain = (zone: string) =>
  chains.find(({ country }) => country === countryOf(zone))?.links ?? [];

export const kinds = ['created', 'secured'] as const;
export type Kind = (typeof kinds)[number];

export const bases = ['persons', 'fte'] as const;
export type Basis = (typeof bases)[number];

/** From the weakest to the strongest that an effect can reach; `lost` takes away from what was there. */
export const stages = ['expected', 'reported', 'verified', 'lost'] as const;
export type Stage = (typeof stages)[number];

/** When one looks: at the award, at the end of the project, one and four years after it (research/norway.md §3.2). */
export const points = ['award', 'project-end', 'one-year', 'four-years', 'between'] as const;
export type Point = (typeof points)[number];

export const methods = ['self-report', 'register', 'evaluator'] as const;

export const origins = ['existing', 'new', 'moved-in'] as const;

export const countries = ['NO', 'SE'] as const;

export const subjects = [
  'jobs-created',
  'jobs-secured',
  'jobs-created-and-secured',
  'jobs-target',
  'jobs-lost',
  'industrial-jobs-lost',
  'employed',
  'employment-change',
  'population-target',
  'public-money',
  'public-money-per-year',
  'money-raised',
  'extra-years',
  'lean-units',
  'lean-staff',
  'lean-potential',
  'lean-identified',
  'lean-realised',
  'other',
] as const;

export const figureUnits = ['jobs', 'persons', 'fte', 'percent', 'NOK', 'SEK', 'units', 'years'] as const;

export const qualifiers = ['exactly', 'about', 'over', 'at-most'] as const;

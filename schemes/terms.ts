export const countries = ['no', 'se'] as const;
export type Country = (typeof countries)[number];

export const stepIds = ['prepare', 'analyse', 'plan', 'implement', 'follow-up'] as const;
export type StepId = (typeof stepIds)[number];

/** What kind of work an entry was. Labels are in `messages/`; the database holds the same list. */
export const mainActivities = [
  'shock',
  'analysis',
  'anchoring',
  'board',
  'company-visit',
  'conversation',
  'project',
  'partnership',
  'capacity',
  'communication',
  'result',
  'lean',
  'continuation',
  'evaluation',
  'other',
] as const;
export type MainActivity = (typeof mainActivities)[number];

export const visibilities = ['internal', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** Long enough for minutes of a meeting, short enough that a pasted Word document is noticed. */
export const longestText = 5_000;

/** Nothing lies in a period that ends before it begins: a slip of the hand, which an empty list would not tell. */
export const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to;

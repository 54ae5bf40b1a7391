/** A table to take away, as a file. */
export const tableAnswer = {
  media: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
} as const;

/** Bokmål: what only the server says: what is wrong with a field. Defines the keys. */
export const nb = {
  'field.draft-too-large': 'En kladd har plass til {most} kB. Gjør den kortere.',
};

/** Bokmål: the page of a programme that anyone may read. Defines the keys. */
export const nb = {
  'web.programme.crumbs': 'Brødsmuler',
  'web.programme.all': 'Programmer',
  'web.programme.facts': 'Om programmet',
  'web.programme.jump': 'På denne siden',
  'web.programme.not-published': 'Dette har vi ikke funnet publisert',
  'web.programme.jump-results': 'Resultater',
  'web.programme.jump-log': 'Loggbok',
  'web.programme.jump-partners': 'Partnere',
  'web.programme.work': 'Du har en rolle her.',
  'web.programme.work-link': 'Åpne programmet',

  'web.programme.shocks': 'Det som skjedde',
  'web.programme.decisions': 'Vedtak',
};

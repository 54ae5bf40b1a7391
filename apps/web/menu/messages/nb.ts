/** Bokmål: what stands around every page: the menu, the rail of a programme, the foot. Defines the keys. */
export const nb = {
  'menu.home': 'Hjem',
  'menu.results': 'Samlede resultater',
  'menu.programmes': 'Programmer',
  'menu.places': 'Steder',
  'menu.data': 'Data',
  'rail.overview': 'Oversikt',
  'rail.decisions': 'Vedtak',
  'rail.plan': 'Plan',
  'rail.logbook': 'Loggbok',
  'rail.results': 'Resultater',
  'rail.people': 'Personer',
  'foot.accessibility': 'Tilgjengelighet',
  'foot.privacy': 'Personvern',
};

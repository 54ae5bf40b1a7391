import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'plan.kind.outcome': 'Effektmål',
  'plan.kind.output': 'Resultatmål',
  'plan.kind.process': 'Prosessmål',
  'plan.kind.outcome.means': 'Kva som skal bli annleis for staden, til dømes fleire i arbeid.',
  'plan.kind.output.means':
    'Kva programmet sjølv skal få fram, til dømes nye arbeidsplassar i bedrifter de har hjelpt.',
  'plan.kind.process.means': 'Korleis de skal arbeide, til dømes kor mange bedrifter de besøkjer.',

  'plan.basis.fte': 'årsverk',
  'plan.basis.persons': 'personar',

  'plan.value.yes': 'Ja',
  'plan.value.no': 'Nei',
  'plan.value.ratio': '{part} av {all} ({percent} %)',
  'plan.value.scale': 'trinn {step} på {low}–{high}',

  'plan.facts.baseline': 'Utgangspunkt:',
  'plan.facts.down': 'Mindre er betre',
  'plan.facts.ledger': 'Resultatet blir henta frå Resultat',
  'plan.facts.collection': 'Kjelde:',
  'plan.table.caption': '{name}: måltal og resultat år for år',
  'plan.table.year': 'År',
  'plan.table.target': 'Måltal',
  'plan.table.actual': 'Resultat',
  'plan.table.attainment': 'Måloppnåing',
  'plan.table.sum': 'summen av {count} tal',
  'plan.table.mean': 'gjennomsnittet av {count} tal',
  'plan.table.not-yet': 'Ikkje målt enno',
  'plan.table.in-results': 'Sjå Resultat',
  'plan.attainment.reached': 'Nådd',
  'plan.attainment.not-reached': 'Ikkje nådd',
  'plan.attainment.further-away': 'Lenger unna enn ved utgangspunktet',
  'plan.attainment.share': '{percent} % av måltalet',
  'plan.attainment.way': '{percent} % av vegen frå utgangspunktet',
  'plan.attainment.by-people': 'Kan ikkje reknast ut, må vurderast',
  'plan.history.before': 'Før:',
  'plan.history.revised': '{count, plural, one {endra éin gong} other {endra # gonger}}',
  'plan.history.set-by': 'Sett {when} av {by}.',
  'plan.history.set': 'Sett {when}.',
  'plan.history.reason': 'Grunn:',
  'plan.history.decision': 'Vedtak:',
  'plan.evidence.as-of': 'per {when}',
  'plan.open.heading': 'Mål og resultat',
  'plan.open.lead':
    'Kva programmet siktar mot år for år, og kva som er nådd. Eit måltal som er endra, viser kva det var og kvifor.',
} satisfies Record<keyof typeof nb, string>;

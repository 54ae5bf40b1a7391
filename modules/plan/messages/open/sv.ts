import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'plan.kind.outcome': 'Effektmål',
  'plan.kind.output': 'Resultatmål',
  'plan.kind.process': 'Processmål',
  'plan.kind.outcome.means': 'Vad som ska bli annorlunda på orten, till exempel fler i arbete.',
  'plan.kind.output.means':
    'Vad programmet självt ska få fram, till exempel nya jobb i företag som ni har hjälpt.',
  'plan.kind.process.means': 'Hur ni ska arbeta, till exempel hur många företag ni besöker.',

  'plan.basis.fte': 'årsarbetskrafter',
  'plan.basis.persons': 'personer',

  'plan.value.yes': 'Ja',
  'plan.value.no': 'Nej',
  'plan.value.ratio': '{part} av {all} ({percent} %)',
  'plan.value.scale': 'steg {step} på {low}–{high}',

  'plan.facts.baseline': 'Utgångsläge:',
  'plan.facts.down': 'Mindre är bättre',
  'plan.facts.ledger': 'Resultatet hämtas ur Resultat',
  'plan.facts.collection': 'Källa:',
  'plan.table.caption': '{name}: målvärde och resultat år för år',
  'plan.table.year': 'År',
  'plan.table.target': 'Målvärde',
  'plan.table.actual': 'Resultat',
  'plan.table.attainment': 'Måluppfyllelse',
  'plan.table.sum': 'summan av {count} tal',
  'plan.table.mean': 'medelvärdet av {count} tal',
  'plan.table.not-yet': 'Inte mätt än',
  'plan.table.in-results': 'Se Resultat',
  'plan.attainment.reached': 'Nått',
  'plan.attainment.not-reached': 'Inte nått',
  'plan.attainment.further-away': 'Längre bort än i utgångsläget',
  'plan.attainment.share': '{percent} % av målvärdet',
  'plan.attainment.way': '{percent} % av vägen från utgångsläget',
  'plan.attainment.by-people': 'Kan inte räknas ut, måste bedömas',
  'plan.history.before': 'Förut:',
  'plan.history.revised': '{count, plural, one {ändrat en gång} other {ändrat # gånger}}',
  'plan.history.set-by': 'Satt {when} av {by}.',
  'plan.history.set': 'Satt {when}.',
  'plan.history.reason': 'Skäl:',
  'plan.history.decision': 'Beslut:',
  'plan.evidence.as-of': 'per {when}',
  'plan.open.heading': 'Mål och resultat',
  'plan.open.lead':
    'Vad programmet siktar mot år för år, och vad som är nått. Ett målvärde som har ändrats visar vad det var och varför.',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'programme.example': 'Døme',

  'programme.list.title': 'Program',
  'programme.list.lead': 'Omstillingsprogram som er lagde ut her, opne for alle.',
  'programme.list.empty': 'Ingen program er lagde ut enno',
  'programme.list.empty-text':
    'Eit program kjem hit når dei som har ansvaret for det, har gjort det offentleg.',

  'programme.facts.period': 'Periode',
  'programme.facts.municipalities': '{count, plural, one {Kommune} other {Kommunar}}',
  'programme.facts.partners': 'Partnarar',
  'programme.facts.source': 'Kjelde:',
  'programme.facts.code': 'kommunenummer {code}',
  'programme.facts.code-former': 'kommunenummer {code}, tidlegare {former}',

  'programme.partner.owner': 'eigar',
  'programme.partner.commissioner': 'oppdragsgjevar',
  'programme.partner.competence-body': 'kompetansemiljø',
  'programme.partner.evaluator': 'evaluator',
  'programme.partner.research': 'forsking',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'nabokommune',
  'programme.partner.ministry': 'departement',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'næringsforeining',
  'programme.partner.education': 'utdanning',
  'programme.partner.employment-service': 'Nav',
  'programme.partner.union': 'fagforeining',
  'programme.partner.other': 'samarbeidspartnar',

  'programme.facts.period-unknown': 'ukjend periode',

  'programme.state.considered': 'blir vurdert',
  'programme.state.applied': 'søkt om status',
  'programme.state.granted': 'status gjeven',
  'programme.state.refused': 'avslege',
  'programme.state.strategy': 'strategi',
  'programme.state.implementation': 'gjennomføring',
  'programme.state.closing': 'avslutning',
  'programme.state.closed': 'avslutta',
  'programme.state.follow-up': 'blir følgt opp',
  'programme.life.lost.exactly':
    '{count, plural, one {{number} arbeidsplass} other {{number} arbeidsplassar}}',
  'programme.life.lost.about':
    '{count, plural, one {omtrent {number} arbeidsplass} other {omtrent {number} arbeidsplassar}}',
  'programme.life.lost.over':
    '{count, plural, one {over {number} arbeidsplass} other {over {number} arbeidsplassar}}',
  'programme.life.lost.at-most':
    '{count, plural, one {høgst {number} arbeidsplass} other {høgst {number} arbeidsplassar}}',
  'programme.life.no-source': 'Kjelde er ikkje oppgjeven',
  'programme.life.about.application': 'Søknad',
  'programme.life.about.status': 'Omstillingsstatus',
  'programme.life.about.strategy': 'Strategi',
  'programme.life.about.plan': 'Plan',
  'programme.life.about.money': 'Midlar',
  'programme.life.about.target': 'Mål',
  'programme.life.about.extension': 'Forlenging',
  'programme.life.about.closing': 'Avslutning',
  'programme.life.about.other': 'Anna',
  'programme.life.outcome.approved': 'vedteke',
  'programme.life.outcome.refused': 'avslege',
  'programme.life.outcome.noted': 'teke til vitande',
  'programme.life.case': 'sak {number}',
  'programme.life.votes': '{for} røyster mot {against}',
  'programme.life.led-to': 'Førte til: {state}',
  'programme.life.new-end': 'Ny slutt: {date}',

  'programme.facts.state': 'Står no',
} satisfies Record<keyof typeof nb, string>;

/** Bokmål: what anyone may read, signed in or not. Defines the keys. */
export const nb = {
  'programme.example': 'Eksempel',

  'programme.list.title': 'Programmer',
  'programme.list.lead': 'Omstillingsprogrammer som er lagt ut her, åpne for alle.',
  'programme.list.empty': 'Ingen programmer er lagt ut ennå',
  'programme.list.empty-text':
    'Et program kommer hit når det er gjort offentlig av dem som har ansvaret for det.',

  'programme.facts.period': 'Periode',
  'programme.facts.municipalities': '{count, plural, one {Kommune} other {Kommuner}}',
  'programme.facts.partners': 'Partnere',
  'programme.facts.source': 'Kilde:',
  'programme.facts.code': 'kommunenummer {code}',
  'programme.facts.code-former': 'kommunenummer {code}, tidligere {former}',

  'programme.partner.owner': 'eier',
  'programme.partner.commissioner': 'oppdragsgiver',
  'programme.partner.competence-body': 'kompetansemiljø',
  'programme.partner.evaluator': 'evaluator',
  'programme.partner.research': 'forskning',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'nabokommune',
  'programme.partner.ministry': 'departement',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'næringsforening',
  'programme.partner.education': 'utdanning',
  'programme.partner.employment-service': 'Nav',
  'programme.partner.union': 'fagforening',
  'programme.partner.other': 'samarbeidspartner',

  'programme.facts.period-unknown': 'ukjent periode',

  'programme.state.considered': 'vurderes',
  'programme.state.applied': 'søkt om status',
  'programme.state.granted': 'status gitt',
  'programme.state.refused': 'avslått',
  'programme.state.strategy': 'strategi',
  'programme.state.implementation': 'gjennomføring',
  'programme.state.closing': 'avslutning',
  'programme.state.closed': 'avsluttet',
  'programme.state.follow-up': 'følges opp',
  'programme.life.lost.exactly':
    '{count, plural, one {{number} arbeidsplass} other {{number} arbeidsplasser}}',
  'programme.life.lost.about':
    '{count, plural, one {omtrent {number} arbeidsplass} other {omtrent {number} arbeidsplasser}}',
  'programme.life.lost.over':
    '{count, plural, one {over {number} arbeidsplass} other {over {number} arbeidsplasser}}',
  'programme.life.lost.at-most':
    '{count, plural, one {høyst {number} arbeidsplass} other {høyst {number} arbeidsplasser}}',
  'programme.life.no-source': 'Kilde er ikke oppgitt',
  'programme.life.about.application': 'Søknad',
  'programme.life.about.status': 'Omstillingsstatus',
  'programme.life.about.strategy': 'Strategi',
  'programme.life.about.plan': 'Plan',
  'programme.life.about.money': 'Midler',
  'programme.life.about.target': 'Mål',
  'programme.life.about.extension': 'Forlengelse',
  'programme.life.about.closing': 'Avslutning',
  'programme.life.about.other': 'Annet',
  'programme.life.outcome.approved': 'vedtatt',
  'programme.life.outcome.refused': 'avslått',
  'programme.life.outcome.noted': 'tatt til etterretning',
  'programme.life.case': 'sak {number}',
  'programme.life.votes': '{for} stemmer mot {against}',
  'programme.life.led-to': 'Førte til: {state}',
  'programme.life.new-end': 'Ny slutt: {date}',

  'programme.facts.state': 'Står nå',
};

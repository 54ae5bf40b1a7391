import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'programme.example': 'Exempel',

  'programme.list.title': 'Program',
  'programme.list.lead': 'Omställningsprogram som har lagts ut här, öppna för alla.',
  'programme.list.empty': 'Inga program har lagts ut än',
  'programme.list.empty-text': 'Ett program kommer hit när de som ansvarar för det har gjort det offentligt.',

  'programme.facts.period': 'Period',
  'programme.facts.municipalities': '{count, plural, one {Kommun} other {Kommuner}}',
  'programme.facts.partners': 'Samarbetspartner',
  'programme.facts.source': 'Källa:',
  'programme.facts.code': 'kommunkod {code}',
  'programme.facts.code-former': 'kommunkod {code}, tidigare {former}',

  'programme.partner.owner': 'ägare',
  'programme.partner.commissioner': 'uppdragsgivare',
  'programme.partner.competence-body': 'kompetensmiljö',
  'programme.partner.evaluator': 'utvärderare',
  'programme.partner.research': 'forskning',
  'programme.partner.region': 'region',
  'programme.partner.neighbour': 'grannkommun',
  'programme.partner.ministry': 'departement',
  'programme.partner.bank': 'bank',
  'programme.partner.business-association': 'företagarförening',
  'programme.partner.education': 'utbildning',
  'programme.partner.employment-service': 'arbetsförmedling',
  'programme.partner.union': 'fackförbund',
  'programme.partner.other': 'samarbetspartner',

  'programme.facts.period-unknown': 'okänd period',

  'programme.state.considered': 'övervägs',
  'programme.state.applied': 'ansökt om status',
  'programme.state.granted': 'status beviljad',
  'programme.state.refused': 'avslaget',
  'programme.state.strategy': 'strategi',
  'programme.state.implementation': 'genomförande',
  'programme.state.closing': 'avslutning',
  'programme.state.closed': 'avslutat',
  'programme.state.follow-up': 'följs upp',
  'programme.life.lost.exactly':
    '{count, plural, one {{number} arbetstillfälle} other {{number} arbetstillfällen}}',
  'programme.life.lost.about':
    '{count, plural, one {ungefär {number} arbetstillfälle} other {ungefär {number} arbetstillfällen}}',
  'programme.life.lost.over':
    '{count, plural, one {över {number} arbetstillfälle} other {över {number} arbetstillfällen}}',
  'programme.life.lost.at-most':
    '{count, plural, one {högst {number} arbetstillfälle} other {högst {number} arbetstillfällen}}',
  'programme.life.no-source': 'Källa är inte angiven',
  'programme.life.about.application': 'Ansökan',
  'programme.life.about.status': 'Omställningsstatus',
  'programme.life.about.strategy': 'Strategi',
  'programme.life.about.plan': 'Plan',
  'programme.life.about.money': 'Medel',
  'programme.life.about.target': 'Mål',
  'programme.life.about.extension': 'Förlängning',
  'programme.life.about.closing': 'Avslutning',
  'programme.life.about.other': 'Annat',
  'programme.life.outcome.approved': 'bifallet',
  'programme.life.outcome.refused': 'avslaget',
  'programme.life.outcome.noted': 'lagt till handlingarna',
  'programme.life.case': 'ärende {number}',
  'programme.life.votes': '{for} röster mot {against}',
  'programme.life.led-to': 'Ledde till: {state}',
  'programme.life.new-end': 'Nytt slut: {date}',

  'programme.facts.state': 'Läge nu',
} satisfies Record<keyof typeof nb, string>;

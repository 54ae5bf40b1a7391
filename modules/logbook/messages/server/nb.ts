/** Bokmål: what only the server says: problems, letters and feeds, and what is wrong with a field or a row. Defines the keys. */
export const nb = {
  'mail.confirm.subject': 'Bekreft at du vil følge loggboken til {programme}',
  'mail.confirm.greeting': 'Hei.',
  'mail.confirm.text':
    'Noen, trolig du, har bedt om å få loggboken til {programme} på e-post {every, select, day {hver dag} other {hver uke}}.',
  'mail.confirm.action': 'Bekreft adressen:',
  'mail.confirm.button': 'Ja, jeg vil følge loggboken',
  'mail.confirm.ignore': 'Var det ikke deg, gjør du ingenting. Da sender vi ikke flere brev.',
  'mail.confirm.expires': 'Lenken virker i {days, plural, one {# dag} other {# dager}}.',
  'mail.digest.subject':
    '{programme}: {count, plural, =0 {rettelser} one {# ny føring} other {# nye føringer}} i loggboken',
  'mail.digest.heading': 'Nytt i loggboken til {programme}',
  'mail.digest.intro':
    '{count, plural, =0 {Ingen nye føringer} one {Én ny føring} other {# nye føringer}}{corrected, plural, =0 {} one { og én rettet} other { og # rettede}} siden {since}.',
  'mail.digest.entry': '{when} · {activity} · {who}',
  'mail.digest.corrected': 'Rettet: {reason}',
  'mail.digest.source': 'Kilde: {title}',
  'mail.digest.attachments': '{count, plural, one {# vedlegg} other {# vedlegg}}',
  'mail.digest.more': '{count, plural, one {og # føring til} other {og # føringer til}}',
  'mail.digest.read': 'Les hele loggboken:',
  'mail.digest.why': 'Du får brevet fordi du følger loggboken til {programme}.',
  'mail.digest.stop': 'Slutt å følge:',
  'mail.digest.example': 'Eksempeldata. Alt i dette brevet er oppdiktet.',

  'feed.title': 'Loggbok – {programme}',
  'feed.subtitle': 'Hva som ble gjort, og når',
  'feed.entry': '{activity}, {when}',
  'feed.corrected': 'Rettet {when}: {reason}',
  'feed.example': 'Eksempeldata – ',

  'import.in-the-future.message': '«{value}» har ikke vært ennå.',
  'import.in-the-future.remedy': 'Rett datoen. Loggboken er for det som er gjort.',
  'import.hour-left-out.message': '«{value}» er i timen som ble borte da klokka ble stilt fram.',
  'import.hour-left-out.remedy': 'Skriv et klokkeslett som har vært, eller bare dagen.',
  'import.missing-date.message': 'Raden sier ikke når det skjedde.',
  'import.missing-date.remedy': 'Skriv datoen i egen kolonne, eller først i teksten.',
  'import.unknown-activity.message': '«{value}» er ikke en aktivitet vi kjenner.',
  'import.unknown-activity.remedy':
    'Bruk navnet på en aktivitet i loggboken, for eksempel «Bedriftsbesøk», eller la cellen stå tom. Da blir det «Annet».',
  'import.unknown-visibility.message': '«{value}» er verken «intern» eller «offentlig».',
  'import.unknown-visibility.remedy': 'Skriv «intern» eller «offentlig», eller la cellen stå tom.',
  'import.bad-url.message': '«{value}» er ikke en nettadresse.',
  'import.bad-url.remedy': 'Begynn adressen med https:// eller http://.',
  'import.source-incomplete.message': 'Kilden mangler tittel eller adresse.',
  'import.source-incomplete.remedy': 'Fyll ut begge, eller tøm begge.',

  'problem.no-such-file.title': 'Vedlegget finnes ikke',
  'problem.no-such-file.detail': 'Det er fjernet, eller lagt ved en annen føring. Legg det ved på nytt.',
  'problem.no-known-columns.title': 'Vi kjenner ikke igjen kolonnene',
  'problem.no-known-columns.detail':
    'Minst én kolonne må si hva som ble gjort. Bruk malen, eller kall kolonnen «Hva ble gjort».',
  'problem.secret-not-known.title': 'Lenken virker ikke lenger',
  'problem.secret-not-known.detail': 'Den kan være brukt før eller være for gammel. Be om et nytt brev.',

  'field.from-after-to': '«Fra og med» er etter «Til og med». Bytt om datoene.',
  'field.not-a-place': 'Dette stedet finnes ikke i listen. Les den fra begynnelsen.',
  'field.hour-left-out':
    'Da ble klokka stilt fram, og den timen fantes ikke. Skriv et klokkeslett som har vært.',
  'field.no-such-file': 'Vedlegget finnes ikke. Legg det ved på nytt.',
  'field.no-such-entry': 'Føringen finnes ikke i loggboken til programmet. Velg en annen.',
};

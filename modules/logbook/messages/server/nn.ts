import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'mail.confirm.subject': 'Stadfest at du vil følgje loggboka til {programme}',
  'mail.confirm.greeting': 'Hei.',
  'mail.confirm.text':
    'Nokon, truleg du, har bede om å få loggboka til {programme} på e-post {every, select, day {kvar dag} other {kvar veke}}.',
  'mail.confirm.action': 'Stadfest adressa:',
  'mail.confirm.button': 'Ja, eg vil følgje loggboka',
  'mail.confirm.ignore': 'Var det ikkje deg, treng du ikkje gjere noko. Då sender vi ikkje fleire brev.',
  'mail.confirm.expires': 'Lenkja verkar i {days, plural, one {# dag} other {# dagar}}.',
  'mail.digest.subject':
    '{programme}: {count, plural, =0 {rettingar} one {# ny føring} other {# nye føringar}} i loggboka',
  'mail.digest.heading': 'Nytt i loggboka til {programme}',
  'mail.digest.intro':
    '{count, plural, =0 {Ingen nye føringar} one {Éi ny føring} other {# nye føringar}}{corrected, plural, =0 {} one { og éi retta} other { og # retta}} sidan {since}.',
  'mail.digest.entry': '{when} · {activity} · {who}',
  'mail.digest.corrected': 'Retta: {reason}',
  'mail.digest.source': 'Kjelde: {title}',
  'mail.digest.attachments': '{count, plural, one {# vedlegg} other {# vedlegg}}',
  'mail.digest.more': '{count, plural, one {og # føring til} other {og # føringar til}}',
  'mail.digest.read': 'Les heile loggboka:',
  'mail.digest.why': 'Du får brevet fordi du følgjer loggboka til {programme}.',
  'mail.digest.stop': 'Slutt å følgje:',
  'mail.digest.example': 'Eksempeldata. Alt i dette brevet er oppdikta.',

  'feed.title': 'Loggbok – {programme}',
  'feed.subtitle': 'Kva som vart gjort, og når',
  'feed.entry': '{activity}, {when}',
  'feed.corrected': 'Retta {when}: {reason}',
  'feed.example': 'Eksempeldata – ',

  'import.in-the-future.message': '«{value}» har ikkje vore enno.',
  'import.in-the-future.remedy': 'Rett datoen. Loggboka er for det som er gjort.',
  'import.hour-left-out.message': '«{value}» er i timen som vart borte då klokka vart stilt fram.',
  'import.hour-left-out.remedy': 'Skriv eit klokkeslett som har vore, eller berre dagen.',
  'import.missing-date.message': 'Rada seier ikkje når det hende.',
  'import.missing-date.remedy': 'Skriv datoen i ein eigen kolonne, eller først i teksten.',
  'import.unknown-activity.message': '«{value}» er ikkje ein aktivitet vi kjenner.',
  'import.unknown-activity.remedy':
    'Bruk namnet på ein aktivitet i loggboka, til dømes «Bedriftsbesøk», eller lat cella stå tom. Då blir det «Anna».',
  'import.unknown-visibility.message': '«{value}» er verken «intern» eller «offentleg».',
  'import.unknown-visibility.remedy': 'Skriv «intern» eller «offentleg», eller lat cella stå tom.',
  'import.bad-url.message': '«{value}» er ikkje ei nettadresse.',
  'import.bad-url.remedy': 'Start adressa med https:// eller http://.',
  'import.source-incomplete.message': 'Kjelda manglar tittel eller adresse.',
  'import.source-incomplete.remedy': 'Fyll ut begge, eller tøm begge.',

  'problem.no-such-file.title': 'Vedlegget finst ikkje',
  'problem.no-such-file.detail': 'Det er fjerna, eller lagt ved ei anna føring. Legg det ved på nytt.',
  'problem.no-known-columns.title': 'Vi kjenner ikkje att kolonnane',
  'problem.no-known-columns.detail':
    'Minst éin kolonne må seie kva som vart gjort. Bruk malen, eller kall kolonnen «Kva vart gjort».',
  'problem.secret-not-known.title': 'Lenkja verkar ikkje lenger',
  'problem.secret-not-known.detail': 'Ho kan vere brukt før eller vere for gammal. Be om eit nytt brev.',

  'field.from-after-to': '«Frå og med» er etter «Til og med». Byt om datoane.',
  'field.not-a-place': 'Denne staden finst ikkje i lista. Les henne frå starten.',
  'field.hour-left-out':
    'Då vart klokka stilt fram, og den timen fanst ikkje. Skriv eit klokkeslett som har vore.',
  'field.no-such-file': 'Vedlegget finst ikkje. Legg det ved på nytt.',
  'field.no-such-entry': 'Føringa finst ikkje i loggboka til programmet. Vel ei anna.',
} satisfies Record<keyof typeof nb, string>;

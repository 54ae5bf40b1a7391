import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'mail.confirm.subject': 'Bekräfta att du vill följa loggboken för {programme}',
  'mail.confirm.greeting': 'Hej!',
  'mail.confirm.text':
    'Någon, troligen du, har bett om att få loggboken för {programme} via e-post {every, select, day {varje dag} other {varje vecka}}.',
  'mail.confirm.action': 'Bekräfta adressen:',
  'mail.confirm.button': 'Ja, jag vill följa loggboken',
  'mail.confirm.ignore': 'Var det inte du behöver du inte göra något. Då skickar vi inga fler brev.',
  'mail.confirm.expires': 'Länken fungerar i {days, plural, one {# dag} other {# dagar}}.',
  'mail.digest.subject':
    '{programme}: {count, plural, =0 {rättelser} one {# ny anteckning} other {# nya anteckningar}} i loggboken',
  'mail.digest.heading': 'Nytt i loggboken för {programme}',
  'mail.digest.intro':
    '{count, plural, =0 {Inga nya anteckningar} one {En ny anteckning} other {# nya anteckningar}}{corrected, plural, =0 {} one { och en rättad} other { och # rättade}} sedan {since}.',
  'mail.digest.entry': '{when} · {activity} · {who}',
  'mail.digest.corrected': 'Rättad: {reason}',
  'mail.digest.source': 'Källa: {title}',
  'mail.digest.attachments': '{count, plural, one {# bilaga} other {# bilagor}}',
  'mail.digest.more': '{count, plural, one {och # anteckning till} other {och # anteckningar till}}',
  'mail.digest.read': 'Läs hela loggboken:',
  'mail.digest.why': 'Du får brevet för att du följer loggboken för {programme}.',
  'mail.digest.stop': 'Sluta följa:',
  'mail.digest.example': 'Exempeldata. Allt i det här brevet är påhittat.',

  'feed.title': 'Loggbok – {programme}',
  'feed.subtitle': 'Vad som gjordes, och när',
  'feed.entry': '{activity}, {when}',
  'feed.corrected': 'Rättad {when}: {reason}',
  'feed.example': 'Exempeldata – ',

  'import.in-the-future.message': '”{value}” har inte varit än.',
  'import.in-the-future.remedy': 'Rätta datumet. Loggboken är för det som är gjort.',
  'import.hour-left-out.message': '”{value}” är i timmen som försvann när klockan ställdes fram.',
  'import.hour-left-out.remedy': 'Skriv ett klockslag som har varit, eller bara dagen.',
  'import.missing-date.message': 'Raden säger inte när det hände.',
  'import.missing-date.remedy': 'Skriv datumet i en egen kolumn, eller först i texten.',
  'import.unknown-activity.message': '”{value}” är ingen aktivitet vi känner till.',
  'import.unknown-activity.remedy':
    'Använd namnet på en aktivitet i loggboken, till exempel ”Företagsbesök”, eller låt cellen vara tom. Då blir det ”Övrigt”.',
  'import.unknown-visibility.message': '”{value}” är varken ”intern” eller ”offentlig”.',
  'import.unknown-visibility.remedy': 'Skriv ”intern” eller ”offentlig”, eller låt cellen vara tom.',
  'import.bad-url.message': '”{value}” är ingen webbadress.',
  'import.bad-url.remedy': 'Börja adressen med https:// eller http://.',
  'import.source-incomplete.message': 'Källan saknar titel eller adress.',
  'import.source-incomplete.remedy': 'Fyll i båda, eller töm båda.',

  'problem.no-such-file.title': 'Bilagan finns inte',
  'problem.no-such-file.detail':
    'Den är borttagen, eller bifogad till en annan anteckning. Bifoga den på nytt.',
  'problem.no-known-columns.title': 'Vi känner inte igen kolumnerna',
  'problem.no-known-columns.detail':
    'Minst en kolumn måste säga vad som gjordes. Använd mallen, eller kalla kolumnen ”Vad gjordes”.',
  'problem.secret-not-known.title': 'Länken fungerar inte längre',
  'problem.secret-not-known.detail': 'Den kan vara använd förut eller för gammal. Be om ett nytt brev.',

  'field.from-after-to': '”Från och med” är efter ”Till och med”. Byt plats på datumen.',
  'field.not-a-place': 'Den här platsen finns inte i listan. Läs den från början.',
  'field.hour-left-out':
    'Då ställdes klockan fram, och den timmen fanns inte. Skriv ett klockslag som har varit.',
  'field.no-such-file': 'Bilagan finns inte. Bifoga den på nytt.',
  'field.no-such-entry': 'Anteckningen finns inte i programmets loggbok. Välj en annan.',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'problem.already-holds-role.title': 'Har rolla frå før',
  'problem.already-holds-role.detail':
    'Personen har alt denne rolla i ein del av perioden. Avslutt henne først, eller vel ein annan periode.',
  'problem.not-yours-to-end.title': 'Berre ein administrator kan avslutte denne rolla',
  'problem.not-yours-to-end.detail': 'Be ein administrator om å avslutte rolla administrator.',
  'problem.last-to-manage.title': 'Ingen ville kunne styre programmet',
  'problem.last-to-manage.detail':
    'Det er den siste rolla som kan styre kven som er med. Gje ein annan rolla programleiar, eigar eller administrator først.',

  'problem.partner-not-begun.title': 'Partnaren byrjar fyrst seinare',
  'problem.partner-not-begun.detail': 'Eit samarbeid kan avsluttast tidlegast dagen etter at det byrja.',

  'field.not-a-slug':
    'Skriv små bokstavar frå a til z og tal, med bindestrek imellom, til dømes vestre-toten.',
  'field.not-a-municipality': 'Vel ein kommune. Eit program byrjar i éin eller fleire kommunar.',
  'field.ends-before-start': 'Slutten må kome etter starten.',
  'field.not-yours-to-give': 'Berre ein administrator kan gje rolla administrator.',
  'field.no-right-there': 'Du må vere administrator eller eigar i kommunen for å starte eit program der.',

  'field.not-an-organisation-number':
    'Eit organisasjonsnummer har ni siffer i Noreg og ti i Sverige, utan mellomrom.',
  'field.decided-in-the-future': 'Det er ikkje vedteke enno. Skriv dagen det vart vedteke.',
  'field.votes-both': 'Skriv både røyster for og røyster mot, eller ingen av dei.',
  'field.does-not-follow':
    'Dit kan ikkje programmet gå herifrå. Last sida på nytt og vel blant det som er neste.',
  'field.outcome-leads-elsewhere':
    'Eit avslag fører til «avslått», og berre eit ja fører vidare. Vel eit anna utfall eller eit anna neste trinn.',
  'field.gives-no-end':
    'Berre ei forlenging, ein status eller ei avslutning som er godkjend, kan gje perioden ein ny slutt.',
  'field.no-period': 'Programmet har ingen periode enno. Skriv perioden inn på programmet fyrst.',
  'field.reasons-for-longer':
    'Programmet varer då lenger enn {years} år, som er det lengste etter reglane. Skriv kvifor.',
  'field.longer-needs-decision':
    'Lenger enn {years} år må vedtakast. Før inn vedtaket om forlenging, så følgjer perioden etter.',
  'field.decided-to-end':
    'Eit vedtak sette slutten til {ends}. Før inn eit nytt vedtak om programmet skal slutte ein annan gong.',
  'field.targets-outside': 'Det er sett måltal for {years}. Vel ein periode som har med dei åra.',
  'field.range-both': 'Skriv både lågaste og høgaste tal. Er dei like, skriv det same to gonger.',
} satisfies Record<keyof typeof nb, string>;

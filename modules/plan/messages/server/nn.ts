import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'field.another-type':
    'Skriv {expected, select, count {kor mange} amount {eit beløp} ratio {ein del med begge tala} scale {eit trinn på skalaen} answer {ja eller nei} other {tekst}}. Det er det indikatoren blir målt i.',
  'field.off-the-scale': 'Vel eit trinn frå {low} til {high}.',
  'field.not-a-currency': 'Skriv valutaen med tre store bokstavar, til dømes NOK.',
  'field.only-of-a-scale': 'Berre ein skala har trinn. Ta dei bort, eller vel typen skala.',
  'field.scale-backwards': 'Det høgaste trinnet må vere høgare enn {low}.',
  'field.ledger-counts': 'Det som blir henta frå Resultat, er kor mange. Vel typen tal på.',
  'field.outside-the-programme': 'Programmet varer frå {first} til {last}. Vel eitt av dei åra.',
  'field.without-unit': 'Indikatoren manglar eining. Skriv først kva som blir talt.',
  'field.revised-without-reason': 'Skriv kvifor måltalet blir endra. Det gamle blir ståande ved sida av.',
  'field.not-revised': 'Måltalet er det same som før. Skriv eit anna, eller avbryt.',
  'field.read-from-the-ledger': 'Dette talet blir henta frå Resultat. Før arbeidsplassane der.',
  'field.meaning-of-targets':
    'Måltala er sette etter dette, og det står fast. Legg til ein ny indikator i staden.',
  'field.no-such-decision': 'Vedtaket finst ikkje i dette programmet. Vel eit anna.',
} satisfies Record<keyof typeof nb, string>;

/** Bokmål: what only the server says: what is wrong with a field. Defines the keys. */
export const nb = {
  'field.another-type':
    'Skriv {expected, select, count {et antall} amount {et beløp} ratio {en andel med begge tallene} scale {et trinn på skalaen} answer {ja eller nei} other {tekst}}. Det er det indikatoren måles i.',
  'field.off-the-scale': 'Velg et trinn fra {low} til {high}.',
  'field.not-a-currency': 'Skriv valutaen med tre store bokstaver, for eksempel NOK.',
  'field.only-of-a-scale': 'Bare en skala har trinn. Ta dem bort, eller velg typen skala.',
  'field.scale-backwards': 'Det høyeste trinnet må være høyere enn {low}.',
  'field.ledger-counts': 'Det som hentes fra Resultater, er et antall. Velg typen antall.',
  'field.outside-the-programme': 'Programmet varer fra {first} til {last}. Velg et av de årene.',
  'field.without-unit': 'Indikatoren mangler enhet. Skriv først hva som telles.',
  'field.revised-without-reason': 'Skriv hvorfor måltallet endres. Det gamle blir stående ved siden av.',
  'field.not-revised': 'Måltallet er det samme som før. Skriv et annet, eller avbryt.',
  'field.read-from-the-ledger': 'Dette tallet hentes fra Resultater. Før arbeidsplassene der.',
  'field.meaning-of-targets':
    'Måltallene er satt etter dette, og det står fast. Legg til en ny indikator i stedet.',
  'field.no-such-decision': 'Vedtaket finnes ikke i dette programmet. Velg et annet.',
};

import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'field.another-type':
    'Skriv {expected, select, count {ett antal} amount {ett belopp} ratio {en andel med båda talen} scale {ett steg på skalan} answer {ja eller nej} other {text}}. Det är vad indikatorn mäts i.',
  'field.off-the-scale': 'Välj ett steg från {low} till {high}.',
  'field.not-a-currency': 'Skriv valutan med tre stora bokstäver, till exempel SEK.',
  'field.only-of-a-scale': 'Bara en skala har steg. Ta bort dem eller välj typen skala.',
  'field.scale-backwards': 'Det högsta steget måste vara högre än {low}.',
  'field.ledger-counts': 'Det som hämtas ur Resultat är ett antal. Välj typen antal.',
  'field.outside-the-programme': 'Programmet pågår från {first} till {last}. Välj ett av de åren.',
  'field.without-unit': 'Indikatorn saknar enhet. Skriv först vad som räknas.',
  'field.revised-without-reason': 'Skriv varför målvärdet ändras. Det gamla står kvar bredvid.',
  'field.not-revised': 'Målvärdet är detsamma som förut. Skriv ett annat eller avbryt.',
  'field.read-from-the-ledger': 'Siffran hämtas ur Resultat. Registrera jobben där.',
  'field.meaning-of-targets':
    'Målvärdena är satta efter detta, och det ligger fast. Lägg till en ny indikator i stället.',
  'field.no-such-decision': 'Beslutet finns inte i det här programmet. Välj ett annat.',
} satisfies Record<keyof typeof nb, string>;

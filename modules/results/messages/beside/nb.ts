/** Bokmål: what stands beside the ledger, while it is written. Defines the keys. */
export const nb = {
  'results.correct-figure.heading': 'Rett det publiserte tallet',
  'results.correct-figure.done': 'Rettelsen er lagret',
  'results.quote.publisher': 'Utgiver',
  'results.deduct.heading': 'Oppgi et fradrag',
  'results.deduct.about':
    'Opptellingen blir stående som den er. Det som er igjen etter fradraget, vises ved siden av, med kilden og grunnen. Er resultatene offentlige, er fradraget det også.',
  'results.deduct.kind': 'Hvilke arbeidsplasser gjelder det?',
  'results.deduct.name': 'Hva skal trekkes fra?',
  'results.deduct.deadweight': 'Det som ville kommet likevel',
  'results.deduct.deadweight-means': 'Arbeidsplasser som ville vært der også uten programmet.',
  'results.deduct.displacement': 'Det som bare er flyttet',
  'results.deduct.displacement-means': 'Arbeidsplasser som gikk tapt et annet sted fordi disse kom.',
  'results.deduct.share': 'Hvor stor del',
  'results.deduct.share-hint':
    'I prosent, for eksempel 25 eller 33,3. Skriv 0 hvis ingenting skal trekkes fra.',
  'results.deduct.now': 'Oppgitt nå: {share}. {reason}',
  'results.deduct.now-replaced': 'Det du legger inn, gjelder i stedet. Det som sto før, blir tatt vare på.',
  'results.deduct.then': 'Med dette fradraget:',
  'results.deduct.nothing.created':
    'Ingen skapte arbeidsplasser er verifisert ennå. Fradraget vises når noen er det.',
  'results.deduct.nothing.secured':
    'Ingen sikrede arbeidsplasser er verifisert ennå. Fradraget vises når noen er det.',
  'results.deduct.reason': 'Hvorfor er det så mye?',
  'results.deduct.reason-hint': 'Hvem undersøkte det, og hvordan. Det står ved siden av tallet.',
  'results.deduct.submit': 'Legg inn fradraget',
  'results.deduct.done': 'Fradraget er lagt inn',
  'results.deduct.another': 'Oppgi et til',
  'results.deduct.fault.name': 'Velg hva som skal trekkes fra.',
  'results.deduct.fault.share': 'Skriv en del fra 0 til 100 %, for eksempel 25 eller 33,3.',
  'results.deduct.fault.reason': 'Skriv hvorfor det er så mye.',
};

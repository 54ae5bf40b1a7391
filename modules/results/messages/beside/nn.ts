/** Nynorsk: what stands beside the ledger, while it is written. */
export const nn = {
  'results.correct-figure.heading': 'Rett det publiserte talet',
  'results.correct-figure.done': 'Rettinga er lagra',
  'results.quote.publisher': 'Utgjevar',
  'results.deduct.heading': 'Oppgi eit frådrag',
  'results.deduct.about':
    'Oppteljinga blir ståande som ho er. Det som er att etter frådraget, kjem ved sida av, med kjelda og grunnen. Er resultata offentlege, er frådraget det òg.',
  'results.deduct.kind': 'Kva arbeidsplassar gjeld det?',
  'results.deduct.name': 'Kva skal trekkjast frå?',
  'results.deduct.deadweight': 'Det som ville kome likevel',
  'results.deduct.deadweight-means': 'Arbeidsplassar som ville ha vore der utan programmet òg.',
  'results.deduct.displacement': 'Det som berre er flytta',
  'results.deduct.displacement-means': 'Arbeidsplassar som gjekk tapt ein annan stad fordi desse kom.',
  'results.deduct.share': 'Kor stor del',
  'results.deduct.share-hint': 'I prosent, til dømes 25 eller 33,3. Skriv 0 om ingenting skal trekkjast frå.',
  'results.deduct.now': 'Oppgitt no: {share}. {reason}',
  'results.deduct.now-replaced': 'Det du legg inn, gjeld i staden. Det som stod før, blir teke vare på.',
  'results.deduct.then': 'Med dette frådraget:',
  'results.deduct.nothing.created':
    'Ingen skapte arbeidsplassar er verifiserte enno. Frådraget kjem fram når nokon er det.',
  'results.deduct.nothing.secured':
    'Ingen sikra arbeidsplassar er verifiserte enno. Frådraget kjem fram når nokon er det.',
  'results.deduct.reason': 'Kvifor er det så mykje?',
  'results.deduct.reason-hint': 'Kven som undersøkte det, og korleis. Det står ved sida av talet.',
  'results.deduct.submit': 'Legg inn frådraget',
  'results.deduct.done': 'Frådraget er lagt inn',
  'results.deduct.another': 'Oppgi eitt til',
  'results.deduct.fault.name': 'Vel kva som skal trekkjast frå.',
  'results.deduct.fault.share': 'Skriv ein del frå 0 til 100 %, til dømes 25 eller 33,3.',
  'results.deduct.fault.reason': 'Skriv kvifor det er så mykje.',
};

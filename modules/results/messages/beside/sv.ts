/** Swedish: what stands beside the ledger, while it is written. */
export const sv = {
  'results.correct-figure.heading': 'Rätta den publicerade siffran',
  'results.correct-figure.done': 'Rättelsen är sparad',
  'results.quote.publisher': 'Utgivare',
  'results.deduct.heading': 'Ange ett avdrag',
  'results.deduct.about':
    'Räkningen står kvar som den är. Det som återstår efter avdraget visas bredvid, med källan och skälet. Är resultaten offentliga är avdraget det också.',
  'results.deduct.kind': 'Vilka arbetstillfällen gäller det?',
  'results.deduct.name': 'Vad ska dras av?',
  'results.deduct.deadweight': 'Det som skulle ha kommit ändå',
  'results.deduct.deadweight-means': 'Arbetstillfällen som hade funnits även utan programmet (dödvikt).',
  'results.deduct.displacement': 'Det som bara har flyttats',
  'results.deduct.displacement-means':
    'Arbetstillfällen som försvann någon annanstans för att de här kom (undanträngning).',
  'results.deduct.share': 'Hur stor del',
  'results.deduct.share-hint': 'I procent, till exempel 25 eller 33,3. Skriv 0 om inget ska dras av.',
  'results.deduct.now': 'Angivet nu: {share}. {reason}',
  'results.deduct.now-replaced': 'Det du anger gäller i stället. Det som stod förut sparas.',
  'results.deduct.then': 'Med det här avdraget:',
  'results.deduct.nothing.created':
    'Inga skapade arbetstillfällen är verifierade än. Avdraget visas när några är det.',
  'results.deduct.nothing.secured':
    'Inga säkrade arbetstillfällen är verifierade än. Avdraget visas när några är det.',
  'results.deduct.reason': 'Varför är det så mycket?',
  'results.deduct.reason-hint': 'Vem som undersökte det, och hur. Det står bredvid siffran.',
  'results.deduct.submit': 'Lägg in avdraget',
  'results.deduct.done': 'Avdraget är inlagt',
  'results.deduct.another': 'Ange ett till',
  'results.deduct.fault.name': 'Välj vad som ska dras av.',
  'results.deduct.fault.share': 'Skriv en del från 0 till 100 %, till exempel 25 eller 33,3.',
  'results.deduct.fault.reason': 'Skriv varför det är så mycket.',
};

import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'problem.over-claimed.title': 'Føringa er ikkje lagd inn: delane blir {total} %',
  'problem.over-claimed.detail':
    'Du prøvde {asked} %. Det er {free} % att av desse arbeidsplassane. Set delen til det, eller be dei andre sjå på sin.',
  'problem.same-jobs.title': 'Kan det vere dei same arbeidsplassane?',
  'problem.same-jobs.detail':
    '{count, plural, one {# føring gjeld} other {# føringar gjeld}} same bedrift i same tid. Krev ein del av den som er der, eller sei kvifor det er andre arbeidsplassar.',
  'problem.needs-a-reason.title': 'Talet må grunngjevast',
  'problem.needs-a-reason.detail':
    'Noko vi har jamført med, seier noko anna. Sjå kva, og skriv kvifor talet likevel er rett, eller rett det.',
  'problem.kept-elsewhere.title': 'Eit anna program held denne føringa',
  'problem.kept-elsewhere.detail': 'Du har ein del av henne. Be dei som førte henne, om å måle eller rette.',
  'mail.re-check.subject':
    '{programme}: {count, plural, one {éi bedrift} other {# bedrifter}} å spørje på nytt',
  'mail.re-check.heading': 'Står arbeidsplassane der framleis?',
  'mail.re-check.why':
    'Eitt og fire år etter at eit prosjekt er slutt, spør vi på nytt. Berre det som står då, kan kallast eit resultat som varte.',
  'mail.re-check.due': '{firm}: {point}, {on}',
  'mail.re-check.overdue': '{firm}: {point}, skulle vore gjort {on}',
  'mail.re-check.once': 'Du får eitt brev om kvar sjekk. Det som står att, finn du på heimesida di.',

  'import.sum-row.message': 'Rada er ein sum, ikkje ei bedrift.',
  'import.sum-row.remedy': 'Slett rada. Heiter bedrifta dette, skriv organisasjonsnummeret.',
  'import.missing-kind.message': 'Rada seier ikkje om arbeidsplassane er skapte eller sikra.',
  'import.missing-kind.remedy':
    'Skriv «skapt» eller «sikra» i ein eigen kolonne. Dei blir aldri lagde saman.',
  'import.unknown-kind.message': '«{value}» er verken skapt eller sikra.',
  'import.unknown-kind.remedy': 'Skriv «skapt» eller «sikra».',
  'import.unknown-basis.message': '«{value}» er verken personar eller årsverk.',
  'import.unknown-basis.remedy': 'Skriv «personar» eller «årsverk».',
  'import.missing-basis.message': 'Rada seier ikkje om talet er personar eller årsverk.',
  'import.missing-basis.remedy':
    'Skriv «personar» eller «årsverk» i kolonnen «Rekna i», eller kall kolonnen med talet det.',
  'import.basis-differs.message': '«{value}» er noko anna enn kolonnen talet står i.',
  'import.basis-differs.remedy': 'Flytt talet til den andre kolonnen, eller rett «Rekna i».',
  'import.missing-number.message': 'Rada har ikkje noko tal.',
  'import.missing-number.remedy': 'Skriv kor mange det er, i personar eller i årsverk.',
  'import.two-numbers.message': 'Rada har meir enn eitt tal. Personar og årsverk blir aldri lagde saman.',
  'import.two-numbers.remedy': 'Ta bort det eine talet. Er det både personar og årsverk, lag to rader.',
  'import.not-a-number.message': '«{value}» er ikkje eit tal vi kan lese.',
  'import.not-a-number.remedy': 'Skriv berre talet, med høgst to desimalar: 12 eller 4,5.',
  'import.too-many-jobs.message': '{value} er fleire enn noko program har hatt i éi bedrift.',
  'import.too-many-jobs.remedy': 'Rett talet. Er det ein sum, skriv ei rad for kvar bedrift.',
  'import.not-whole.message': '«{value}» er ikkje eit heilt tal.',
  'import.not-whole.remedy': 'Skriv kor mange personar det er, eller la cella stå tom.',
  'import.clock.message': '«{value}» har klokkeslett.',
  'import.clock.remedy': 'Skriv år, månad eller dag.',
  'import.not-yet.message': '«{value}» har ikkje vore enno.',
  'import.not-yet.remedy': 'Rett dagen. For det som er forventa, skriv månad eller år.',
  'import.unknown-stage.message': '«{value}» er ikkje eit stadium vi kjenner.',
  'import.unknown-stage.remedy': 'Skriv forventa, meldt, verifisert eller tapt, eller la cella stå tom.',
  'import.unknown-method.message': '«{value}» er ikkje ein måte å vite det på vi kjenner.',
  'import.unknown-method.remedy': 'Skriv bedrifta sjølv, register eller evaluator, eller la cella stå tom.',
  'import.unknown-origin.message': '«{value}» er ikkje eit opphav vi kjenner.',
  'import.unknown-origin.remedy':
    'Skriv bedrift som var der, ny bedrift eller flytta hit, eller la cella stå tom.',
  'import.unknown-point.message': '«{value}» er ikkje eit tidspunkt vi kjenner.',
  'import.unknown-point.remedy':
    'Skriv ved tilsegn, ved prosjektslutt, eitt år etter, fire år etter eller innimellom, eller la cella stå tom.',
  'import.not-yes-or-no.message': '«{value}» er verken ja eller nei.',
  'import.not-yes-or-no.remedy': 'Skriv «ja» eller «nei», eller la cella stå tom.',
  'import.not-a-share.message': '«{value}» er ikkje ein del mellom 0 og 100 %.',
  'import.not-a-share.remedy': 'Skriv delen i prosent, til dømes 40 %, eller la cella stå tom for alt.',
  'import.share-two-ways.message': '«{value}» kan lesast som to ulike delar.',
  'import.share-two-ways.remedy': 'Skriv delen med prosentteikn: 40 %, 100 %.',
  'import.number-not-digits.message': '«{value}» er ikkje eit organisasjonsnummer.',
  'import.number-not-digits.remedy': 'Skriv ni siffer i Noreg, ti i Sverige, eller la cella stå tom.',
  'import.number-wrong-length.message': '«{value}» har feil tal på siffer.',
  'import.number-wrong-length.remedy': 'Skriv ni siffer i Noreg, ti i Sverige, eller la cella stå tom.',
  'import.number-wrong-check-digit.message': '«{value}» stemmer ikkje med kontrollsifferet.',
  'import.number-wrong-check-digit.remedy': 'Sjå etter ein skrivefeil. Slå opp bedrifta om du er usikker.',
  'import.personal-number.message': 'Nummeret er eit personnummer.',
  'import.personal-number.remedy': 'Ta det bort. Eit enkeltpersonføretak blir ført utan nummer.',
  'import.number-of-nobody.message': '«{value}» er eit nummer som ingen kan ha.',
  'import.number-of-nobody.remedy': 'La cella stå tom til bedrifta har fått sitt.',
  'import.both-or-none.message': 'Berre det eine kjønnet er talt.',
  'import.both-or-none.remedy': 'Skriv talet for både kvinner og menn, eller for ingen.',
  'import.persons-are-whole.message': 'Personar blir talde i heile tal.',
  'import.persons-are-whole.remedy': 'Skriv eit heilt tal, eller rekn i årsverk.',
  'import.sexes-differ-from-sum.message': '{women} kvinner og {men} menn er {sum}, men det står {found}.',
  'import.sexes-differ-from-sum.remedy': 'Rett det som er feil.',
  'import.is-published-figure.message':
    '{claimed} er òg eit publisert tal for programmet. Eit publisert tal blir ikkje ført som arbeidsplassar i éi bedrift.',
  'import.is-published-figure.remedy':
    'Skriv kvifor dette er noko anna i kolonnen «Kvifor noko anna enn det publiserte talet», eller slett rada.',
  'import.self-report-verifies-nothing.message': 'Det bedrifta sjølv seier, er meldt, ikkje verifisert.',
  'import.self-report-verifies-nothing.remedy':
    'Skriv «register» eller «evaluator», eller set stadiet til «meldt».',
  'import.verified-without-evidence.message': 'Ingenting viser at arbeidsplassane er verifiserte.',
  'import.verified-without-evidence.remedy':
    'Skriv kva som viser det: A-melding, rekneskap, eit brev. Utan bevis er det «meldt».',
  'import.nothing-lost.message': 'Ingen er tapt.',
  'import.nothing-lost.remedy': 'Skriv kor mange som er tapte, eller slett rada.',
  'import.verified-before-there.message': '{on} er før arbeidsplassane var der ({from}).',
  'import.verified-before-there.remedy': 'Rett dagen dei vart målte, eller når dei kom til.',
  'import.lost-before-there.message': '{on} er før arbeidsplassane var der ({from}).',
  'import.lost-before-there.remedy': 'Rett dagen dei vart målte, eller når dei kom til.',
  'import.more-lost-than-there.message': '{lost} kan ikkje vere tapt: det var {stood} der då.',
  'import.more-lost-than-there.remedy':
    'Gi denne rada og rada med arbeidsplassane same Id, eller rett talet.',
  'import.says-otherwise.message':
    'Rada har same Id som rad {first}, men seier noko anna om arbeidsplassane.',
  'import.says-otherwise.remedy': 'Skriv det same i begge, eller gi dei kvar sin Id.',
  'import.measured-otherwise.message':
    'Rada gjeld same arbeidsplassar som rad {first}, men er målt på ein annan måte.',
  'import.measured-otherwise.remedy':
    'Alle prosjekt med ein del har dei same målingane. Skriv dei same radene for kvart.',
  'import.over-claimed.message': 'Delane av desse arbeidsplassane blir {sum} %.',
  'import.over-claimed.remedy': 'Set dei ned til 100 % til saman.',
  'import.belongs-together.message': 'Rada har same Id som rad {first}, som må rettast.',
  'import.belongs-together.remedy': 'Rett rad {first}. Dei kjem inn saman.',
  'import.same-jobs-row.message':
    'Det kan vere dei same arbeidsplassane som på rad {first}: same bedrift i same tid.',
  'import.same-jobs-row.remedy':
    'Slett rada. Er det andre arbeidsplassar, skriv kvifor i kolonnen «Kvifor andre arbeidsplassar».',
  'import.same-jobs-known.message':
    'Det kan vere dei same arbeidsplassane som {programme} har ført i same bedrift ({when}).',
  'import.same-jobs-known.remedy':
    'Slett rada og krev ein del av føringa som er der. Er det andre arbeidsplassar, skriv kvifor i kolonnen «Kvifor andre arbeidsplassar».',
  'import.same-jobs-unseen.message':
    'Det kan vere dei same arbeidsplassane som eit anna program har ført i same bedrift ({when}).',
  'import.same-jobs-unseen.remedy':
    'Slett rada og krev ein del av føringa som er der. Er det andre arbeidsplassar, skriv kvifor i kolonnen «Kvifor andre arbeidsplassar».',
  'problem.no-job-columns.title': 'Vi kjenner ikkje att kolonnane',
  'problem.no-job-columns.detail':
    'Éin kolonne må seie kva for bedrift, og éin kor mange. Bruk malen, eller kall dei «Bedrift» og «Årsverk» eller «Personar».',

  'field.both-or-none': 'Skriv talet for begge kjønn, eller for ingen.',
  'field.sexes-differ-from-sum': '{women} kvinner og {men} menn er {sum}, men summen er {found}.',
  'field.number-of-nobody':
    '{value} er eit nummer som ingen kan ha. Lat feltet stå tomt til bedrifta har fått sitt.',
  'field.firm-removed':
    '{firm} vart sletta frå Einingsregisteret {on}. Skriv kvifor arbeidsplassane likevel skal førast, eller rett nummeret.',
  'field.firm-unknown':
    'Einingsregisteret kjenner ikkje nummeret til {firm}. Rett det, eller skriv kvifor det likevel er rett.',
  'field.more-than-registered':
    'Du fører {claimed}, men {firm} har {registered} tilsette i Einingsregisteret. Skriv kvifor, eller rett talet.',
  'field.is-published-figure':
    '{claimed} er òg eit publisert tal for programmet. Eit publisert tal blir ikkje ført som arbeidsplassar i éi bedrift. Skriv kvifor dette er noko anna, eller rett det.',
  'field.persons-into-fte':
    'Føringa er i årsverk. Personar blir aldri lagde saman med årsverk: rekn om, eller lag ei eiga føring.',
  'field.fte-into-persons':
    'Føringa er i personar. Årsverk blir aldri lagde saman med personar: tel personar, eller lag ei eiga føring.',
  'field.nothing-lost': 'Skriv kor mange som er tapte.',
  'field.lost-before-there':
    '{on} er før arbeidsplassane var der ({from}). Dei kan ikkje vere tapte før dei fanst.',
  'field.verified-before-there':
    '{on} er før arbeidsplassane var der ({from}). Det som ikkje er der enno, kan vere venta, men ikkje verifisert.',
  'field.more-lost-than-there': '{lost} kan ikkje vere tapte: det var {stood} der då.',
  'field.over-claimed': 'Det er {free} % att.',
  'field.same-jobs':
    'Sei kvifor {count, plural, one {ho} other {dei}} gjeld andre arbeidsplassar, eller krev ein del.',
  'field.no-such-effect':
    'Det er inga slik føring i denne bedrifta. Skriv organisasjonsnummeret til bedrifta.',
} satisfies Record<keyof typeof nb, string>;

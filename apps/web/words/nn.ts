import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'web.foot.accessibility': 'Tilgjenge',
  'web.foot.privacy': 'Personvern',
  'web.foot.api': 'Opne data og API',

  'web.landing.title': 'Framside',
  'web.landing.heading': 'Når hjørnesteins\u00adbedrifta stengjer, byrjar eit langt arbeid',
  'web.landing.lead':
    'Omstilt følgjer kommunen frå den dagen arbeidsplassane blir borte, til vanleg drift tek over. Her ser du kva som vart gjort, og når.',
  'web.landing.read': 'Sjå kva programma har gjort',
  'web.landing.read-text': 'Loggboka til kvart program, frå første dag. Ope for alle.',
  'web.landing.read-button': 'Sjå programma',
  'web.landing.work': 'Arbeid med programmet ditt',
  'web.landing.work-text': 'For kommunar, fylkeskommunar og evaluatorar.',
  'web.landing.programmes': 'Program',
  'web.landing.steps': 'Fem steg, frå varsel til vanleg drift',
  'web.landing.step-1': 'Førebu',
  'web.landing.step-1-text': 'Få oversikt og finn ut kven som må vere med.',
  'web.landing.step-2': 'Analysere',
  'web.landing.step-2-text': 'Sjå kva som fell bort, og kva som er att.',
  'web.landing.step-3': 'Planleggje og forankre',
  'web.landing.step-3-text': 'Set mål som kan målast. Kommunestyret vedtek.',
  'web.landing.step-4': 'Gjennomføre',
  'web.landing.step-4-text': 'Køyr prosjekta. Skriv loggbok undervegs.',
  'web.landing.step-5': 'Følgje opp',
  'web.landing.step-5-text': 'Mål resultata. Gje arbeidet vidare.',

  'web.programme.crumbs': 'Brødsmular',
  'web.programme.all': 'Program',
  'web.programme.facts': 'Om programmet',
  'web.programme.jump': 'På denne sida',
  'web.programme.jump-log': 'Loggbok',
  'web.programme.jump-partners': 'Partnarar',
  'web.programme.work': 'Du har ei rolle her.',
  'web.programme.work-link': 'Opne loggboka',

  'web.home.menu': 'Heim',
  'web.home.title': 'Heim',
  'web.home.morning': 'God morgon, {name}.',
  'web.home.day': 'God dag, {name}.',
  'web.home.evening': 'God kveld, {name}.',
  'web.home.urgent-count':
    '{count, plural, =0 {Ingenting hastar.} one {Éin ting hastar.} =2 {To ting hastar.} =3 {Tre ting hastar.} other {# ting hastar.}}',
  'web.home.you-are': 'Du er {roles} i {programme}.',
  'web.home.no-programme': 'Du er ikkje med i noko program enno',
  'web.home.no-programme-text': 'Be programleiaren gje deg ei rolle. Då finn du programmet her.',
  'web.home.no-programme-button': 'Sjå programma som er opne for alle',
  'web.home.urgent': 'Dette hastar',
  'web.home.coming': 'Dette kjem',
  'web.home.begun': 'Dette har du byrja på',
  'web.home.in-order': 'Alt er i orden. Skriv i loggboka når noko har skjedd.',
  'web.home.silent-when': '{days, plural, one {# dag sidan sist} other {# dagar sidan sist}}',
  'web.home.silent-never': 'Ingen føringar enno',
  'web.home.silent': 'Loggboka i {programme} er stille',
  'web.home.silent-text': 'Det som ikkje er skrive innan to veker, hugsar ingen lenger nøyaktig.',
  'web.home.silent-start': 'Byrj loggboka i {programme}',
  'web.home.silent-action': 'Skriv ei føring',
  'web.home.role-ends': 'Rolla til {name} sluttar',
  'web.home.role-ends-text': '{role} i {programme}. Forleng, eller finn ut kven som tek over.',
  'web.home.role-action': 'Sjå personane',
  'web.home.token-ends': 'Tokenet «{name}» går ut',
  'web.home.token-ends-text': 'Det som bruker det, sluttar å verke. Lag eit nytt i tide.',
  'web.home.token-action': 'Sjå tokena',
  'web.home.draft': 'Føring i loggboka, {programme}',
  'web.home.draft-saved': 'Sist lagra {when}',
  'web.home.draft-action': 'Skriv vidare',
  'web.home.your-programme': '{count, plural, one {Programmet ditt} other {Programma dine}}',
  'web.home.open-page': 'Offentleg side',
  'web.home.latest': 'Sist i loggboka',
  'web.home.latest-all': 'Opne loggboka',
  'web.home.news': 'Nytt sidan i går',
  'web.home.news-none': 'Ingen andre har skrive sidan i går.',
  'web.home.news-entry': '{who} skreiv i loggboka:',

  'web.accessibility.title': 'Tilgjenge',
  'web.accessibility.lead':
    'Alle skal kunne bruke Omstilt. Er det noko du ikkje får til, er det feil hos oss.',
  'web.accessibility.status': 'Status',
  'web.accessibility.status-text':
    'Omstilt er laga for å følgje WCAG 2.2 på nivå AA. Vi kjenner ingen brot i dag. Ingen utanforståande har kontrollert det enno.',
  'web.accessibility.tested': 'Slik er det prøvd',
  'web.accessibility.tested-axe':
    'Kvar side blir kontrollert av axe på alle fire språka, lyst og mørkt, kvar gong programmet blir endra.',
  'web.accessibility.tested-keyboard': 'Dei viktigaste oppgåvene blir gjorde med tastatur åleine.',
  'web.accessibility.tested-size':
    'Sidene er prøvde i 320 punkt breidde, i 200 prosent og med redusert rørsle.',
  'web.accessibility.not': 'Dette veit vi ikkje enno',
  'web.accessibility.not-text':
    'Vi har ikkje prøvd med mange ulike skjermlesarar. Filer som andre har lagt ved, kan vere utilgjengelege. Be den som la ved fila, om ei anna utgåve.',
  'web.accessibility.complain': 'Er det noko du ikkje får til?',
  'web.accessibility.complain-text':
    'Sei frå til kommunen eller fylkeskommunen som bruker Omstilt. Skriv kva side det gjeld, og kva du prøvde. Får du ikkje svar, kan du klage:',
  'web.accessibility.norway': 'Noreg: Tilsynet for universell utforming av ikt',
  'web.accessibility.sweden': 'Sverige: Myndigheten för digital förvaltning',

  'web.privacy.title': 'Personvern',
  'web.privacy.lead': 'Kva Omstilt veit om deg, kvifor, og korleis du får det bort.',
  'web.privacy.visitor': 'Når du berre les',
  'web.privacy.visitor-text':
    'Vi veit ikkje kven du er. Det er inga sporing, ingen informasjonskapslar og ingenting som blir henta frå andre. Val av språk og utsjånad ligg i nettlesaren din.',
  'web.privacy.signed-in': 'Når du er logga inn',
  'web.privacy.signed-in-text':
    'Vi lagrar namn og e-postadresse frå innlogginga, rollene dine, det du skriv, og når. Kven som gjorde kva, blir ført i ein logg som ikkje kan endrast i det skjulte. Éin informasjonskapsel held deg innlogga. Utkast ligg òg i nettlesaren til dei er sende.',
  'web.privacy.follower': 'Når du følgjer ei loggbok på e-post',
  'web.privacy.follower-text':
    'Vi lagrar adressa, og bruker ho berre til breva. Nedst i kvart brev kan du stoppe. Då blir adressa sletta.',
  'web.privacy.entries': 'Når du er nemnd i ei loggbok',
  'web.privacy.entries-text':
    'Loggboka skal vise kva som vart gjort, med roller framfor namn på privatpersonar. Står det noko om deg som ikkje skal stå der, sei frå til programmet.',
  'web.privacy.responsible': 'Kven som har ansvaret',
  'web.privacy.responsible-text':
    'Kommunen eller fylkeskommunen som bruker Omstilt, er behandlingsansvarleg. Dit kan du be om innsyn, retting og sletting. Du kan klage til Datatilsynet, i Sverige til Integritetsskyddsmyndigheten.',
} satisfies Record<keyof typeof nb, string>;

import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
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

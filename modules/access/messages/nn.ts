import type { nb } from './nb.ts';

/** Nynorsk. */
export const nn = {
  'access.sign-in.title': 'Logg inn',
  'access.sign-in.lead': 'Du treng berre å logge inn for å skrive. Det som er lagt ut, kan alle lese.',
  'access.sign-in.oidc': 'Logg inn med jobbkontoen',
  'access.sign-in.oidc-text': 'Du blir send til innlogginga i organisasjonen din og kjem tilbake hit.',
  'access.sign-in.none': 'Innlogging er ikkje sett opp her enno',
  'access.sign-in.none-text':
    'Den som driftar Omstilt hos dykk, må oppgje innloggingstenesta (OIDC_ISSUER). Alt som er lagt ut, kan lesast utan.',
  'access.sign-in.demo': 'Prøv som ein av desse',
  'access.sign-in.demo-text': 'Alle er oppdikta, og det er programmet òg. Ingenting du gjer her, kjem ut.',
  'access.sign-in.demo-as': 'Gå inn som {name}, {role}',
  'access.sign-in.demo-empty': 'Det finst ingen personar å prøve som enno.',
  'access.sign-in.entering': 'Loggar inn …',
  'access.sign-in.already': 'Du er logga inn som {name}.',
  'access.sign-in.onward': 'Gå til heim',
  'access.signed-out.title': 'Du er logga ut',
  'access.signed-out.text': 'Bruker du ei felles maskin, lukk nettlesaren òg.',
  'access.signed-out.again': 'Logg inn igjen',

  'access.account.title': 'Kontoen din',
  'access.account.name': 'Namn',
  'access.account.email': 'E-post',
  'access.account.from-organisation':
    'Namn og e-post kjem frå innlogginga. Er noko feil, blir det retta der.',
  'access.account.language': 'Språk i brev til deg',
  'access.account.language-hint': 'Gjeld varsel og samandrag på e-post. Språket på sidene vel du øvst.',
  'access.account.language-saved': 'Brev til deg kjem på {language}.',
  'access.account.language-name.nb': 'bokmål',
  'access.account.language-name.nn': 'nynorsk',
  'access.account.language-name.sv': 'svensk',
  'access.account.language-name.en': 'engelsk',
  'access.account.roles': 'Rollene dine',
  'access.account.roles-none': 'Du har ingen roller enno. Programleiaren i programmet ditt kan gje deg ei.',

  'access.tokens.heading': 'API-token',
  'access.tokens.text':
    'Eit token lèt eit rekneark eller eit anna system lese og skrive som deg, med dine rettar.',
  'access.tokens.empty': 'Ingen token',
  'access.tokens.empty-text': 'Lag eit når noko anna enn du sjølv skal hente eller føre inn data.',
  'access.tokens.example': '«Årsrapporten i Excel», 90 dagar.',
  'access.tokens.name': 'Kva skal bruke det?',
  'access.tokens.name-hint':
    'Til dømes «Årsrapporten i Excel». Namnet hjelper deg å vite kva du kan trekkje tilbake.',
  'access.tokens.name-missing': 'Skriv kva som skal bruke tokenet.',
  'access.tokens.days': 'Varer i',
  'access.tokens.days-30': '30 dagar',
  'access.tokens.days-90': '90 dagar',
  'access.tokens.days-365': 'eitt år',
  'access.tokens.create': 'Lag token',
  'access.tokens.creating': 'Lagar …',
  'access.tokens.created': 'Tokenet er laga',
  'access.tokens.secret-once': 'Kopier det no. Det blir vist berre denne eine gongen.',
  'access.tokens.secret': 'Tokenet',
  'access.tokens.use': 'Send det i hovudet Authorization: Bearer …',
  'access.tokens.table': 'Tokena dine',
  'access.tokens.column-name': 'Blir brukt av',
  'access.tokens.column-created': 'Laga',
  'access.tokens.column-used': 'Sist brukt',
  'access.tokens.column-expires': 'Går ut',
  'access.tokens.never-used': 'aldri',
  'access.tokens.expired': 'gått ut',
  'access.tokens.revoke': 'Trekk tilbake',
  'access.tokens.revoke-this': 'Trekk tilbake tokenet «{name}»',
  'access.tokens.revoke-title': 'Trekkje tilbake «{name}»?',
  'access.tokens.revoke-text':
    'Det som bruker tokenet, sluttar å verke med ein gong. Det kan ikkje angrast, men du kan lage eit nytt.',

  'problem.sign-in-forged.title': 'Innlogginga vart avbroten',
  'problem.sign-in-forged.detail':
    'Svaret høyrde ikkje til innlogginga som vart starta her. Start på nytt frå denne sida, i same nettlesaren.',
  'problem.sign-in-ended.title': 'Innlogginga tok for lang tid',
  'problem.sign-in-ended.detail': 'Ho gjeld i nokre minutt og berre éin gong. Start på nytt.',
  'problem.sign-in-cancelled.title': 'Du avbraut innlogginga',
  'problem.sign-in-cancelled.detail': 'Ingenting er endra. Logg inn når du er klar.',
  'problem.sign-in-wrong-audience.title': 'Innlogginga er sett opp feil',
  'problem.sign-in-wrong-audience.detail':
    'Svaret var meint for eit anna system. Sei frå til den som driftar Omstilt hos dykk.',
  'problem.sign-in-wrong-nonce.title': 'Innlogginga var ikkje til å lite på',
  'problem.sign-in-wrong-nonce.detail':
    'Svaret var brukt før. Start på nytt. Skjer det igjen, sei frå til den som driftar Omstilt hos dykk.',
  'problem.sign-in-untrusted.title': 'Innlogginga var ikkje til å lite på',
  'problem.sign-in-untrusted.detail':
    'Svaret var ikkje rett signert. Sei frå til den som driftar Omstilt hos dykk.',
  'problem.email-unverified.title': 'E-postadressa er ikkje stadfesta',
  'problem.email-unverified.detail':
    'Innloggingstenesta har ikkje stadfesta adressa di. Stadfest ho der, og logg inn på nytt.',
  'problem.no-role.title': 'Du har inga rolle her enno',
  'problem.no-role.detail':
    'Be programleiaren eller administratoren gje deg ei rolle med adressa du loggar inn med.',
  'problem.provider-unreachable.title': 'Innloggingstenesta svarar ikkje',
  'problem.provider-unreachable.detail':
    'Vent litt og prøv igjen. Alt som er lagt ut, kan lesast i mellomtida.',
  'problem.sign-in-closed.title': 'Innlogging er ikkje sett opp her',
  'problem.sign-in-closed.detail': 'Den som driftar Omstilt hos dykk, må oppgje innloggingstenesta.',
} satisfies Record<keyof typeof nb, string>;

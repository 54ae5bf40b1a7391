import type { InAllLanguages } from '../series.ts';

const say = (nb: string, nn: string, sv: string, en: string): InAllLanguages => ({ nb, nn, sv, en });

export const persons = say('personer', 'personar', 'personer', 'persons');
export const moves = say('flyttinger', 'flyttingar', 'flyttningar', 'moves');
export const employed = say('sysselsatte', 'sysselsette', 'sysselsatta', 'employed persons');
export const establishmentUnit = say('virksomheter', 'verksemder', 'arbetsställen', 'establishments');
export const perCent = say('prosent', 'prosent', 'procent', 'per cent');

export const population = say(
  'Folketall 1. januar (eksempel)',
  'Folketal 1. januar (døme)',
  'Folkmängd 1 januari (exempel)',
  'Population on 1 January (example)',
);
export const births = say('Fødte (eksempel)', 'Fødde (døme)', 'Födda (exempel)', 'Births (example)');
export const deaths = say('Døde (eksempel)', 'Døde (døme)', 'Döda (exempel)', 'Deaths (example)');
export const inMigration = say(
  'Innflytting (eksempel)',
  'Innflytting (døme)',
  'Inflyttning (exempel)',
  'In-migration (example)',
);
export const outMigration = say(
  'Utflytting (eksempel)',
  'Utflytting (døme)',
  'Utflyttning (exempel)',
  'Out-migration (example)',
);
export const employedResidence = say(
  'Sysselsatte etter bosted, 4. kvartal (eksempel)',
  'Sysselsette etter bustad, 4. kvartal (døme)',
  'Sysselsatta efter bostad, 4:e kvartalet (exempel)',
  'Employed by residence, 4th quarter (example)',
);
export const employedWorkplace = say(
  'Sysselsatte etter arbeidssted, 4. kvartal (eksempel)',
  'Sysselsette etter arbeidsstad, 4. kvartal (døme)',
  'Sysselsatta efter arbetsplats, 4:e kvartalet (exempel)',
  'Employed by workplace, 4th quarter (example)',
);
export const inIndustry = (name: InAllLanguages): InAllLanguages =>
  say(
    `Sysselsatte etter arbeidssted (eksempel): ${name.nb}`,
    `Sysselsette etter arbeidsstad (døme): ${name.nn}`,
    `Sysselsatta efter arbetsplats (exempel): ${name.sv}`,
    `Employed by workplace (example): ${name.en}`,
  );
export const inCommuters = say(
  'Innpendlere (eksempel)',
  'Innpendlarar (døme)',
  'Inpendlare (exempel)',
  'In-commuters (example)',
);
export const outCommuters = say(
  'Utpendlere (eksempel)',
  'Utpendlarar (døme)',
  'Utpendlare (exempel)',
  'Out-commuters (example)',
);
export const inShare = say(
  'Andel av arbeidsplassene som pendlere har (eksempel)',
  'Del av arbeidsplassane som pendlarar har (døme)',
  'Andel av arbetstillfällena som pendlare har (exempel)',
  'Share of jobs held by commuters (example)',
);
export const outShare = say(
  'Andel av de sysselsatte som pendler ut (eksempel)',
  'Del av dei sysselsette som pendlar ut (døme)',
  'Andel av de sysselsatta som pendlar ut (exempel)',
  'Share of employed residents who commute out (example)',
);
export const establishments = say(
  'Virksomheter 1. januar (eksempel)',
  'Verksemder 1. januar (døme)',
  'Arbetsställen 1 januari (exempel)',
  'Establishments on 1 January (example)',
);
export const unemployed = say(
  'Registrerte arbeidsledige (eksempel)',
  'Registrerte arbeidslause (døme)',
  'Registrerade arbetslösa (exempel)',
  'Registered unemployed (example)',
);

export const invented = say(
  'Oppdiktet: laget av en modell for et fylke som ikke finnes.',
  'Oppdikta: laga av ein modell for eit fylke som ikkje finst.',
  'Påhittat: gjort av en modell för ett län som inte finns.',
  'Invented: made by a model for a county that does not exist.',
);
export const otherRegister = say(
  'Fra dette året teller et annet register, og litt færre kommer med. Slik er det i eksempelet fordi det er slik i virkeligheten.',
  'Frå dette året tel eit anna register, og litt færre kjem med. Slik er det i dømet fordi det er slik i røynda.',
  'Från detta år räknar ett annat register, och något färre kommer med. Så är det i exemplet eftersom det är så i verkligheten.',
  'From this year another register counts, and a few less are in it. It is so in the example because it is so in reality.',
);
export const oneOrTwo = say(
  'Antallene 1 og 2 er endret til 0 eller 3. Summen av næringene kan avvike litt fra totalen.',
  'Tala 1 og 2 er endra til 0 eller 3. Summen av næringane kan vike litt av frå totalen.',
  'Antalen 1 och 2 har ändrats till 0 eller 3. Summan av branscherna kan avvika något från totalen.',
  'Counts of 1 and 2 are changed to 0 or 3. The sum of the industries may differ a little from the total.',
);
export const commutersWithin = say(
  'Når kommuner legges sammen, er de som pendler mellom dem, fortsatt med i både innpendling og utpendling.',
  'Når kommunar vert lagde saman, er dei som pendlar mellom dei, framleis med i både innpendling og utpendling.',
  'När kommuner läggs samman finns de som pendlar mellan dem kvar i både inpendling och utpendling.',
  'When municipalities are put together, those who commute between them are still counted both in and out.',
);
export const withheld = say(
  'Færre enn fire blir holdt tilbake.',
  'Færre enn fire vert haldne tilbake.',
  'Färre än fyra hålls tillbaka.',
  'Fewer than four are withheld.',
);

import type { nb } from './nb.ts';

/** Svenska. */
export const sv = {
  'problem.already-holds-role.title': 'Har redan rollen',
  'problem.already-holds-role.detail':
    'Personen har redan den här rollen under en del av perioden. Avsluta den först eller välj en annan period.',
  'problem.not-yours-to-end.title': 'Bara en administratör kan avsluta den här rollen',
  'problem.not-yours-to-end.detail': 'Be en administratör att avsluta rollen administratör.',
  'problem.last-to-manage.title': 'Ingen skulle kunna styra programmet',
  'problem.last-to-manage.detail':
    'Det är den sista rollen som kan styra vilka som är med. Ge först någon annan rollen programledare, ägare eller administratör.',

  'problem.partner-not-begun.title': 'Partnern börjar först senare',
  'problem.partner-not-begun.detail': 'Ett samarbete kan avslutas tidigast dagen efter att det började.',

  'field.not-a-slug':
    'Skriv små bokstäver från a till z och siffror, med bindestreck emellan, till exempel vestre-toten.',
  'field.not-a-municipality': 'Välj en kommun. Ett program börjar i en eller flera kommuner.',
  'field.ends-before-start': 'Slutet måste komma efter starten.',
  'field.not-yours-to-give': 'Bara en administratör kan ge rollen administratör.',
  'field.no-right-there':
    'Du måste vara administratör eller ägare i kommunen för att starta ett program där.',

  'field.not-an-organisation-number':
    'Ett organisationsnummer har tio siffror i Sverige och nio i Norge, utan mellanslag.',
  'field.decided-in-the-future': 'Det är inte beslutat ännu. Skriv dagen då det beslutades.',
  'field.votes-both': 'Skriv både röster för och röster emot, eller ingetdera.',
  'field.does-not-follow':
    'Dit kan programmet inte gå härifrån. Ladda om sidan och välj bland det som är nästa.',
  'field.outcome-leads-elsewhere':
    'Ett avslag leder till ”avslaget”, och bara ett ja leder vidare. Välj ett annat utfall eller ett annat nästa steg.',
  'field.gives-no-end':
    'Bara en förlängning, en status eller en avslutning som är godkänd kan ge perioden ett nytt slut.',
  'field.no-period': 'Programmet har ingen period ännu. Skriv först in perioden på programmet.',
  'field.reasons-for-longer':
    'Programmet varar då längre än {years} år, som är det längsta enligt reglerna. Skriv varför.',
  'field.longer-needs-decision':
    'Längre än {years} år måste beslutas. För in beslutet om förlängning, så följer perioden efter.',
  'field.decided-to-end':
    'Ett beslut satte slutet till {ends}. För in ett nytt beslut om programmet ska sluta en annan gång.',
  'field.targets-outside': 'Det finns målvärden för {years}. Välj en period som har med de åren.',
  'field.range-both': 'Skriv både lägsta och högsta tal. Är de lika, skriv samma tal två gånger.',
} satisfies Record<keyof typeof nb, string>;

/** Bokmål: what is said when no other words can be fetched; it comes with the code. Defines the keys. */
export const nb = {
  'common.again': 'Prøv igjen',
  'problem.no-connection.title': 'Fikk ikke kontakt',
  'problem.no-connection.detail':
    'Sjekk nettet og prøv igjen. Det du har skrevet, er lagret på denne enheten.',
};

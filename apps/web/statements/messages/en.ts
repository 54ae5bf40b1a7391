import type { nb } from './nb.ts';

/** English. */
export const en = {
  'web.accessibility.title': 'Accessibility',
  'web.accessibility.lead':
    'Everyone shall be able to use Omstilt. If there is something you cannot do, the fault is ours.',
  'web.accessibility.status': 'Status',
  'web.accessibility.status-text':
    'Omstilt is made to meet WCAG 2.2 at level AA. We know of no failures today. Nobody from outside has audited it yet.',
  'web.accessibility.tested': 'How it is tested',
  'web.accessibility.tested-axe':
    'Every page is checked by axe in all four languages, light and dark, each time the software changes.',
  'web.accessibility.tested-keyboard': 'The most important tasks are done with the keyboard alone.',
  'web.accessibility.tested-size':
    'The pages are tried at a width of 320 points, at 200 per cent and with reduced motion.',
  'web.accessibility.not': 'What we do not know yet',
  'web.accessibility.not-text':
    'We have not tried many different screen readers. Files attached by others may be inaccessible. Ask whoever attached the file for another version.',
  'web.accessibility.complain': 'Is there something you cannot do?',
  'web.accessibility.complain-text':
    'Tell the municipality, county or region that uses Omstilt. Say which page it is about, and what you tried. If you get no answer, you can complain:',
  'web.accessibility.norway': 'Norway: the Authority for Universal Design of ICT',
  'web.accessibility.sweden': 'Sweden: the Agency for Digital Government',

  'web.privacy.title': 'Privacy',
  'web.privacy.lead': 'What Omstilt knows of you, why, and how to have it removed.',
  'web.privacy.visitor': 'When you only read',
  'web.privacy.visitor-text':
    'We do not know who you are. There is no tracking, there are no cookies, and nothing is fetched from others. Your choice of language and appearance stays in your browser.',
  'web.privacy.signed-in': 'When you are signed in',
  'web.privacy.signed-in-text':
    'We keep your name and e-mail address from the sign-in, your roles, what you write, and when. Who did what is kept in a record that cannot be changed unseen. One cookie keeps you signed in. Drafts are also in your browser until they are sent.',
  'web.privacy.follower': 'When you follow a logbook by e-mail',
  'web.privacy.follower-text':
    'We keep the address and use it for those letters only. You can stop at the foot of every letter. Then the address is deleted.',
  'web.privacy.entries': 'When you are mentioned in a logbook',
  'web.privacy.entries-text':
    'The logbook is to show what was done, with roles rather than the names of private persons. If something about you should not be there, tell the programme.',
  'web.privacy.responsible': 'Who is responsible',
  'web.privacy.responsible-text':
    'The municipality, county or region that uses Omstilt is the controller. Ask there for access, correction and erasure. You can complain to Datatilsynet in Norway or Integritetsskyddsmyndigheten in Sweden.',
} satisfies Record<keyof typeof nb, string>;

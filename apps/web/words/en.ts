import type { nb } from './nb.ts';

/** English. */
export const en = {
  'web.foot.accessibility': 'Accessibility',
  'web.foot.privacy': 'Privacy',
  'web.foot.api': 'Open data and API',

  'web.landing.title': 'Front page',
  'web.landing.heading': 'When the main employer closes, long work begins',
  'web.landing.lead':
    'Omstilt follows the municipality from the day the jobs are gone until ordinary operation takes over. Here you see what was done, and when.',
  'web.landing.read': 'See what the programmes have done',
  'web.landing.read-text': 'The logbook of each programme, from the first day. Open to all.',
  'web.landing.read-button': 'See the programmes',
  'web.landing.work': 'Work on your programme',
  'web.landing.work-text': 'For municipalities, counties, regions and evaluators.',
  'web.landing.programmes': 'Programmes',
  'web.landing.steps': 'Five steps, from notice to ordinary operation',
  'web.landing.step-1': 'Prepare',
  'web.landing.step-1-text': 'Get an overview and find out who must take part.',
  'web.landing.step-2': 'Analyse',
  'web.landing.step-2-text': 'See what is lost, and what remains.',
  'web.landing.step-3': 'Plan and anchor',
  'web.landing.step-3-text': 'Set goals that can be measured. The council decides.',
  'web.landing.step-4': 'Carry out',
  'web.landing.step-4-text': 'Run the projects. Keep the logbook as you go.',
  'web.landing.step-5': 'Follow up',
  'web.landing.step-5-text': 'Measure the results. Hand the work on.',

  'web.programme.crumbs': 'Breadcrumbs',
  'web.programme.all': 'Programmes',
  'web.programme.facts': 'About the programme',
  'web.programme.jump': 'On this page',
  'web.programme.jump-log': 'Logbook',
  'web.programme.jump-partners': 'Partners',
  'web.programme.work': 'You hold a role here.',
  'web.programme.work-link': 'Open the logbook',

  'web.home.menu': 'Home',
  'web.home.title': 'Home',
  'web.home.morning': 'Good morning, {name}.',
  'web.home.day': 'Good afternoon, {name}.',
  'web.home.evening': 'Good evening, {name}.',
  'web.home.urgent-count':
    '{count, plural, =0 {Nothing is urgent.} one {One thing is urgent.} =2 {Two things are urgent.} =3 {Three things are urgent.} other {# things are urgent.}}',
  'web.home.you-are': 'You are {roles} in {programme}.',
  'web.home.no-programme': 'You are not part of a programme yet',
  'web.home.no-programme-text':
    'Ask the programme leader to give you a role. Then you find the programme here.',
  'web.home.no-programme-button': 'See the programmes open to all',
  'web.home.urgent': 'Urgent',
  'web.home.coming': 'Coming up',
  'web.home.begun': 'Begun by you',
  'web.home.in-order': 'Everything is in order. Write in the logbook when something has happened.',
  'web.home.silent-when': '{days, plural, one {# day since the last} other {# days since the last}}',
  'web.home.silent-never': 'No entries yet',
  'web.home.silent': 'The logbook of {programme} is silent',
  'web.home.silent-text': 'What is not written down within two weeks, nobody remembers exactly.',
  'web.home.silent-start': 'Begin the logbook of {programme}',
  'web.home.silent-action': 'Write an entry',
  'web.home.role-ends': '{name}’s role is ending',
  'web.home.role-ends-text': '{role} in {programme}. Prolong it, or find out who takes over.',
  'web.home.role-action': 'See the people',
  'web.home.token-ends': 'The token “{name}” expires',
  'web.home.token-ends-text': 'Whatever uses it stops working. Make a new one in time.',
  'web.home.token-action': 'See the tokens',
  'web.home.draft': 'Logbook entry, {programme}',
  'web.home.draft-saved': 'Last saved {when}',
  'web.home.draft-action': 'Go on writing',
  'web.home.your-programme': '{count, plural, one {Your programme} other {Your programmes}}',
  'web.home.open-page': 'Public page',
  'web.home.latest': 'Latest in the logbook',
  'web.home.latest-all': 'Open the logbook',
  'web.home.news': 'New since yesterday',
  'web.home.news-none': 'Nobody else has written since yesterday.',
  'web.home.news-entry': '{who} wrote in the logbook:',

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

import { formatDate } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { letterOf } from '#platform/mail/paragraphs.ts';
import type { Words } from '#platform/mail/write-letter.ts';
import type { ReCheck } from '../ledger/re-checks.ts';

/** Which firms it is time to ask again, each with the page where the answer is written in. */
export function reminderLetter(
  {
    programme,
    checks,
    language,
  }: { programme: { name: string; slug: string }; checks: readonly ReCheck[]; language: Language },
  say: Translate,
  publicUrl: string,
): Words {
  const count = checks.length;
  return letterOf(say('mail.re-check.subject', { programme: programme.name, count }), language, [
    { heading: say('mail.re-check.heading', { count }) },
    { text: say('mail.re-check.why') },
    ...checks.map(({ organisationName, point, on, effect, overdue }) => ({
      text: say(overdue ? 'mail.re-check.overdue' : 'mail.re-check.due', {
        firm: organisationName,
        point: say(`results.point.${point}`),
        on: formatDate(on, language),
      }),
      to: `${publicUrl}/programmes/${programme.slug}/results/${effect}`,
    })),
    { text: say('mail.re-check.once'), quiet: true },
  ]);
}

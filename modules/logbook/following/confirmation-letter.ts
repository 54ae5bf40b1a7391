import type { Language } from '#platform/language/language.ts';
import type { Translate } from '#platform/language/translate.ts';
import { letterOf } from '#platform/mail/paragraphs.ts';
import type { Words } from '#platform/mail/write-letter.ts';
import { daysToConfirm } from './rules.ts';

/** Asks whoever reads the mail of an address whether they want to follow. The secret stands after `#`: it is in no log. */
export function confirmationLetter(
  asked: { programme: string; example: boolean; every: 'day' | 'week'; language: Language; secret: string },
  say: Translate,
  publicUrl: string,
): Words {
  const { programme, example, every, language, secret } = asked;
  return letterOf(say('mail.confirm.subject', { programme }), language, [
    { text: say('mail.confirm.greeting') },
    { text: say('mail.confirm.text', { programme, every }) },
    ...(example ? [{ text: say('mail.digest.example') }] : []),
    {
      text: say('mail.confirm.action'),
      to: `${publicUrl}/follow/confirm#secret=${secret}`,
      link: say('mail.confirm.button'),
    },
    { text: say('mail.confirm.expires', { days: daysToConfirm }) },
    { text: say('mail.confirm.ignore'), quiet: true },
  ]);
}

import { z } from 'zod';
import { language } from '#platform/shapes/language.ts';
import { mainActivity, visibility } from '../../shapes.ts';
import { whenKinds } from './when-choice.ts';

const whenChoice = z.object({
  kind: z.enum(whenKinds),
  day: z.string(),
  time: z.string(),
  month: z.string(),
  year: z.string(),
  from: z.string(),
  until: z.string(),
  about: z.boolean(),
});

const uploaded = z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number() });

/** An entry while it is written: everything as typed, nothing yet judged. Also the shape of its draft. */
export const writing = z.object({
  text: z.string(),
  activity: mainActivity,
  when: whenChoice,
  /** Empty: whoever writes. */
  who: z.string(),
  visibility,
  lang: language,
  source: z
    .object({ title: z.string(), publisher: z.string(), url: z.string(), published: z.string() })
    .nullable(),
  attachments: z.array(uploaded),
  /** Names of files that were on their way: a draft cannot hold the files themselves. */
  pending: z.array(z.string()),
  /** Why a written entry is corrected. */
  reason: z.string(),
});

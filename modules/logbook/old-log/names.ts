import { namesOf } from '#platform/documents/importing/names.ts';
import { mainActivities, type Visibility } from '../terms.ts';

/** An activity by its code or its name in any language. */
export const activityNamed = namesOf(mainActivities, (code) => `logbook.activity.${code}`);
export const visibilityNamed = namesOf<Visibility>(
  ['internal', 'public'],
  (code) => `logbook.visibility.${code}`,
);

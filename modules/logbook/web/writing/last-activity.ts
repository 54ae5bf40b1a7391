import { type MainActivity, mainActivities } from '../../terms.ts';

const key = 'omstilt.logbook.activity';

/** What was chosen last in this browser: most days are like the day before. */
export function lastActivity(): MainActivity {
  try {
    const stored = localStorage.getItem(key);
    return mainActivities.find((one) => one === stored) ?? 'other';
  } catch {
    return 'other';
  }
}

export function rememberActivity(activity: MainActivity): void {
  try {
    localStorage.setItem(key, activity);
  } catch {
    // A private window may refuse: then the next entry begins with "other".
  }
}

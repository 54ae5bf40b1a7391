/** An address that nobody confirmed may be a stranger's: after so many days it is forgotten (`logbook.confirm_following`). */
export const daysToConfirm = 7;

/** A letter is read on a telephone; the rest of a busy week is on the page. */
export const mostInLetter = 30;

/**
 * An entry is dated by the beginning of its transaction and seen at its end: what may still be on its way is left for the next
 * letter, so that no entry falls between two. A request ends after a minute.
 */
export const settled = (now: number): Date => new Date(now - 60_000);

/** Drafts that save themselves, and what is said of them. */
export { useDraft } from '#modules/logbook/web/drafts/use-draft.ts';
export { DraftNotices } from '#modules/logbook/web/writing/draft-notices.tsx';
export { DraftState } from '#modules/logbook/web/writing/draft-state.tsx';

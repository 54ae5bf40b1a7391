import type { Locator } from 'playwright-core';
import type { State } from './every-page-states.ts';
import type { AtWork } from './programme-leader.ts';

/** The list of what must be corrected, with focus in it. */
const summary = ({ page }: AtWork) => page.getByRole('main').getByRole('alert').getByRole('link').first();

/** Presses the button as it stands, and is told what lacks. */
const sentEmpty =
  (button: (work: AtWork) => Locator): State =>
  async (work) => {
    await work.hands.press(button(work));
    await summary(work).waitFor();
  };

const button =
  (word: string) =>
  ({ page, text }: AtWork): Locator =>
    page.getByRole('button', { name: text(word), exact: true });

export const beginErrors = sentEmpty(button('programme.begin.save'));
export const decisionErrors = sentEmpty(button('programme.life.decision-save'));
export const shockErrors = sentEmpty(button('programme.life.shock-save'));

/** A decision or a shock, by what it says. */
export const correctingRecord =
  (what: string): State =>
  async ({ page, hands, text }) => {
    await hands.press(page.getByRole('button', { name: text('programme.life.correct-this', { what }) }));
    await button('programme.life.save-correction')({ page, hands, text }).waitFor();
  };

/** Other parts of the page chosen, and not saved. */
export const partsChosen: State = async (work) => {
  const { page, hands, text } = work;
  const box = page.getByRole('checkbox', { name: text('programme.publication.part.figures') });
  await hands.press(box);
  await button('programme.publication.save')(work).waitFor();
};

export const revisingTarget: State = async (work) => {
  await work.hands.press(linkSaying(work, 'plan.revise'));
  await button('plan.revise-save')(work).waitFor();
};

export const recordingActual: State = async (work) => {
  await work.hands.press(linkSaying(work, 'plan.record-actual'));
  await button('plan.record-actual-save')(work).waitFor();
};

export const actualErrors: State = async (work) => {
  await recordingActual(work);
  await sentEmpty(button('plan.record-actual-save'))(work);
};

/** The first of the links with that word, whatever it is about. */
const linkSaying = ({ page, text }: AtWork, word: string): Locator =>
  page
    .getByRole('link')
    .filter({ hasText: new RegExp(`^${text(word)}$`) })
    .first();

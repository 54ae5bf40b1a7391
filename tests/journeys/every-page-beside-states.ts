import type { Ground } from './every-page-ground.ts';
import type { State } from './every-page-states.ts';
import { choice, field } from './field.ts';
import type { AtWork } from './programme-leader.ts';

/** A published figure in its form. */
export const correctingFigure: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: new RegExp(`^${text('results.correct.open')}:`) }));
  await page.getByRole('textbox', { name: text('results.correct.reason') }).waitFor();
};

export const correctFigureErrors: State = async (work) => {
  await correctingFigure(work);
  await work.hands.press(saveCorrection(work));
  await told(work);
};

/** Somebody else was first; what they wrote, and what one wrote oneself, side by side. */
export const figureCorrectedByTwo =
  (ground: Ground): State =>
  async (work) => {
    const { page, hands, text } = work;
    await correctingFigure(work);
    const form = page.getByRole('form', { name: text('results.correct-figure.heading') });
    const exactly = text('results.qualifier.exactly');
    await hands.choose(field(work, text('results.figure-form.qualifier'), form), exactly);
    await hands.write(field(work, text('results.correct.reason'), form), 'De talte.');
    await ground.correctFigure();
    await hands.press(saveCorrection(work));
    await page.getByText(text('results.stale.title')).waitFor();
  };

/** How much would have come anyway: what is stated now, and what follows. */
export const deducting: State = async (work) => {
  const { page, hands, text } = work;
  await hands.press(page.getByRole('button', { name: text('results.deduct.open') }));
  const [kind, name] = [text('results.kind.secured.many'), text('results.deduct.deadweight')];
  await hands.press(choice(page, text('results.deduct.kind'), kind));
  await hands.press(choice(page, text('results.deduct.name'), name));
  await hands.write(field(work, text('results.deduct.share')), '50');
  await page.getByText(text('results.deduct.then')).waitFor();
};

export const deductErrors: State = async (work) => {
  const { page, hands, text } = work;
  await hands.press(page.getByRole('button', { name: text('results.deduct.open') }));
  await hands.press(page.getByRole('button', { name: text('results.deduct.submit') }));
  await told(work);
};

const saveCorrection = ({ page, text }: AtWork) =>
  page.getByRole('button', { name: text('results.correct.save'), exact: true });

const told = ({ page }: AtWork) =>
  page.getByRole('main').getByRole('alert').getByRole('link').first().waitFor();

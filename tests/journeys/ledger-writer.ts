import type { Locator } from 'playwright-core';
import { choice, field } from './field.ts';
import { headingHasFocus } from './follow.ts';
import type { AtWork } from './programme-leader.ts';

/** Jobs in a firm, as somebody types them. */
export type Jobs = {
  readonly number: string;
  readonly firm: string;
  readonly kind: 'created' | 'secured';
  readonly count: string;
  readonly because: string;
  readonly evidence: string;
};

const happened = '6.2025';

/** Types a row of the ledger: verified by a register, with what shows it. */
export async function typeJobs(work: AtWork, jobs: Jobs): Promise<void> {
  const { page, hands, text } = work;
  const write = (label: string, words: string) => hands.write(field(work, label), words);
  await write(text('results.field.organisationNumber'), jobs.number);
  await write(text('results.field.organisationName'), jobs.firm);
  await hands.press(choice(page, text('results.field.kind'), text(`results.kind.${jobs.kind}.many`)));
  await hands.press(choice(page, text('results.field.basis'), text('results.filter.persons')));
  await write(text('results.field.amount'), jobs.count);
  const isSecured = jobs.kind === 'secured';
  await write(text(isSecured ? 'results.field.happened-secured' : 'results.field.happened'), happened);
  await write(text(isSecured ? 'results.field.because-secured' : 'results.field.because'), jobs.because);
  await hands.press(choice(page, text('results.field.stage'), text('results.stage.verified')));
  await write(text('results.field.measuredOn'), '2025-09-01');
  await hands.choose(field(work, text('results.field.method')), text('results.method.register'));
  await write(text('results.field.evidence'), jobs.evidence);
}

export const send = ({ page, hands, text }: AtWork): Promise<void> =>
  hands.press(page.getByRole('button', { name: text('results.write.submit'), exact: true }));

/** Types it, sends it, and is told that it is in the ledger. */
export async function recordJobs(work: AtWork, jobs: Jobs): Promise<void> {
  const { page, text } = work;
  await typeJobs(work, jobs);
  await send(work);
  await page.getByRole('heading', { level: 1, name: jobs.firm }).waitFor();
  await page.waitForFunction(headingHasFocus);
  await page.getByText(text('results.done.recorded'), { exact: true }).waitFor();
}

/** What stands in the fields, to be compared with what was typed. */
export async function typedJobs(work: AtWork): Promise<Omit<Jobs, 'kind'>> {
  const { text } = work;
  const read = (label: string) => field(work, label).inputValue();
  return {
    number: await read(text('results.field.organisationNumber')),
    firm: await read(text('results.field.organisationName')),
    count: await read(text('results.field.amount')),
    because: await read(text('results.field.because')),
    evidence: await read(text('results.field.evidence')),
  };
}

/** The panel that asks whether they are the same jobs, once the row was refused for it. */
export const sameJobsPanel = ({ page, text }: AtWork): Locator =>
  page.getByRole('alert', { name: text('problem.same-jobs.title') });

import { jobTemplate } from '#modules/results/web/importing/job-template.ts';
import { csvTemplate } from '#platform/ui/importing/csv-template.ts';
import type { State } from './every-page-states.ts';
import type { GivenFile } from './hands.ts';
import { sameJobsPanel, send, typeJobs } from './ledger-writer.ts';
import type { AtWork } from './programme-leader.ts';

/** A list with two rows, of which one says no kind of jobs. */
export const jobFaults: State = async (work) => {
  const { page, hands, text } = work;
  await hands.give(page.getByLabel(text('importing.choose')), jobList(work, { fault: true }));
  await page.getByText(text('importing.bad', { count: 1 }), { exact: true }).waitFor();
};

export const jobsDone: State = async (work) => {
  const { page, hands, text } = work;
  await hands.give(page.getByLabel(text('importing.choose')), jobList(work, { fault: false }));
  await hands.press(page.getByRole('button', { name: text('results.import.run', { count: 1 }) }));
  await page.getByText(text('results.import.done', { count: 1 })).waitFor();
};

/** The list that can be fetched, filled in with jobs that nobody has brought in before. */
function jobList({ text }: AtWork, { fault }: { fault: boolean }): GivenFile {
  const [head = [], example = []] = jobTemplate(text);
  const mark = Date.now();
  const rowWith = (cells: Readonly<Record<string, string>>) =>
    head.map((name, at) => cells[name] ?? example[at] ?? '');
  const column = (name: 'number' | 'name' | 'kind') => text(`results.list.column.${name}`);
  const good = rowWith({
    [column('number')]: '',
    [column('name')]: `Gammelby Mek ${mark}`,
  });
  const rows = [head, good, ...(fault ? [rowWith({ [column('kind')]: '' })] : [])];
  return { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(csvTemplate(rows)) };
}

/** The jobs of the row that is there, typed once more. */
export const sameJobs: State = async (work) => {
  await typeJobs(work, {
    number: '012345674',
    firm: 'Skissnes Støperi AS',
    kind: 'secured',
    count: '24',
    because: 'Støperiet hadde mistet den største kunden.',
    evidence: 'A-melding',
  });
  await send(work);
  await sameJobsPanel(work).waitFor();
};

export const correctingEffect: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('results.correct.effect') }));
  await page.getByRole('textbox', { name: text('results.correct.reason') }).waitFor();
};

export const measureErrors: State = async ({ page, hands, text }) => {
  await hands.press(page.getByRole('button', { name: text('results.measure.new') }));
  await hands.press(page.getByRole('button', { name: text('results.measure.save'), exact: true }));
  await page.getByRole('main').getByRole('alert').getByRole('link').first().waitFor();
};

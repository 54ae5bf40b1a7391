import { languages } from '#platform/language/language.ts';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { field } from './field.ts';
import { follow } from './follow.ts';
import type { AtWork } from './programme-leader.ts';

export type Begun = { readonly name: string; readonly slug: string };

/** From home, where whoever answers for a municipality is offered it. */
export async function beginProgramme(work: AtWork, { name, slug }: Begun): Promise<void> {
  const { page, hands, text } = work;
  await follow(work, page.getByRole('link', { name: text('web.home.begin') }));
  const form = page.getByRole('form', { name: text('programme.begin.title') });
  await hands.write(field(work, text('programme.begin.name'), form), name);
  await hands.write(field(work, text('programme.begin.slug'), form), slug);
  await hands.write(field(work, text('programme.begin.from'), form), '2024');
  await hands.write(field(work, text('programme.begin.until'), form), '2031');
  for (const language of languages)
    await hands.write(
      field(work, text('programme.begin.summary', { language: languageNames[language] }), form),
      `${name} (${language}).`,
    );
  await hands.press(form.getByRole('button', { name: text('programme.begin.save') }));
  await page.getByText(text('programme.begin.done', { name })).waitFor();
}

/** On the form that the page leads to when the programme has begun. */
export async function recordShock(work: AtWork, what: string): Promise<void> {
  const { page, hands, text } = work;
  await follow(work, page.getByRole('link', { name: text('programme.life.new-shock') }));
  const form = page.getByRole('form', { name: text('programme.life.new-shock') });
  await hands.write(field(work, text('programme.life.shock-what'), form), what);
  await hands.write(field(work, text('programme.life.shock-happened'), form), '11.2023');
  await hands.write(field(work, text('programme.life.lost-low'), form), '140');
  await hands.choose(
    field(work, text('programme.life.qualifier'), form),
    text('programme.life.qualifier.about'),
  );
  await hands.write(field(work, text('programme.life.source-title'), form), 'Eksempelposten');
  await hands.write(
    field(work, text('programme.life.source-url'), form),
    'https://example.org/eksempelposten',
  );
  await hands.press(form.getByRole('button', { name: text('programme.life.shock-save') }));
  await page.getByText(text('programme.life.shock-done')).waitFor();
}

/** On the plan's page: so many jobs created, counted in persons as they stand in the ledger, in the last year of the programme. */
export async function aimAtJobs(work: AtWork, title: string, target: { year: string; jobs: string }) {
  const { page, hands, text } = work;
  await hands.press(page.getByRole('link', { name: text('plan.new-goal') }));
  const form = page.getByRole('form', { name: text('plan.new-goal') });
  await hands.write(field(work, text('plan.field.title'), form), title);
  await hands.write(field(work, text('plan.field.owner'), form), 'Oddny Omtrent');
  await hands.choose(field(work, text('plan.field.measure'), form), text('plan.measure.jobs'));
  await hands.choose(field(work, text('plan.field.basis'), form), text('plan.basis.persons'));
  await hands.press(form.getByRole('button', { name: text('plan.new-goal-save') }));
  await page.getByText(text('plan.done.goal'), { exact: true }).waitFor();

  await hands.press(page.getByRole('link', { name: text('plan.done.next-target') }));
  const name = text('plan.jobs-name', {
    kind: text('plan.ledger.created'),
    basis: text('plan.basis.persons'),
  });
  const next = page.getByRole('form', { name: text('plan.set-target-for', { name }) });
  await hands.choose(field(work, text('plan.field.year'), next), target.year);
  await hands.write(field(work, text('plan.field.target'), next), target.jobs);
  await hands.press(next.getByRole('button', { name: text('plan.set-target-save') }));
  await page.getByText(text('plan.done.target'), { exact: true }).waitFor();
}

export async function publish(work: AtWork): Promise<void> {
  const { page, hands, text } = work;
  await openInRail(work, text('web.overview.title'));
  await hands.press(page.getByRole('button', { name: text('programme.publication.publish') }));
  await page.getByText(text('programme.publication.open')).waitFor();
}

/** The programme's own menu, which a telephone folds into a bar. */
export async function openInRail(work: AtWork, label: string): Promise<void> {
  const { page, hands, text } = work;
  const link = page
    .getByRole('navigation', { name: text('shell.programme-menu') })
    .getByRole('link', { name: label, exact: true });
  if (!(await link.isVisible())) await hands.press(page.locator('button[aria-controls="om-rail"]'));
  await follow(work, link);
}

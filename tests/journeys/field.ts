import type { Locator, Page } from 'playwright-core';
import type { AtWork } from './programme-leader.ts';

/** A field by what is written above it, whether or not one may leave it empty. */
export const field = ({ page, text }: AtWork, label: string, within: Locator | Page = page): Locator =>
  within
    .getByLabel(label, { exact: true })
    .or(within.getByLabel(`${label} (${text('common.optional')})`, { exact: true }));

/** One of several ways; what it means may stand beside it. */
export const choice = (within: Locator | Page, question: string, answer: string): Locator =>
  within.getByRole('group', { name: question }).getByRole('radio', { name: answer });

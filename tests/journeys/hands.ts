import type { Locator, Page } from 'playwright-core';

/** The ways to use a page: pointing at it, or with the keyboard alone. `moves` counts what was done. */
export type Hands = {
  readonly moves: number;
  press(target: Locator): Promise<void>;
  /** Replaces what stands in the field. */
  write(field: Locator, words: string): Promise<void>;
  choose(list: Locator, option: string): Promise<void>;
  give(field: Locator, file: GivenFile): Promise<void>;
};

export type GivenFile = { name: string; mimeType: string; buffer: Buffer };

export function pointing({ touch }: { touch: boolean }): Hands {
  let moves = 0;
  const press = async (target: Locator) => {
    moves += 1;
    const shown = await whatIsSeenOf(target);
    await (touch ? shown.tap() : shown.click());
  };
  return {
    get moves() {
      return moves;
    },
    press,
    write: async (field, words) => {
      await press(field);
      moves += 1;
      await field.fill(words);
    },
    choose: async (list, option) => {
      moves += 2;
      await list.selectOption({ label: option });
    },
    give: async (field, file) => {
      moves += 1;
      await field.setInputFiles(file);
    },
  };
}

/** A radio button may lie unseen under its drawn label: a person points at that. */
async function whatIsSeenOf(target: Locator): Promise<Locator> {
  const isRadio = (await target.getAttribute('type')) === 'radio';
  return isRadio ? target.locator('xpath=ancestor::label') : target;
}

/** Tab, arrows, Enter, Space and letters; a target that they do not lead to is a failure. */
export function keyboardOf(page: Page): Hands {
  let moves = 0;
  const { keyboard } = page;
  // Whoever listens is asked instead of a window of the system: from the beginning, or a quick Enter comes before it is known.
  page.on('filechooser', () => {});
  const stroke = async (key: string) => {
    moves += 1;
    await keyboard.press(key);
  };
  const reach = async (target: Locator) => {
    await target.waitFor({ state: 'attached' });
    for (let steps = 0; steps < 500; steps += 1) {
      const from = await target.evaluate(whereFocusIs);
      if (from === 'here') return seen(target);
      await stroke(from === 'in its group' ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`The keyboard does not lead to ${target}`);
  };
  return {
    get moves() {
      return moves;
    },
    press: async (target) => {
      await reach(target);
      await stroke((await target.getAttribute('type')) === 'radio' ? 'Space' : 'Enter');
    },
    write: async (field, words) => {
      await reach(field);
      if ((await field.getAttribute('type')) === 'date') {
        await writeDay(field, words, stroke);
        return;
      }
      await stroke('ControlOrMeta+a');
      moves += words.length;
      await keyboard.insertText(words);
    },
    choose: async (list, option) => {
      await reach(list);
      // A closed list takes the first letters of the option; headless Chromium cannot open it. Its keyboard has no `å`, `ä`, `ø`,
      // and what is put in instead of a key goes into the last text field.
      const letters = /^[\x20-\x7e]*/.exec(option)?.[0] ?? '';
      moves += letters.length;
      await keyboard.type(letters);
      const chosen = await list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label);
      if (chosen !== option) throw new Error(`The letters of ${option} lead to ${chosen}`);
    },
    give: async (field, file) => {
      await reach(field);
      const chooser = page.waitForEvent('filechooser');
      await stroke('Enter');
      await (await chooser).setFiles(file);
    },
  };
}

/**
 * The parts of a day stand in the order of the browser's own language, which no script is told: a person sees what stands there,
 * and so it is tried.
 */
async function writeDay(field: Locator, day: string, stroke: (key: string) => Promise<void>): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const digits of [`${date}${month}${year}`, `${month}${date}${year}`, `${year}${month}${date}`]) {
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', ...digits]) await stroke(key);
    if ((await field.inputValue()) === day) return;
  }
  throw new Error(`The keys lead to ${await field.inputValue()}, not ${day}`);
}

// Runs in the page, without anything around it.
const whereFocusIs = (target: Element): 'here' | 'in its group' | 'elsewhere' => {
  const focused = target.ownerDocument.activeElement;
  if (focused === target) return 'here';
  const name = target.getAttribute('name');
  const isRadio = target.getAttribute('type') === 'radio' && name !== null;
  if (isRadio && focused?.getAttribute('name') === name) return 'in its group';
  const group = target.closest('[role="radiogroup"]');
  return group && focused && group.contains(focused) ? 'in its group' : 'elsewhere';
};

/** Whoever has no pointer must see where they are: an outline, a shadow or a border of its own (WCAG 2.4.7). */
async function seen(target: Locator): Promise<void> {
  const mark = await target.evaluate(markOf);
  if (!mark) throw new Error(`Focus on ${target} is not seen`);
}

// A field that lies unseen over its drawn label shows its focus on that.
const markOf = (target: Element): boolean => {
  for (const element of [target, target.parentElement, target.parentElement?.parentElement]) {
    const style = element && getComputedStyle(element);
    if (!style) return false;
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    if (isOutlined || style.boxShadow !== 'none') return true;
  }
  return false;
};

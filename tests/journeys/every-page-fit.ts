import type { Page } from 'playwright-core';

/** What does not fit the width of the screen: sideways scrolling, and words that are cut off. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(found);
}

// Runs in the page, without anything around it.
const found = (): string[] => {
  const root = document.documentElement;
  const told: string[] = [];
  const wide = root.scrollWidth - root.clientWidth;
  if (wide > 0) {
    const widest = [...document.body.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5)
      .slice(0, 3)
      .map((each) => each.outerHTML.slice(0, 120));
    told.push(`scrolls sideways by ${wide} px: ${widest.join(' | ')}`);
  }

  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  /** Hidden from sight on purpose, for screen readers only. */
  const isForEars = (box: DOMRect) => box.width <= 1 || box.height <= 1;

  const cut = (text: Text): string | undefined => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return undefined;
    let left = Math.min(...rects.map((each) => each.left));
    let right = Math.max(...rects.map((each) => each.right));
    let top = Math.min(...rects.map((each) => each.top));
    let bottom = Math.max(...rects.map((each) => each.bottom));
    for (let around = text.parentElement; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const box = around.getBoundingClientRect();
      const across = clips(style.overflowX) || scrolls(style.overflowX);
      const along = clips(style.overflowY) || scrolls(style.overflowY);
      if ((across || along) && isForEars(box)) return undefined;
      if (clips(style.overflowX) && (left < box.left - 1 || right > box.right + 1)) return 'sideways';
      // The box of a line reaches a little beyond its letters.
      if (clips(style.overflowY) && (top < box.top - 3 || bottom > box.bottom + 3)) return 'below';
      if (scrolls(style.overflowX)) [left, right] = [box.left, box.right];
      if (scrolls(style.overflowY)) [top, bottom] = [box.top, box.bottom];
    }
    if (right > 0 && left < -1) return 'at the left edge';
    return undefined;
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    const where = cut(node as Text);
    if (where)
      told.push(`cuts off ${where}: ${node.textContent.slice(0, 60)} in ${parent.outerHTML.slice(0, 120)}`);
  }

  // The chosen words of a list, and what a field says while it is empty, are in no text node of the page.
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    'select, input[placeholder]',
  )) {
    const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.placeholder;
    const style = getComputedStyle(field);
    if (!pen || !words || !field.checkVisibility({ visibilityProperty: true }) || style.opacity === '0')
      continue;
    pen.font = style.font;
    const room =
      field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(words).width > room + 1)
      told.push(`cuts off in a field: ${words} in ${field.outerHTML.slice(0, 120)}`);
  }
  return told;
};

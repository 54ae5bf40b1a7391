/**
 * Whether there is anything to read in a text. `trim` is not enough: U+001F, U+0085 and the zero-width signs are no white
 * space to it. The database judges alike (`platform.says_something`).
 */
export const saysSomething = (text: string): boolean => /[^\p{Cc}\p{Cf}\p{Z}\s]/u.test(text);

/**
 * A text without the control characters that come along when one pastes or exports from older systems: nobody sees them, so
 * nobody could be asked to take them out, and no workbook and no feed can hold them (XML 1.0 §2.2). Word's line break
 * (vertical tab), the form feed and U+0085 are line breaks. The database refuses what is left (`platform.is_plain`).
 */
export const plainText = (text: string): string =>
  text.replace(/\v|\f|\u0085/g, '\n').replace(/[^\P{Cc}\t\n\r]/gu, '');

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['Referat 12. mai.pdf', 'Referat 12. mai.pdf'],
    ['C:\\Users\\kari\\Referat.pdf', 'Referat.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['styre\u0000møte\r\n.txt', 'styremøte.txt'],
    ['faktura\u202Egpj.exe', 'fakturagpj.exe'],
    ['a<b>:"c"|?*.txt', 'a_b___c____.txt'],
    ['  ..hidden.. ', 'hidden'],
    ['A\u030A.txt', 'Å.txt'],
    ['...', 'file'],
    ['', 'file'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('keeps its ending when it is cut', () => {
    const name = safeFileName(`${'ø'.repeat(400)}.docx`);
    expect(name).toHaveLength(255);
    expect(name.endsWith('ø.docx')).toBe(true);
  });

  it('is never empty or too long, shows all of itself, and names no folder, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (given) => {
        const name = safeFileName(given);
        return (
          name.length >= 1 && name.length <= 255 && !/[\p{C}/\\]/u.test(name) && safeFileName(name) === name
        );
      }),
    );
  });
});

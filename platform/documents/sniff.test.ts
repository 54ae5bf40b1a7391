import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sniffFile, sniffMedia } from './sniff.ts';
import { packedZeros, workbookParts, type ZipPart, zipOf } from './testing/zips.ts';
import { writeXlsx } from './write-xlsx.ts';

const hex = (digits: string) =>
  Buffer.concat([Buffer.from(digits.replaceAll(' ', ''), 'hex'), Buffer.alloc(64)]);
const outcome = (result: Awaited<ReturnType<typeof sniffFile>>) =>
  result.ok ? result.value.extension : [result.problem.code, result.problem.params.found];
const file = async (bytes: Uint8Array, name: string) => outcome(await sniffFile(bytes, name));
const head = async (bytes: Uint8Array, name: string) => outcome(await sniffMedia(bytes, name));

const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1');
const png = hex('89504e470d0a1a0a 0000000d 49484452');
const jpg = hex('ffd8ffe0 0010 4a46494600');
const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([36, 0, 0, 0]),
  Buffer.from('WEBPVP8 '),
  Buffer.alloc(32),
]);
const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(32)]);
const heic = Buffer.concat([hex('00000018').subarray(0, 4), Buffer.from('ftypheic'), Buffer.alloc(32)]);

const ooxml = (part: string, type: string, extra: readonly ZipPart[] = []) =>
  zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    },
    { name: part, content: '<document/>' },
    ...extra,
  ]);
const office = 'application/vnd.openxmlformats-officedocument.';
const docx = (extra: readonly ZipPart[] = []) =>
  ooxml('word/document.xml', `${office}wordprocessingml.document.main+xml`, extra);
const pptx = ooxml('ppt/presentation.xml', `${office}presentationml.presentation.main+xml`);
const odf = (kind: string, extra: readonly ZipPart[] = []) =>
  zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', content: '<office/>' },
    ...extra,
  ]);

describe('what is taken', { timeout: 60_000 }, () => {
  test.each([
    ['pdf', pdf],
    ['png', png],
    ['jpg', jpg],
    ['webp', webp],
    ['gif', gif],
    ['heic', heic],
    ['docx', docx()],
    ['xlsx', zipOf(workbookParts([]))],
    ['pptx', pptx],
    ['odt', odf('text')],
    ['ods', odf('spreadsheet')],
    ['odp', odf('presentation')],
    ['txt', Buffer.from('Møtet ble åpnet kl. 10')],
    ['txt', Buffer.from('Møtet ble åpnet kl. 10', 'latin1')],
    ['csv', Buffer.from('a;b\n1;2\n')],
  ])('%s by content, with the ending that fits or none', async (extension, bytes) => {
    expect(await file(bytes, `vedlegg.${extension}`)).toBe(extension);
    expect(await file(bytes, `VEDLEGG.${extension.toUpperCase()}`)).toBe(extension);
    expect(await file(bytes, 'vedlegg')).toBe(extension === 'csv' ? 'txt' : extension);
    expect(await head(bytes, `vedlegg.${extension}`)).toBe(extension);
  });

  test('a workbook that we wrote ourselves', async () => {
    const bytes = await buffer(writeXlsx([{ name: 'a', rows: [['b']] }], { title: 't', language: 'nb' }));
    expect(await file(bytes, 'jobber.xlsx')).toBe('xlsx');
  });

  test('endings that mean the same', async () => {
    expect([await file(jpg, 'a.jpeg'), await file(jpg, 'a.JPE'), await file(heic, 'a.heif')]).toEqual([
      'jpg',
      'jpg',
      'heic',
    ]);
  });

  test('a text that begins like the signature of a picture or a program', async () => {
    expect([
      await file(Buffer.from('BM og vi'), 'a.txt'),
      await file(Buffer.from('MZ er ikke'), 'a.txt'),
    ]).toEqual(['txt', 'txt']);
  });

  test('a document with a workbook in a chart of it', async () => {
    const inner = { name: 'word/embeddings/a.xlsx', content: zipOf(workbookParts([])) };
    expect(await file(docx([inner]), 'a.docx')).toBe('docx');
  });

  test('the head of a text may end in the middle of a letter', async () => {
    const text = Buffer.from('å'.repeat(100));
    expect(await head(text.subarray(0, 101), 'a.txt')).toBe('txt');
    const wide = Buffer.from(`\ufeff${'å'.repeat(100)}`, 'utf16le');
    expect(await head(wide.subarray(0, 101), 'a.txt')).toBe('txt');
  });
});

describe('what is refused', { timeout: 60_000 }, () => {
  const notAllowed = (kind: string) => ['type-not-allowed', kind];

  test.each([
    ['exe', hex('4d5a90000300000004000000ffff0000')],
    ['elf', hex('7f454c4602010100')],
    ['html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['html', Buffer.from('\ufeff \n<SCRIPT>alert(1)</SCRIPT>')],
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['svg', Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n<svg/>')],
    ['xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['script', Buffer.from('#!/usr/bin/env node\n')],
    ['script', Buffer.from('<?php system($_GET[0]);')],
    ['rtf', Buffer.from('{\\rtf1}')],
    ['postscript', Buffer.from('%!PS-Adobe-3.0')],
    ['7z', hex('377abcaf271c0004')],
    ['zip', zipOf([{ name: 'a.txt', content: 'a' }])],
    [
      'encrypted-office',
      Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['doc', Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.from('WordDocument', 'utf16le')])],
    ['binary', Buffer.from([0, 1, 2, 3])],
  ])('%s, whatever its name says', async (kind, bytes) => {
    for (const name of ['a.pdf', 'a.txt', `a.${kind}`, 'a'])
      expect(await file(bytes, name)).toEqual(notAllowed(kind));
  });

  test.each([
    ['docm', docx([{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['docm', ooxml('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['xlsm', zipOf(workbookParts([], [{ name: 'xl/vbaProject.bin', content: 'x' }]))],
    ['xlsm', zipOf(workbookParts([], [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]))],
    ['dotx', ooxml('word/document.xml', `${office}wordprocessingml.template.main+xml`)],
    ['odf-macros', odf('text', [{ name: 'Basic/Standard/Module1.xml', content: 'x' }])],
  ])('%s under the name of a plain one', async (kind, bytes) => {
    for (const name of ['a.docx', 'a.xlsx', 'a.odt', 'a.docm'])
      expect(await file(bytes, name)).toEqual(notAllowed(kind));
  });

  test.each(['faktura.pdf.exe', 'a.js', 'a.html', 'a.svg', 'a.bat', 'a.docm', 'a.zip'])(
    'the ending of %s, even with a plain text in it',
    async (name) => expect(await file(Buffer.from('hei'), name)).toEqual(notAllowed('text')),
  );

  test('an office file that is damaged, encrypted, or does not hold what it states', async () => {
    const whole = docx();
    expect(await file(whole.subarray(0, whole.length - 30), 'a.docx')).toEqual(notAllowed('zip'));
    expect(await file(zipOf([{ name: 'word/document.xml', content: 'x', flags: 1 }]), 'a.docx')).toEqual(
      notAllowed('zip'),
    );
    const missing = zipOf([
      {
        name: '[Content_Types].xml',
        content: `<Types><Override PartName="/word/document.xml" ContentType="${office}wordprocessingml.document.main+xml"/></Types>`,
      },
    ]);
    expect(await file(missing, 'a.docx')).toEqual(notAllowed('zip'));
  });

  test('a bomb', async () => {
    const bomb = {
      name: 'word/media/a.png',
      content: packedZeros(1),
      packed: true,
      declared: 1,
      checksum: 0,
    };
    expect(await file(docx([bomb]), 'a.docx')).toEqual(notAllowed('zip'));
  });

  test('content and ending that are not the same, both named, with what is taken', async () => {
    expect(await sniffFile(docx(), 'møte.xlsx')).toEqual({
      ok: false,
      problem: {
        code: 'type-mismatch',
        status: 415,
        params: {
          declared: 'xlsx',
          found: 'docx',
          allowed: 'pdf, png, jpg, webp, gif, heic, docx, xlsx, pptx, odt, ods, odp, txt, csv',
        },
      },
    });
    expect(await file(png, 'a.jpg')).toEqual(['type-mismatch', 'png']);
    expect(await head(pdf, 'a.txt')).toEqual(['type-mismatch', 'pdf']);
    expect(await file(Buffer.from('hei'), 'a.pdf')).toEqual(['type-mismatch', 'text']);
  });
});

describe('the head of a file', { timeout: 60_000 }, () => {
  test('of an office file is believed until the whole is there', async () => {
    const bytes = docx().subarray(0, 60);
    expect(await sniffMedia(bytes, 'a.docx')).toMatchObject({
      ok: true,
      value: { extension: 'docx', confirmed: false },
    });
    expect(await head(bytes, 'a.zip')).toEqual(['type-not-allowed', 'zip']);
    expect(await head(bytes, 'a.pdf')).toEqual(['type-not-allowed', 'zip']);
  });

  test('of any other file is enough', async () => {
    expect(await sniffMedia(png, 'a.png')).toMatchObject({
      ok: true,
      value: { type: 'image/png', confirmed: true },
    });
  });
});

test('any bytes under any name are a type or a typed problem', async () => {
  const starts = fc.constantFrom(
    ...[pdf, png, jpg, gif, heic, docx(), Buffer.from('<'), Buffer.from([0x50, 0x4b, 3, 4])],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc
      .tuple(starts, fc.nat(40), fc.uint8Array({ maxLength: 32 }))
      .map(([start, keep, rest]) => Uint8Array.from(Buffer.concat([start.subarray(0, keep), rest]))),
  );
  const name = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('a.docx', 'a.pdf', 'a.txt', 'a.csv', '.', ''),
  );
  await fc.assert(
    fc.asyncProperty(bytes, name, async (content, declared) => {
      for (const result of [await sniffMedia(content, declared), await sniffFile(content, declared)])
        expect(result.ok || result.problem.status === 415).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

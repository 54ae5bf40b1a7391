import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the headers say of the size, where that is not the truth. */
  readonly declared?: number;
  readonly checksum?: number;
  /** Bit 0 of the flags: encrypted. */
  readonly flags?: number;
  /** Already deflated: `content` is the packed bytes, `declared` and `checksum` must be given. */
  readonly packed?: boolean;
};

/** A zip as told, true or not: the library that makes honest ones would not write these. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.packed ? content : deflateRawSync(content);
    const name = Buffer.from(part.name, 'utf8');
    const field = Buffer.alloc(26);
    field.writeUInt16LE(20, 0);
    field.writeUInt16LE(0x0800 | (part.flags ?? 0), 2);
    field.writeUInt16LE(8, 4);
    field.writeUInt32LE(part.checksum ?? crc32(content), 10);
    field.writeUInt32LE(packed.length, 14);
    field.writeUInt32LE(part.declared ?? content.length, 18);
    field.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([uint32(0x04034b50), field, name, packed]);
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        Buffer.from([20, 0]),
        field,
        Buffer.alloc(10),
        uint32(offset),
        name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, uint32(0x06054b50), end]);
}

function uint32(value: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(value);
  return field;
}

/** 1 GB of zeros in 1 MB of DEFLATE, made without ever holding the gigabyte. */
export function packedZeros(gigabytes: number): Buffer {
  // A stream of deflated blocks may be joined to itself when each ends on a byte border and none is the last.
  const block = deflateRawSync(Buffer.alloc(10_000_000), { finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: gigabytes * 100 }, () => block), Buffer.from([3, 0])]);
}

/** The parts of a workbook that has the sheets given as XML of their rows. */
export function workbookParts(sheets: readonly string[], extra: readonly ZipPart[] = []): ZipPart[] {
  const numbers = sheets.map((_, index) => index + 1);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const given = new Set(extra.map(({ name }) => name));
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers
        .map((n) => `<sheet name="Ark${n}" sheetId="${n}" r:id="rId${n}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers
        .map(
          (n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
        )
        .join('')}</Relationships>`,
    },
    ...sheets.map((rows, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
    ...extra,
  ].filter(
    (part, index, all) =>
      !given.has(part.name) || all.findLastIndex(({ name }) => name === part.name) === index,
  );
}

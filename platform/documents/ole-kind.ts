export type OleKind = 'encrypted-office' | 'xls' | 'doc' | 'ppt' | 'ole';

/**
 * What an OLE file holds: the box of Office before 2007, and of every Office file that is locked with a password
 * (MS-OFFCRYPTO 2.3.4.4). Told by the names of the streams in its directory, which are UTF-16. Undefined: no OLE file.
 */
export function oleKind(bytes: Uint8Array): OleKind | undefined {
  if (!magic.every((byte, index) => bytes[index] === byte)) return undefined;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = streams.find(([name]) => content.includes(Buffer.from(name, 'utf16le')));
  return found?.[1] ?? 'ole';
}

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const streams: readonly (readonly [string, OleKind])[] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
];

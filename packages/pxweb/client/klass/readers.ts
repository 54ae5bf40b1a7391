import { count, flag, listOf, or, orNull, shape, text, textOrNumber } from '../read/readers.ts';

export const readCodes = shape({
  codes: listOf(
    shape({
      code: text,
      parentCode: orNull(text),
      level: orNull(textOrNumber),
      name: text,
      shortName: or(text, ''),
      /** First day. Null where the answer is of one day, and does not say. */
      validFrom: orNull(text),
      /** The day after the last one; null while it is in force. */
      validTo: orNull(text),
      /** Of a range: the part of it in which the code was in force. */
      validFromInRequestedRange: orNull(text),
      validToInRequestedRange: orNull(text),
      notes: orNull(text),
    }),
  ),
});

export type KlassCode = ReturnType<typeof readCodes>['codes'][number];

export const readChanges = shape({
  codeChanges: listOf(
    shape({
      /** Null where the code was born of none. */
      oldCode: orNull(text),
      oldName: orNull(text),
      /** Null where the code ended in none. */
      newCode: orNull(text),
      newName: orNull(text),
      /** First day of the new. */
      changeOccurred: text,
    }),
  ),
});

export type KlassChange = ReturnType<typeof readChanges>['codeChanges'][number];

export const readCorrespondences = shape({
  correspondenceItems: listOf(
    shape({
      sourceCode: orNull(text),
      sourceName: orNull(text),
      targetCode: orNull(text),
      targetName: orNull(text),
      validFrom: orNull(text),
      validTo: orNull(text),
    }),
  ),
});

export type KlassCorrespondence = ReturnType<typeof readCorrespondences>['correspondenceItems'][number];

const readVersionName = shape({
  id: count,
  name: text,
  validFrom: text,
  validTo: orNull(text),
});

export const readClassification = shape({
  id: count,
  name: text,
  description: orNull(text),
  lastModified: orNull(text),
  primaryLanguage: orNull(text),
  versions: or(listOf(readVersionName), []),
});

export type KlassClassification = ReturnType<typeof readClassification>;

const readItem = shape({
  code: text,
  parentCode: orNull(text),
  level: orNull(textOrNumber),
  name: text,
  shortName: or(text, ''),
});

export const readVersion = shape({
  id: count,
  name: text,
  validFrom: text,
  validTo: orNull(text),
  introduction: orNull(text),
  correspondenceTables: or(
    listOf(
      shape({
        id: count,
        name: text,
        sourceId: orNull(count),
        targetId: orNull(count),
        changeTable: or(flag, false),
      }),
    ),
    [],
  ),
  classificationVariants: or(listOf(shape({ id: count, name: text })), []),
  classificationItems: or(listOf(readItem), []),
});

export type KlassVersion = ReturnType<typeof readVersion>;

/** A grouping of a version for some purpose. */
export const readVariant = shape({
  id: count,
  name: text,
  validFrom: orNull(text),
  validTo: orNull(text),
  introduction: orNull(text),
  classificationItems: or(listOf(readItem), []),
});

export type KlassVariant = ReturnType<typeof readVariant>;

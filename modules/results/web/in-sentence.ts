/** A label inside a sentence: its first letter small. */
export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Whether something typed is an address that a reader can open. */
export function isWebAddress(typed: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(typed.trim()).protocol);
  } catch {
    return false;
  }
}

/** Whether JSON that came from elsewhere is an object, whatever its fields. */
export const isObject = (said: unknown): said is Record<string, unknown> =>
  typeof said === 'object' && said !== null && !Array.isArray(said);

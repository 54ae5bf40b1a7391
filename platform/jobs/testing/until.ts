/** Waits for something that another process or task brings about; how long it takes is not what is tested. */
export async function until<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const deadline = Date.now() + 45_000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`it did not come about: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

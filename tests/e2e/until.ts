/** Waits until a reading of the page satisfies a condition; throws with the last reading when it never does. */
export async function until<T>(read: () => Promise<T>, good: (value: T) => boolean, within = 25_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await read();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`Never came true; last: ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Longest stretch of work on a page's own time, in ms; the promise to the page is 50. */
const SLICE = 12;

/** Lets the page breathe: resolves when it is idle, at the latest after half a second. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });

/** Drives a generator in short slices. Resolves with null when `signal` stops it. */
export async function inSlices<T>(work: Generator<void, T, void>, signal: AbortSignal): Promise<T | null> {
  let until = performance.now() + SLICE;
  for (;;) {
    if (signal.aborted) return null;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() > until) {
      await idle();
      until = performance.now() + SLICE;
    }
  }
}

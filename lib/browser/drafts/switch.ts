/** Whether drafts are checked, told from settings as they are stored: what was never set is on. */
export function checksDrafts(stored: unknown): boolean {
  const { hints, draftCheck } = (stored ?? {}) as { hints?: unknown; draftCheck?: unknown };
  return hints !== false && draftCheck !== false;
}

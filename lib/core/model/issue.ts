/** One line that says what does not fit and where; `whole` names the thing itself where no part of it is meant. */
export function describeIssue(
  issue: { path: PropertyKey[]; message: string } | undefined,
  whole: string = 'message',
): string {
  const place = issue?.path.map(String).join('.') || whole;
  return `${place}: ${issue?.message ?? 'not readable'}`;
}

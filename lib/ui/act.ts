import type { CaseCommand } from '../browser/commands.ts';
import { sendMessage } from '../browser/messaging.ts';

/** Tells the worker what the seller did. Null when it is done, else what went wrong. */
export async function act(command: CaseCommand): Promise<string | null> {
  try {
    const answer = await sendMessage('caseCommand', command);
    return answer.done ? null : answer.error;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export interface Copyable {
  templateId: string;
  situation: string;
  language: string;
  text: string;
}

/** False when the browser did not allow copying. Must run inside the click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a reply and lets the case remember it. False when the browser did not allow copying. */
export async function copyReply(caseId: string, { templateId, situation, language, text }: Copyable): Promise<boolean> {
  if (!(await copyText(text))) return false;
  await act({ do: 'copied', caseId, reply: { at: new Date().toISOString(), templateId, situation, language, text } });
  return true;
}

/** Encodings in which reports were seen; the names are those of TextDecoder. */
export type ReportEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/** Share of zero bytes at every second place from which on a text is sixteen bits wide. */
const WIDE = 0.3;

/** Longest UTF-8 sequence less one: what the cut end of a sample may lack. */
const TAIL = 3;

/** The encoding of a file, from its first bytes (some thousands are enough). Never throws. */
export function encodingOf(head: Uint8Array): ReportEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const half = head.length / 2;
  if ((zeros[1] ?? 0) > half * WIDE) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * WIDE) return 'utf-16be';
  for (let cut = 0; cut <= TAIL; cut += 1) if (decodes(head.subarray(0, head.length - cut), 'utf-8')) return 'utf-8';
  return isJapanese(head) ? 'shift_jis' : 'windows-1252';
}

const decodes = (bytes: Uint8Array, encoding: string): boolean => decoded(bytes, encoding) !== null;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Kana are frequent in Japanese; Western letters read as Shift_JIS give rare characters or none. */
function isJapanese(head: Uint8Array): boolean {
  const text = decoded(head, 'shift_jis') ?? decoded(head.subarray(0, head.length - 1), 'shift_jis');
  return text !== null && /[\u3041-\u30f6]{2}/.test(text);
}

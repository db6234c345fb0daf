/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed function of a text. Whoever does not have the key cannot find the
 * text by trying the words of a dictionary, and the key is thrown away with the capture.
 */

const MASK = 0xffff_ffff_ffff_ffffn;
const encoder = new TextEncoder();

/** Bytes of a key: 16. */
export const SALT_BYTES = 16;

type State = [bigint, bigint, bigint, bigint];

const left = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (64n - by))) & MASK;

function round([a, b, c, d]: State): State {
  let [v0, v1, v2, v3] = [(a + b) & MASK, left(b, 13n), (c + d) & MASK, left(d, 16n)];
  v1 ^= v0;
  v0 = left(v0, 32n);
  v3 ^= v2;
  v0 = (v0 + v3) & MASK;
  v3 = left(v3, 21n) ^ v0;
  v2 = (v2 + v1) & MASK;
  v1 = left(v1, 17n) ^ v2;
  v2 = left(v2, 32n);
  return [v0, v1, v2, v3];
}

/** 64 bits of a text under a key of two little-endian halves. */
export function sipHash(key: readonly [bigint, bigint], bytes: Uint8Array): bigint {
  const [k0, k1] = key;
  let state: State = [
    k0 ^ 0x736f_6d65_7073_6575n,
    k1 ^ 0x646f_7261_6e64_6f6dn,
    k0 ^ 0x6c79_6765_6e65_7261n,
    k1 ^ 0x7465_6462_7974_6573n,
  ];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  const take = (word: bigint): void => {
    state[3] ^= word;
    state = round(round(state));
    state[0] ^= word;
  };
  for (let at = 0; at < whole; at += 8) take(view.getBigUint64(at, true));
  let last = BigInt(bytes.length & 0xff) << 56n;
  for (let at = whole; at < bytes.length; at += 1) last |= BigInt(bytes[at] ?? 0) << BigInt(8 * (at - whole));
  take(last);
  state[2] ^= 0xffn;
  state = round(round(round(round(state))));
  return state[0] ^ state[1] ^ state[2] ^ state[3];
}

/** Whole numbers from 0 to `below` - 1, as many as are asked for. */
export type Draw = (below: number) => number;

/** A source of draws for each text: the same text under the same key gives the same draws. */
export type Keyed = (text: string) => Draw;

/** `salt`: SALT_BYTES random bytes. */
export function keyedBy(salt: Uint8Array): Keyed {
  if (salt.length !== SALT_BYTES) throw new Error(`A salt has ${SALT_BYTES} bytes.`);
  const view = new DataView(salt.buffer, salt.byteOffset, salt.byteLength);
  const key = [view.getBigUint64(0, true), view.getBigUint64(8, true)] as const;
  return (text) => drawsFrom(sipHash(key, encoder.encode(text)));
}

/**
 * A quick sequence out of 64 bits (sfc32, Doty-Humphrey). Whoever finds its state out of what was drawn has a hash, and
 * still neither key nor text.
 */
function drawsFrom(seed: bigint): Draw {
  let [a, b, c, counter] = [0x9e3779b9, Number(seed & 0xffff_ffffn) | 0, Number(seed >> 32n) | 0, 1];
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return mixed >>> 0;
  };
  for (let turn = 0; turn < 12; turn += 1) next();
  return (below) => Math.floor((next() / 0x1_0000_0000) * below);
}

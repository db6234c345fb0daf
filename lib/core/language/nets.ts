/** Small nets with one hidden layer each, which are asked one by one and averaged. Trained, never written by hand. */
export interface Nets {
  /** Of each input: what is taken away, and what it is multiplied by afterwards. */
  shift: readonly number[];
  stretch: readonly number[];
  nets: readonly Net[];
}

/** Rows: one for each hidden unit, then one for each subject; the last number of a row is its bias. */
export interface Net {
  hidden: readonly (readonly number[])[];
  subjects: readonly (readonly number[])[];
}

/** Asks the nets. Answers are shares of the subjects in their order, together 1, overwritten by the next. Deterministic. */
export type AskNets = (inputs: ArrayLike<number>) => Float64Array;

/**
 * `usual`: what each input mostly is, 0 where absent. Its part in the hidden sums is worked out once, and a question
 * costs only what is unusual in it.
 * @throws if the weights do not fit so many inputs and subjects.
 */
export function openNets(
  { shift, stretch, nets }: Nets,
  inputs: number,
  subjects: number,
  usual?: Float64Array,
): AskNets {
  const fits = nets.every(
    (net) =>
      net.hidden.every((row) => row.length === inputs + 1) &&
      net.subjects.length === subjects &&
      net.subjects.every((row) => row.length === net.hidden.length + 1),
  );
  if (!fits || shift.length !== inputs || stretch.length !== inputs)
    throw new Error('The weights of the nets do not fit the inputs: run npm run train.');
  const hidden = openHidden({ shift, stretch, nets }, usual ?? new Float64Array(inputs));
  let next = 0;
  const layers = nets.map((net) => {
    const first = next;
    next += net.hidden.length;
    return { units: hidden.units.subarray(first, next), rows: Float64Array.from(net.subjects.flat()) };
  });
  const answer = new Float64Array(subjects);
  const shares = new Float64Array(subjects);
  return (asked) => {
    askHidden(hidden, asked);
    for (let at = 0; at < subjects; at += 1) shares[at] = 0;
    for (const { rows, units } of layers) {
      askSubjects(rows, units, answer);
      for (let at = 0; at < subjects; at += 1) shares[at] = (shares[at] ?? 0) + (answer[at] ?? 0) / layers.length;
    }
    return shares;
  };
}

/** The hidden units of all nets side by side: one pass over the inputs asks them all. */
interface Hidden {
  usual: Float64Array;
  /** What the units add up to when every input is usual. */
  resting: Float64Array;
  /** For each input what one more of it adds to each unit. */
  columns: Float64Array;
  /** Overwritten by the next question. */
  units: Float64Array;
}

function openHidden({ shift, stretch, nets }: Nets, usual: Float64Array): Hidden {
  const rows = nets.flatMap(({ hidden }) => hidden);
  const columns = new Float64Array(usual.length * rows.length);
  const resting = Float64Array.from(rows, (row) => row[usual.length] ?? 0);
  for (const [unit, row] of rows.entries())
    for (let input = 0; input < usual.length; input += 1) {
      const weight = (row[input] ?? 0) * (stretch[input] ?? 0);
      columns[input * rows.length + unit] = weight;
      resting[unit] = (resting[unit] ?? 0) + weight * ((usual[input] ?? 0) - (shift[input] ?? 0));
    }
  return { usual, resting, columns, units: new Float64Array(rows.length) };
}

function askHidden({ usual, resting, columns, units }: Hidden, asked: ArrayLike<number>): void {
  const width = units.length;
  units.set(resting);
  for (let input = 0; input < usual.length; input += 1) {
    const more = (asked[input] ?? 0) - (usual[input] ?? 0);
    if (more === 0) continue;
    const from = input * width;
    for (let unit = 0; unit < width; unit += 1) units[unit] = (units[unit] ?? 0) + more * (columns[from + unit] ?? 0);
  }
  for (let unit = 0; unit < width; unit += 1) units[unit] = Math.max(0, units[unit] ?? 0);
}

/** Shares of the subjects by one net, written into `shares`. Rows: the weights of a subject and its bias. */
function askSubjects(rows: Float64Array, units: Float64Array, shares: Float64Array): void {
  const width = units.length + 1;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < shares.length; row += 1) {
    const from = row * width;
    let sum = rows[from + units.length] ?? 0;
    for (let at = 0; at < units.length; at += 1) sum += (rows[from + at] ?? 0) * (units[at] ?? 0);
    shares[row] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const power = Math.exp((shares[at] ?? 0) - most);
    shares[at] = power;
    total += power;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / total;
}

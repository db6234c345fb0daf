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

/** Asks the nets. Answers are shares of the subjects in their order, together 1. Deterministic. */
export type AskNets = (inputs: ArrayLike<number>) => Float64Array;

/** @throws if the weights do not fit so many inputs and subjects. */
export function openNets({ shift, stretch, nets }: Nets, inputs: number, subjects: number): AskNets {
  const fits = nets.every(
    (net) =>
      net.hidden.every((row) => row.length === inputs + 1) &&
      net.subjects.length === subjects &&
      net.subjects.every((row) => row.length === net.hidden.length + 1),
  );
  if (!fits || shift.length !== inputs || stretch.length !== inputs)
    throw new Error('The weights of the nets do not fit the inputs: run npm run train.');
  return (asked) => {
    const even = Float64Array.from(asked, (one, at) => (one - (shift[at] ?? 0)) * (stretch[at] ?? 0));
    const shares = new Float64Array(subjects);
    for (const net of nets)
      for (const [at, share] of askNet(net, even).entries()) shares[at] = (shares[at] ?? 0) + share / nets.length;
    return shares;
  };
}

function askNet({ hidden, subjects }: Net, inputs: Float64Array): Float64Array {
  const units = Float64Array.from(hidden, (row) => Math.max(0, weighed(row, inputs)));
  const sums = Float64Array.from(subjects, (row) => weighed(row, units));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, one) => all + one, 0);
  return powers.map((one) => one / total);
}

function weighed(row: readonly number[], values: Float64Array): number {
  let sum = row[values.length] ?? 0;
  for (let at = 0; at < values.length; at += 1) sum += (row[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

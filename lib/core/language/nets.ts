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
  const ready = nets.map(openNet);
  const even = new Float64Array(inputs);
  return (asked) => {
    for (let at = 0; at < inputs; at += 1) even[at] = ((asked[at] ?? 0) - (shift[at] ?? 0)) * (stretch[at] ?? 0);
    const shares = new Float64Array(subjects);
    for (const net of ready) {
      const answer = askNet(net, even);
      for (let at = 0; at < subjects; at += 1) shares[at] = (shares[at] ?? 0) + (answer[at] ?? 0) / ready.length;
    }
    return shares;
  };
}

/** A layer's rows one after another, and room for what they answer. */
interface Layer {
  rows: Float64Array;
  answers: Float64Array;
}

interface OpenNet {
  hidden: Layer;
  subjects: Layer;
}

const openLayer = (rows: readonly (readonly number[])[]): Layer => ({
  rows: Float64Array.from(rows.flat()),
  answers: new Float64Array(rows.length),
});

const openNet = ({ hidden, subjects }: Net): OpenNet => ({
  hidden: openLayer(hidden),
  subjects: openLayer(subjects),
});

/** Shares of the subjects; overwritten by the next question. */
function askNet({ hidden, subjects }: OpenNet, inputs: Float64Array): Float64Array {
  const units = askLayer(hidden, inputs);
  for (let at = 0; at < units.length; at += 1) units[at] = Math.max(0, units[at] ?? 0);
  const shares = askLayer(subjects, units);
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of shares) most = Math.max(most, sum);
  let total = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const power = Math.exp((shares[at] ?? 0) - most);
    shares[at] = power;
    total += power;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / total;
  return shares;
}

/** Each row's weights times the values, and its bias. */
function askLayer({ rows, answers }: Layer, values: Float64Array): Float64Array {
  const width = values.length + 1;
  for (let row = 0; row < answers.length; row += 1) {
    const from = row * width;
    let sum = rows[from + values.length] ?? 0;
    for (let at = 0; at < values.length; at += 1) sum += (rows[from + at] ?? 0) * (values[at] ?? 0);
    answers[row] = sum;
  }
  return answers;
}

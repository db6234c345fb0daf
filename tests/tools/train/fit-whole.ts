import { WHOLE_INPUTS, type WholeWeights } from '../../../lib/core/language/whole-voice.ts';
import { wholeSubjects } from '../../../lib/core/model/assessment.ts';
import { fitNets, type NetPlan } from './fit-nets.ts';
import { expectUsual } from './usual-shares.ts';
import type { WholeSample } from './whole-samples.ts';

const PLAN: NetPlan = {
  inputs: WHOLE_INPUTS,
  subjects: wholeSubjects.length,
  hidden: 24,
  seeds: [3, 5],
  epochs: 24,
  batch: 100,
  rate: 0.004,
  decay: 0.0005,
  leftOut: 0,
};

/** The nets that hear whole comments, expecting the usual share of each subject. The same samples give the same bits. */
export const fitWhole = (samples: readonly WholeSample[]): WholeWeights =>
  expectUsual(
    fitNets(
      samples.map(({ inputs, subject }) => ({ inputs, wanted: wholeSubjects.indexOf(subject) })),
      PLAN,
    ),
    samples,
  );

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hear } from '../../../lib/core/compliance/hearing.ts';
import { judgeInputs } from '../../../lib/core/compliance/judge-inputs.ts';
import { readReply } from '../../../lib/core/compliance/reading.ts';
import { openLintVoice } from '../../../lib/core/compliance/voice.ts';
import { amazonCompliance } from '../../../lib/packs/amazon/compliance/index.ts';
import { loadReplyWeights } from '../../../lib/packs/amazon/compliance/model/index.ts';
import { replyFaults } from '../../tools/train/check-replies.ts';
import { corpusFingerprint, corpusLines } from '../../tools/train/corpus.ts';
import { replyFolder, replyTask } from '../../tools/train/reply-task.ts';
import { faultLabels, mainFaultOf, trainJudge } from '../../tools/train/train-replies.ts';
import { trainWeights } from '../../tools/train/train-weights.ts';

const lines = corpusLines(replyFolder);
const MEGABYTE = 1_000_000;

describe('the training corpus of replies', () => {
  it('has no faulty line and none of the messages it is measured on', () => {
    expect(replyFaults(lines)).toEqual([]);
  });

  it('refuses unknown labels and channels, lists of another length, strange files and measured messages', () => {
    const faults = (value: object, file = 'en.jsonl') =>
      replyFaults([
        { file, line: 1, text: JSON.stringify({ t: ['Hi.'], a: [['fine']], ch: 'buyer-message', ...value }) },
      ]);
    expect(faults({})).toEqual([]);
    expect(faults({ a: [['rude']] })).toHaveLength(1);
    expect(faults({ ch: 'fax' })).toHaveLength(1);
    expect(faults({ a: [['fine'], ['fine']] })).toHaveLength(1);
    expect(faults({ a: [['fine', 'fine']] })).toHaveLength(1);
    expect(faults({}, 'nl.jsonl')).toHaveLength(1);
    const known = 'Keep that review up and you will hear from our solicitors.';
    expect(faults({ t: [known] })[0]).toMatch(/measured/);
  });
});

describe('the shipped weights of replies', () => {
  it('were trained on this corpus', async () => {
    const { corpus } = await loadReplyWeights();
    expect(corpus, 'the corpus has changed since: run `npm run train -- replies` and commit the weights with it').toBe(
      corpusFingerprint(lines),
    );
  });

  it('know every label, weigh every fault that changes a verdict, and stay under one megabyte', async () => {
    const { aspects, judge } = await loadReplyWeights();
    expect(aspects).toEqual(Object.keys(amazonCompliance.voice.labels));
    expect(judge.faults).toEqual(['', ...faultLabels]);
    const file = join(import.meta.dirname, '../../../lib/packs/amazon/compliance/model/weights.json');
    expect(statSync(file).size).toBeLessThan(MEGABYTE);
  });

  it('ask the judge exactly what it was trained to be asked', async () => {
    const weights = await loadReplyWeights();
    const context = { portal: 'amazon', marketplace: 'US', channel: 'buyer-message', language: 'en' } as const;
    const reading = readReply('Hello. Your kettle left today.', context, amazonCompliance);
    expect(reading).toBeDefined();
    if (reading === undefined) return;
    const inputs = judgeInputs(reading, hear(reading, openLintVoice(weights)), []);
    expect(inputs).toHaveLength(weights.judge.inputs);
    expect(inputs.every(Number.isFinite)).toBe(true);
  });

  it('come out the same from the same corpus', () => {
    const slice = lines.filter((_, at) => at % 90 === 0);
    const once = JSON.stringify(trainWeights(replyTask(slice, 1_000)));
    expect(JSON.stringify(trainWeights(replyTask(slice, 1_000)))).toBe(once);
  });
});

describe('the judge', () => {
  it('takes the weightiest fault of a message for the main one, wherever it stands', () => {
    expect(mainFaultOf({ a: [['fine'], ['fine']] })).toBe('');
    expect(mainFaultOf({ a: [['change-notice'], ['off-platform']] })).toBe('off-platform');
    expect(mainFaultOf({ a: [['ask-to-change-or-remove'], ['incentive-for-feedback']] })).toBe(
      'incentive-for-feedback',
    );
    expect(mainFaultOf({ a: [['admission']] })).toBe('');
  });

  it('learns which fault goes with which inputs', () => {
    const fault = faultLabels.indexOf('marketing') + 1;
    const samples = Array.from({ length: 1200 }, (_, at) => ({
      inputs: Float64Array.from([at % 2, (at * 7) % 5]),
      wanted: at % 2 === 1 ? fault : 0,
    }));
    const judge = openLintVoice({
      ...trainWeights(replyTask(lines.slice(0, 3), 10)),
      judge: trainJudge(samples),
    }).judge;
    expect(judge(Float64Array.from([1, 2])).get('marketing')).toBeGreaterThan(0.7);
    expect(judge(Float64Array.from([0, 2])).get('marketing')).toBeLessThan(0.3);
  });
});

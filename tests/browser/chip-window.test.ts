import { describe, expect, it } from 'vitest';
import { chipWindow } from '../../lib/browser/chip-window.ts';
import type { PolicyWindow } from '../../lib/core/model/assessment.ts';
import { translatorFor } from '../../lib/i18n/index.ts';
import { ownNumber, sampleWindow } from '../ui/samples.ts';

const counting = { request: true, zone: 'America/Los_Angeles', now: Date.parse('2026-11-22T12:00:00Z') };
const tell = async (part: Partial<PolicyWindow>, more: object = {}, locale: 'en' | 'zh-CN' = 'en') =>
  chipWindow(sampleWindow(part), { ...counting, ...more }, await translatorFor(locale));

describe('the window on a chip', () => {
  it('says until when a removal request is open, or that it closed', async () => {
    expect(await tell({})).toMatchObject({
      closesOn: '2027-02-16',
      daysLeft: 86,
      sentence: 'Removal request open until Feb 16, 2027',
    });
    const over = await tell({ state: 'closed', closesOn: '2026-11-20' });
    expect(over?.sentence).toBe('The removal request closed on Nov 20, 2026');
  });

  it('speaks of no removal request where the case is another', async () => {
    const appeal = { id: 'AMZ-AZ-APPEAL-30D', closesOn: '2026-11-30' };
    expect((await tell(appeal, { request: false }))?.sentence).toMatch(/^(?!Removal).+: open until Nov 30, 2026$/);
    const over = { ...appeal, closesOn: '2026-11-01' };
    expect((await tell(over, { request: false }))?.sentence).toMatch(/: closed on Nov 1, 2026$/);
  });

  it('tells both ends where an own number moves one, and counts to the one that stands', async () => {
    const own: Partial<PolicyWindow> = { own: [ownNumber], closesOn: '2026-11-20', state: 'closed' };
    const published = { opensOn: '2026-11-18', closesOn: '2027-02-16', state: 'open' } as const;
    expect(await tell({ ...own, published })).toMatchObject({
      closesOn: '2027-02-16',
      daysLeft: 86,
      sentence: 'Removal request open until Feb 16, 2027 (as published; by your number: Nov 20, 2026)',
    });
    expect(await tell({ ...own, published, closesOn: '2026-11-30', state: 'open' })).toMatchObject({
      closesOn: '2026-11-30',
      daysLeft: 8,
      sentence: 'Removal request open until Nov 30, 2026 (by your number; as published: Feb 16, 2027)',
    });
    expect((await tell({ ...own, published }, {}, 'zh-CN'))?.sentence).toBe(
      '移除申请可提交至 2027年2月16日（按公布值；按您的数字为 2026年11月20日）',
    );
  });

  it('tells an end at a moment with its time on the store’s clock', async () => {
    const sentence = (await tell({ closesOn: '2026-11-30T23:30:00-08:00' }))?.sentence.replace(/\s/g, ' ');
    expect(sentence).toBe('Removal request open until Nov 30, 2026, 11:30 PM');
  });

  it('is none without an end', async () => {
    expect(await tell({ closesOn: null, state: 'unknown' })).toBeNull();
  });
});

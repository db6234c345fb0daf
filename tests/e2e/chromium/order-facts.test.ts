import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRows } from '../../portal/feedback-rows.ts';
import { type SamplePortal, startPortal } from '../../portal/server.ts';
import { allRows } from '../in-memory.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { chipsOn, insideClosedRoots, until } from './shadow.ts';

const PORTAL = 'https://sellercentral.amazon.com';
const NEVER_ARRIVED = '402-1000010-1000010';
const SENT_BY_SELLER = '111-1000001-1000001';
const caseOf = (orderId: string): string => `amazon:sellerFeedback:${orderId}`;

const chipOf = async (page: Page, orderId: string) =>
  (await chipsOn(page)).find((chip) => chip.attributes['data-case'] === caseOf(orderId))?.attributes;

const storedIn = (page: Page, table: string): Promise<Record<string, unknown>[]> => page.evaluate(allRows(table));

describe('facts of an order page in Chromium', () => {
  let portal: SamplePortal;
  let chromium: Chromium;
  beforeAll(async () => {
    portal = await startPortal();
    chromium = await launchChromium({ portalPort: portal.port });
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  const open = async (path: string): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(PORTAL + path);
    return page;
  };
  const statusOn = (page: Page) =>
    until(
      async () => (await insideClosedRoots(page, 'recourse-status', 'data-state'))[0]?.attributes['data-state'],
      (state) => state === 'read',
    );

  it('settle the verdict of a feedback on the page that is open already, and in the list of cases', async () => {
    const feedback = await open('/feedback-manager/index.html?late=0');
    const before = await until(
      () => chipOf(feedback, NEVER_ARRIVED),
      (chip) => chip !== undefined,
    );
    expect(before).toMatchObject({ 'data-outcome': 'needs-review', 'data-ground': '' });

    const order = await open(`/orders-v3/order/${NEVER_ARRIVED}`);
    await statusOn(order);
    expect(await order.locator('recourse-chip').count()).toBe(0);

    const after = await until(
      () => chipOf(feedback, NEVER_ARRIVED),
      (chip) => chip?.['data-outcome'] !== 'needs-review',
    );
    expect(after).toMatchObject({ 'data-outcome': 'strike-through', 'data-ground': 'fba-delivery' });
    expect(await chipsOn(feedback)).toHaveLength(sampleRows.length);

    const file = await chromium.open(`sidepanel.html#case=${caseOf(NEVER_ARRIVED)}`);
    const verdict = file.locator(`[data-testid="verdict"][data-case="${caseOf(NEVER_ARRIVED)}"]`);
    expect(await verdict.getAttribute('data-outcome')).toBe('strike-through');
    const outcomes = await storedIn(file, 'deadlines');
    expect(outcomes.find(({ orderId }) => orderId === NEVER_ARRIVED)).toMatchObject({
      outcome: 'strike-through',
      ground: 'fba-delivery',
    });
    await Promise.all([feedback.close(), order.close(), file.close()]);
  });

  it('leave a feedback of an order that the seller sent without a ground', async () => {
    const order = await open(`/orders-v3/order/${SENT_BY_SELLER}`);
    await statusOn(order);
    const feedback = await open('/feedback-manager/index.html?late=0');
    const chip = await until(
      () => chipOf(feedback, SENT_BY_SELLER),
      (one) => one !== undefined,
    );
    expect(chip).toMatchObject({ 'data-outcome': 'not-removable', 'data-ground': '' });
    await Promise.all([feedback.close(), order.close()]);
  });

  it('keep nothing of the buyer, and ask the portal for nothing', async () => {
    const before = portal.requests.length;
    const order = await open(`/orders-v3/order/${NEVER_ARRIVED}`);
    await statusOn(order);
    const asked = portal.requests.slice(before).filter((path) => path !== '/favicon.ico');
    expect(asked).toEqual([`/orders-v3/order/${NEVER_ARRIVED}`, '/portal.css']);
    const memory = await chromium.open('popup.html');
    const stored = JSON.stringify(await storedIn(memory, 'cases'));
    expect(stored).toContain('Example travel kettle');
    expect(stored).not.toMatch(/Nobody|Inparticular|Nowhere/);
    await Promise.all([order.close(), memory.close()]);
  });
});

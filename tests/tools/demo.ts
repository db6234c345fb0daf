import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium/launch.ts';
import { chipsOn, insideClosedRoots, until } from '../e2e/chromium/shadow.ts';
import { portalAddresses } from '../portal/addresses.ts';
import { sampleRows } from '../portal/feedback-rows.ts';
import { startPortal } from '../portal/server.ts';

const out = resolve('.output/demo');
const stay = process.argv.includes('--stay');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const shot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(out, `${name}.png`) });
};

await mkdir(out, { recursive: true });
const portal = await startPortal();
// AliExpress is read only once the seller allows it in the browser's own question, which the demo cannot press.
const chromium = await launchChromium({ portalPort: portal.port, granted: true, headless: !(stay && display) });
try {
  process.stdout.write(`Sample portal on 127.0.0.1:${portal.port}, shown under sellercentral.amazon.com\n\n`);
  const page = await chromium.context.newPage();
  await page.goto('https://sellercentral.amazon.com/feedback-manager/index.html');
  const chips = await until(
    () => chipsOn(page),
    (found) => found.length === sampleRows.length,
  );
  process.stdout.write('Verdicts\n');
  for (const [index, chip] of chips.entries()) {
    const { 'data-outcome': outcome = '', 'data-ground': ground = '', 'data-closes-on': closes = '' } = chip.attributes;
    const { orderId = '', rating, comments = '' } = sampleRows[index] ?? {};
    const words = comments.length > 46 ? `${comments.slice(0, 45)}…` : comments || '(stars only)';
    process.stdout.write(
      `  ${orderId}  ${rating}★  ${outcome.padEnd(15)} ${ground.padEnd(22)} ${(closes || '–').padEnd(11)} ${words}\n`,
    );
  }
  await shot(page, 'page');

  process.stdout.write('\nOther pages\n');
  const other = await chromium.context.newPage();
  for (const { name, url, cases } of portalAddresses) {
    await other.goto(url);
    const [status] = await until(
      () => insideClosedRoots(other, 'recourse-status', 'data-state'),
      ([one]) => one !== undefined && one.attributes['data-state'] !== 'loading',
    );
    process.stdout.write(`  ${name.padEnd(24)} ${status?.attributes['data-state']?.padEnd(8)} ${cases.join(', ')}\n`);
    if (name === 'A-to-z claims') await shot(other, 'claims');
  }
  await other.close();

  const popup = await chromium.open('popup.html', { width: 380, height: 560 });
  const deadlines = popup.getByTestId('deadline-row');
  await deadlines.first().waitFor();
  process.stdout.write('\nDeadlines\n');
  for (const row of await deadlines.all())
    process.stdout.write(
      `  ${(await row.getAttribute('data-closes-on'))?.padEnd(12)} ${(await row.innerText()).replaceAll('\n', ' · ')}\n`,
    );
  await shot(popup, 'popup');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await shot(popup, 'popup-dark');

  const first = chips[1]?.attributes['data-case'] ?? '';
  const panel = await chromium.open(`sidepanel.html#case=${encodeURIComponent(first)}`, { width: 420, height: 1_100 });
  await panel.getByTestId('verdict').waitFor();
  await panel.getByTestId('copy-reply').first().click();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  process.stdout.write(`\nCopied reply\n${copied.replace(/^/gm, '  ')}\n`);
  await panel.reload();
  await panel.getByTestId('copy-reply').first().waitFor();
  await shot(panel, 'sidepanel');
  const dashboard = await chromium.open('dashboard.html', { width: 1_100, height: 760 });
  await dashboard.getByTestId('case-table').locator('[data-row]').first().waitFor();
  await shot(dashboard, 'dashboard');
  const options = await chromium.open('options.html', { width: 900, height: 800 });
  await options.getByRole('heading').first().waitFor();
  await shot(options, 'options');
  process.stdout.write(`\nScreenshots: .output/demo/\n`);
  if (stay && display) {
    process.stdout.write('The browser stays open; close it to end.\n');
    await new Promise<void>((closed) => chromium.context.once('close', () => closed()));
  } else if (stay) process.stdout.write('--stay needs a display; there is none here.\n');
} finally {
  await chromium.close().catch(() => undefined);
  await portal.close();
}

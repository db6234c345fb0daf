// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PortalAccess } from '../../components/portal-access.tsx';
import { ALIEXPRESS_HOSTS } from '../../lib/packs/aliexpress/hosts.ts';
import { show } from './render.tsx';

afterEach(cleanup);

const section = (
  allowed: readonly string[] | null,
  more: { failed?: string; onAsk?: () => void; onDrop?: () => void },
) => (
  <PortalAccess
    hosts={ALIEXPRESS_HOSTS}
    allowed={allowed}
    failed={more.failed ?? null}
    onAsk={more.onAsk ?? vi.fn()}
    onDrop={more.onDrop ?? vi.fn()}
  />
);

describe('the permission for AliExpress in the options', () => {
  it('is asked for by a press, with every host named', async () => {
    const onAsk = vi.fn();
    const { user } = await show(section([], { onAsk }));
    for (const host of ALIEXPRESS_HOSTS) expect(screen.getByText(new RegExp(host))).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Not allowed.');
    await user.click(screen.getByTestId('allow-portal'));
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('can be taken back, in Chinese too', async () => {
    const onDrop = vi.fn();
    const { user } = await show(section(ALIEXPRESS_HOSTS, { onDrop }), 'zh-CN');
    expect(screen.queryByTestId('allow-portal')).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销权限' }));
    expect(onDrop).toHaveBeenCalledOnce();
  });

  it('says what is allowed in part, and why the browser refused', async () => {
    const { again } = await show(section(['csp.aliexpress.com'], {}));
    expect(screen.getByRole('status').textContent).toBe('Allowed in part: csp.aliexpress.com');
    expect(screen.getByTestId('allow-portal')).toBeTruthy();
    again(section([], { failed: 'no gesture' }));
    expect(screen.getByRole('status').textContent).toContain('no gesture');
  });

  it('shows no button while it does not know', async () => {
    await show(section(null, {}));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

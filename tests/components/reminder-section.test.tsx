// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReminderSection } from '../../components/reminder-section.tsx';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { UiLocale } from '../../lib/i18n/index.ts';
import { show } from './render.tsx';

const onSwitch = vi.fn();
const onChange = vi.fn();
const { reminders } = defaultSettings;
const section = (more: object = {}, locale: UiLocale = 'en') =>
  show(
    <ReminderSection
      reminders={{ ...reminders, on: true }}
      allowed
      refused={false}
      onSwitch={onSwitch}
      onChange={onChange}
      {...more}
    />,
    locale,
  );

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('reminders in the options', () => {
  it('are off at first, and asked for by a switch', async () => {
    expect(reminders.on).toBe(false);
    const { user } = await section({ reminders, allowed: false });
    await user.click(screen.getByRole('switch', { name: /^Remind me by notification/ }));
    expect(onSwitch).toHaveBeenCalledWith(true);
    expect(screen.queryByLabelText('From')).toBeNull();
  });

  it('are shown as off when the permission was taken away, and say when it was refused', async () => {
    await section({ allowed: false, refused: true });
    expect(screen.getByRole<HTMLInputElement>('switch', { name: /^Remind me by notification/ }).checked).toBe(false);
    expect(screen.getByRole('alert').textContent).toBe('The browser did not allow notifications.');
  });

  it('keep quiet between the times that are given', async () => {
    const { user } = await section();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '20:30' } });
    expect(onChange).toHaveBeenLastCalledWith({ on: true, quiet: { from: '20:30', to: '08:00' } });
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '' } });
    expect(onChange).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('switch', { name: /^Quiet hours/ }));
    expect(onChange).toHaveBeenLastCalledWith({ on: true, quiet: null });
  });

  it('speak Chinese', async () => {
    await section({}, 'zh-CN');
    expect(screen.getByRole('switch', { name: /^免打扰时段/ })).toBeDefined();
  });
});

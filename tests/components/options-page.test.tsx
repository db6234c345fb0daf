// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options-page.tsx';
import { defaultSettings } from '../../lib/browser/settings.ts';
import type { UiLocale } from '../../lib/i18n/index.ts';
import { show } from './render.tsx';

const onChange = vi.fn();
const onErase = vi.fn();
const options = (locale: UiLocale = 'en', settings = defaultSettings) =>
  show(
    <OptionsPage
      settings={settings}
      version="0.1.0"
      packVersion="pack-1"
      said=""
      onChange={onChange}
      onErase={onErase}
    />,
    locale,
  );

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the options', () => {
  it('takes names, addresses and numbers one by one, trimmed', async () => {
    const { user } = await options();
    await user.type(screen.getByRole('combobox', { name: 'E-mail addresses' }), ' shop@example.com {Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ seller: { ...defaultSettings.seller, emails: ['shop@example.com'] } });
  });

  it('switches hints, language and colours', async () => {
    const { user } = await options();
    await user.click(screen.getByRole('switch', { name: /hints/ }));
    expect(onChange).toHaveBeenLastCalledWith({ hints: false });
    await user.click(screen.getByRole('switch', { name: /what you write/ }));
    expect(onChange).toHaveBeenLastCalledWith({ draftCheck: false });
    await user.click(screen.getByRole('combobox', { name: 'Language of Recourse' }));
    await user.click(await screen.findByRole('option', { name: '简体中文' }));
    expect(onChange).toHaveBeenLastCalledWith({ uiLanguage: 'zh-CN' });
    await user.click(screen.getByRole('combobox', { name: 'Colours' }));
    await user.click(await screen.findByRole('option', { name: 'Dark' }));
    expect(onChange).toHaveBeenLastCalledWith({ colorScheme: 'dark' });
  });

  it('has no check of drafts where no hints are shown', async () => {
    await options('en', { ...defaultSettings, hints: false });
    const check = screen.getByRole('switch', { name: /what you write/ }) as HTMLInputElement;
    expect([check.checked, check.disabled]).toEqual([false, true]);
  });

  it('erases only after the word was typed', async () => {
    const { user } = await options();
    await user.click(screen.getByRole('button', { name: 'Erase all cases…' }));
    const confirm = await screen.findByRole('button', { name: 'Erase all' });
    expect((confirm as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByLabelText(/Type “erase”/), 'eras');
    expect((confirm as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByLabelText(/Type “erase”/), 'e');
    await user.click(confirm);
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('tells its versions, in Chinese too', async () => {
    await options('zh-CN');
    expect(document.body.textContent).toContain('Recourse 0.1.0，规则 pack-1');
    expect(document.body.textContent).toContain('仅保存在本浏览器中');
  });
});

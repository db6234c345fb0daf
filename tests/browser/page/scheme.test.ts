// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { pageScheme } from '../../../lib/browser/page/scheme.ts';

describe('pageScheme', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  it.each([
    ['rgb(255, 255, 255)', '', 'light'],
    ['rgb(20, 22, 26)', '', 'dark'],
    ['transparent', 'rgb(10, 10, 10)', 'dark'],
    ['rgba(0, 0, 0, 0.1)', 'rgb(250, 250, 250)', 'light'],
    ['', '', 'light'],
  ])('body %s on root %s is %s', (body, root, scheme) => {
    document.body.style.backgroundColor = body;
    document.documentElement.style.backgroundColor = root;
    expect(pageScheme(document)).toBe(scheme);
  });
});

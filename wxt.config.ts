import { defineConfig } from 'wxt';
import { ALIEXPRESS_MATCHES } from './lib/packs/aliexpress/hosts.ts';
import { SELLER_CENTRAL_MATCHES } from './lib/packs/amazon/hosts.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg' },
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_extensionName__' },
    host_permissions: [...SELLER_CENTRAL_MATCHES],
    optional_host_permissions: [...ALIEXPRESS_MATCHES],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    minimum_chrome_version: '120',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'recourse@recourse.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});

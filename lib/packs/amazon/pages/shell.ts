import { anyOrderId } from './order-id.ts';

/**
 * What surrounds every page of Seller Central. Source: public extension code and saved pages, collected 2026-11;
 * the forms are those of Amazon's public sign-in and robot-check pages.
 */
export const shell = {
  updated: '2026-11-22',
  host: /^sellercentral(?:-[a-z0-9-]+)?\.amazon\.[a-z]{2,}(?:\.[a-z]{2,})?$/,
  /** The new shell keeps old pages under an address of its own (2025-12 to 2026-09). */
  wrapper: /^\/amazonsell\/(?:[a-z-]+\/)?container(?=\/)/,
  /** Marks of pages that the shell may show under any address: theirs is then not believed. */
  feedbackAndOrders:
    'feedback-list, feedback-summary, #orders-table, [data-test-id="order-details-label"], [data-test-id="order-id-value"]',
  casesAndMessages:
    '.manage-returns-table-row, .list-returns-row-cell, #chargebacksTable, #ayb-contact-buyer, [data-testid="manage-reviews-top-bar-view"], #odr-breakdown-section, #customer-satisfaction-content-rows-section, .ahd-numeric-ahr-indicator',
  content: '#sc-content-container',
  signInPath: /^\/(?:ap|ax)\/(?:signin|mfa|cvf|forgotpassword|challenge|claim)\b/,
  signInForm:
    'form[name="signIn"], form[action*="/ap/signin"], #ap_email, #ap_password, #auth-mfa-form, #auth-mfa-otpcode',
  captchaForm: 'form[action*="validateCaptcha"], #captchacharacters, #auth-captcha-image',
  captchaWords: [
    'enter the characters you see',
    'type the characters you see',
    '输入您在下方看到的字符',
    '输入您看到的字符',
  ],
  captchaPlaces: 'h1, h2, h3, h4, label, p',
  /** Longest text of a page that could be a robot check and nothing else, in UTF-16 code units. */
  captchaPage: 1_500,
  notFoundWords: ['page not found', '404', '找不到页面', 'seite nicht gefunden', 'page introuvable'],
  orderId: /^\d{3}-\d{7}-\d{7}$/,
  anyOrderId,
} as const;

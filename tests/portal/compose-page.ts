const labels = {
  en: {
    title: 'Contact buyer',
    heading: 'Send message to Sample',
    language: "Buyer's Language of Preference: English",
    topics: ['Confirm customization details', 'Problem with order', 'Other'],
    text: 'Message',
    attach: 'Add attachment',
    send: 'Send',
  },
  zh: {
    title: '联系买家',
    heading: '向 Sample 发送消息',
    language: '买家的首选语言：英语',
    topics: ['确认定制详情', '订单问题', '其他'],
    text: '消息',
    attach: '添加附件',
    send: '发送',
  },
} as const;

/**
 * The sample portal's page to write to a buyer: our own text in the shape of today's page. The field stands in the open
 * shadow root of a `<kat-textarea>`; the button sends nothing.
 */
export function composePage(language: keyof typeof labels, scheme: string | null): string {
  const text = labels[language];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en-US'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text.title}</title>
<link rel="stylesheet" href="/portal.css"><script src="/katal-stub.js"></script></head><body${scheme === 'dark' ? ' class="dark"' : ''}>
<div id="sc-navbar-container">Seller Central Sample Store United States Healthy</div>
<div id="sc-content-container"><div id="ayb-contact-buyer">
<div class="ayb-contact-buyer-header"><h2>${text.heading}</h2></div>
<kat-tooltip><kat-label>${text.language}</kat-label></kat-tooltip>
<kat-box>${text.topics
    .map(
      (topic, index) =>
        `<kat-radiobutton value="${index}"><label><input type="radio" name="topic"${index === 2 ? ' checked' : ''}> ${topic}</label></kat-radiobutton>`,
    )
    .join('')}</kat-box>
<div class="contact-buyer-text-area"><kat-textarea label="${text.text}" maxlength="4000" placeholder=""></kat-textarea></div>
<div class="contact-buyer-file-input"><label>${text.attach} <input type="file"></label></div>
<kat-button class="ayb-contact-form-send-button" label="${text.send}"></kat-button>
</div></div></body></html>`;
}

/**
 * The page on which a message to a buyer is written, as data. Source: public code of 2024 and 2025 (English, Japanese
 * pieces); names of languages after CLDR 47, the words before them in other languages inferred.
 */
export const composePage = {
  updated: '2026-11-22',
  path: /^\/messaging\/contact(?:\/|$)/,
  form: '#ayb-contact-buyer',
  orderParameters: ['orderID', 'orderId'],
  storeParameters: ['marketplaceID', 'marketplaceId'],
  /** A link to the order inside the form. */
  orderLink: '#ayb-contact-buyer a[href], #ayb-contact-buyer kat-link',
  hint: 'kat-tooltip kat-label, kat-tooltip, kat-label',
  /** "Buyer's Language of Preference: English" */
  hintWords: [
    "buyer's language of preference",
    "buyer's preferred language",
    '买家的首选语言',
    '买家首选语言',
    '买家偏好语言',
    'bevorzugte sprache des käufers',
    "langue de préférence de l'acheteur",
    "langue préférée de l'acheteur",
    "lingua preferita dell'acquirente",
    'idioma preferido del comprador',
    'idioma de preferencia del comprador',
    '購入者の希望言語',
    '購入者の優先言語',
  ],
  languages: {
    en: ['english', '英语', '英文', 'englisch', 'anglais', 'inglese', 'inglés', '英語'],
    de: ['german', '德语', 'deutsch', 'allemand', 'tedesco', 'alemán', 'ドイツ語'],
    fr: ['french', '法语', 'französisch', 'français', 'francese', 'francés', 'フランス語'],
    it: ['italian', '意大利语', 'italienisch', 'italien', 'italiano', 'イタリア語'],
    es: ['spanish', '西班牙语', 'spanisch', 'espagnol', 'spagnolo', 'español', 'スペイン語'],
    ja: ['japanese', '日语', 'japanisch', 'japonais', 'giapponese', 'japonés', '日本語'],
    zh: ['chinese', '中文', '简体中文', '繁体中文', 'chinesisch', 'chinois', 'cinese', 'chino', '中国語'],
    nl: ['dutch', '荷兰语', 'niederländisch', 'néerlandais', 'olandese', 'neerlandés', 'オランダ語'],
    pl: ['polish', '波兰语', 'polnisch', 'polonais', 'polacco', 'polaco', 'ポーランド語'],
    sv: ['swedish', '瑞典语', 'schwedisch', 'suédois', 'svedese', 'sueco', 'スウェーデン語'],
    pt: ['portuguese', '葡萄牙语', 'portugiesisch', 'portugais', 'portoghese', 'portugués', 'ポルトガル語'],
    tr: ['turkish', '土耳其语', 'türkisch', 'turc', 'turco', 'トルコ語'],
    ar: ['arabic', '阿拉伯语', 'arabisch', 'arabe', 'arabo', 'árabe', 'アラビア語'],
    hi: ['hindi', '印地语', 'ヒンディー語'],
    ko: ['korean', '韩语', 'koreanisch', 'coréen', 'coreano', '韓国語'],
  },
} as const;

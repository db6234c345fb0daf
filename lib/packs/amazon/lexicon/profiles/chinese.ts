import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Characters and runs that Chinese writes and Japanese does not. Written by hand, 2026-11. */
export const chinese: LanguageProfile = {
  language: 'zh',
  words: '',
  runs: `
    的 了 我 你 他 們 们 这 這 那 没 沒 还 還 很 给 給 买 買 卖 賣 货 貨 发 發 东 東 个 個 说 說 吗 嗎 吧 呢 啊 么 麼 质 質
    坏 壞 快递 差 收到 态度 態度 客服 退货 退款 退貨 垃圾 差评 包装 包裝 物流 完全 一般 不好 不错 太 就 都 跟 把 被 让 讓 骗 騙 钱 錢
  `,
};

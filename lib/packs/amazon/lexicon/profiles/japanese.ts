import type { LanguageProfile } from '../../../../core/language/lexicon-data.ts';

/** Characters and runs that Japanese writes and Chinese does not, for texts without kana. Written by hand, 2026-11. */
export const japanese: LanguageProfile = {
  language: 'ja',
  words: '',
  runs: `
    発 対 応 届 円 様 気 売 続 図 伝 検 験 価 値 悪 残念 壊 遅 込 働 噛 渋 匂 返品 返金 商品不良 不良品 最悪 梱包 注文 購入
    到着 配達 配送 説明 使用 品質 迅速 丁寧 普通 満足 不満 交換 未着 破損 欠品 詐欺 無視 連絡無 音沙汰 粗悪 粗末 偽物 中古
  `,
};

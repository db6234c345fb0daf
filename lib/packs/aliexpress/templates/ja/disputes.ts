import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `ご注文番号 {orderId}。このたびはご不便をおかけし、誠に申し訳ございません。本紛争でご請求いただいた返金[[（{amount}）]]を承諾いたします。商品をご返送いただく必要はございません。返金はAliExpressより、ご注文時のお支払い方法へ行われます。`,
    brief: `ご注文番号 {orderId}：返金[[（{amount}）]]を承諾いたします。商品のご返送は不要です。`,
  },
  'dispute-accept-return': {
    warm: `ご注文番号 {orderId}。返品と全額返金を承諾いたします。合意から{shipBackDays}日以内、またはAliExpressの紛争画面に表示される期日までに商品をご返送のうえ、追跡番号を画面にご入力ください。返送先の住所は紛争画面に記載しております。荷物が当店に届きましたら受領を確認し、返金が行われます。`,
    brief: `ご注文番号 {orderId}：返品と全額返金を承諾いたします。{shipBackDays}日以内、または表示される期日までにご返送のうえ、追跡番号をご入力ください。`,
  },
  'dispute-counter-part': {
    warm: `ご注文番号 {orderId}。詳しいご説明とお写真をありがとうございます。不具合を確認いたしました。商品をお手元に残したまま{amount}を返金する案をご提案いたします。ご返送をご希望の場合は、返品と全額返金もお選びいただけます。どちらの案も本紛争の画面にございますので、ご希望の方をお選びください。`,
    brief: `ご注文番号 {orderId}：商品をお手元に残して{amount}を返金する案、または返品と全額返金の案をご提案いたします。ご希望の方をお選びください。`,
  },
  'dispute-evidence-delivered': {
    warm: `ご注文番号 {orderId}。荷物は{shippedOn}に{carrier}へ引き渡し、追跡番号は{tracking}です。配送会社の記録では、{deliveredOn}にご注文の住所へ配達済みとなっております。発送証明、配達証明、追跡記録を添付いたします。`,
    brief: `ご注文番号 {orderId}：{shippedOn}に{carrier}で発送、追跡番号{tracking}、{deliveredOn}に配達済み。配達証明を添付いたします。`,
  },
  'dispute-evidence-described': {
    warm: `ご注文番号 {orderId}。ご注文と商品ページを照合し、型番、色、サイズがお選びいただいたものと一致することを確認いたしました。ご注文日の商品ページと、梱包時に撮影した商品の写真を添付いたします。お手元の商品が異なる場合は、本紛争に写真を追加してください。{answerBy}までに確認いたします。`,
    brief: `ご注文番号 {orderId}：発送した商品は商品ページのとおりです。商品ページと梱包時の写真を添付いたします。お手元の商品が異なる場合は写真を追加してください。{answerBy}までに確認いたします。`,
  },
  'dispute-evidence-transit': {
    warm: `ご注文番号 {orderId}。荷物は追跡番号{tracking}[[（{carrier}）]]で輸送中です[[。{expectedOn}までに届く見込みです]]。ご注文のお届け期間はまだ終了しておりません。追跡記録を添付いたします。期間内に届かない場合は、全額を返金いたします。`,
    brief: `ご注文番号 {orderId}：荷物は追跡番号{tracking}で輸送中です[[（{expectedOn}までに到着見込み）]]。お届け期間内に届かない場合は、全額を返金いたします。`,
  },
};

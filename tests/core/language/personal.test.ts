import { describe, expect, it } from 'vitest';
import { readComment } from '../../../lib/core/language/read-comment.ts';
import { unknownSeller } from '../../../lib/core/policy/seller.ts';
import { amazonLexicons } from '../../../lib/packs/amazon/lexicon/index.ts';

const LANGUAGE: Record<string, string> = {
  US: 'en',
  GB: 'en',
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
  MX: 'es',
  JP: 'ja',
  CN: 'zh',
};
const read = (text: string, country: string, seller = unknownSeller) =>
  readComment(text, { marketplaceLanguage: LANGUAGE[country] ?? 'en', country, seller }, amazonLexicons);

const personal: [country: string, text: string, found: string][] = [
  ['US', 'Had to call him at (201) 555-0142 six times before he picked up.', '(201) 555-0142'],
  ['GB', 'write straight to Gareth Pemberton-Lisle, he owns the shop, the chat is useless', 'Gareth Pemberton-Lisle'],
  ['GB', 'THE OWNER GARETH PEMBERTON NEVER ANSWERS', 'GARETH PEMBERTON'],
  ['GB', 'The manager, Mr Alan Thistlewood, hung up on me', 'Alan Thistlewood'],
  ['US', 'told me to email returns.desk@northpine.example and nobody answers', 'returns.desk@northpine.example'],
  ['US', 'mail them: sales (at) northpine (dot) example', 'sales (at) northpine (dot) example'],
  ['DE', 'Der Inhaber Thorsten Wiegandt-Okafor ist unverschämt', 'Thorsten Wiegandt-Okafor'],
  ['DE', 'Telefon 030 2312 5001, geht aber niemand ran', '030 2312 5001'],
  ['FR', 'le gérant, Armand Delacourt, refuse tout', 'Armand Delacourt'],
  ['FR', "Voici le numéro du gérant puisqu'il ne répond pas : 06 39 98 41 27", '06 39 98 41 27'],
  ['IT', 'Scrivete a ordini(chiocciola)bottega.example', 'ordini(chiocciola)bottega.example'],
  ['IT', 'il titolare Ermanno Valsecchi mi ha insultato', 'Ermanno Valsecchi'],
  ['ES', 'El dueño, Ramiro Etxebarria Montsalve, dice que la culpa es mía', 'Ramiro Etxebarria Montsalve'],
  ['JP', '店長の桐ヶ谷 壮一郎という人に電話しました', '桐ヶ谷 壮一郎'],
  ['JP', '担当の佐藤美咲さんは失礼でした', '佐藤美咲'],
  ['JP', '090-1234-5678 に何回かけても出ない店です', '090-1234-5678'],
  ['CN', '老板电话13800138000，打过去直接挂断', '13800138000'],
  ['CN', '老板叫张伟强，态度很差', '张伟强'],
  ['IT', 'Ha firmato la risposta una certa Marta Bramante', 'Marta Bramante'],
  ['ES', 'Firmó la respuesta una tal Marta Bramante', 'Marta Bramante'],
  ['FR', 'Réponse signée par un certain Hector Lavallois', 'Hector Lavallois'],
];

const innocent: [country: string, text: string][] = [
  ['GB', 'The email from the driver, signed by Anna Miller, says nothing'],
  ['US', 'Order 113-5550198-2047713 never shipped and the tracking no 9400 1000 0000 0000 0000 00 doesnt exist'],
  ['US', 'Tracking 1Z999AA10123456784 and 420941039400111899223344556677 both dead'],
  ['GB', 'Barcode on the box is 5012345678900, on the invoice 5012345678917'],
  ['US', 'Model WH-1000XM4, serial 5551234567, ASIN B08N5WRWNW'],
  ['US', 'ordered 11/12/2025, promised 2025-11-20, came 3-4 weeks late, paid $1,299.00'],
  ['US', 'the seller sent a Calvin Klein copy and the Tommy Hilfiger tag is fake, Dr. Martens too'],
  ['GB', 'The owner of my old Paul Smith wallet would laugh, contact Royal Mail they said'],
  ['US', 'Spoke with Denise in support, told me to wait'],
  ['US', 'The seller never answered. The Manager Was Rude.'],
  ['GB', 'contact Amazon Support or Customer Service, dimensions 1200 x 600 x 750 mm'],
  ['DE', 'Bestellnummer 302-1234567-7654321, Sendungsnummer 00340434161094042557'],
  ['DE', 'EAN 4006381333931 statt 4006381333948, Artikelnr. 0815 4711 22'],
  ['DE', 'Der Verkäufer Antwortet Nicht, Hugo Boss und Jack Wolfskin gefälscht'],
  ['DE', 'Der Chef Der Firma ist unfreundlich, am 03.11.2025 um 14:30 angerufen'],
  ['FR', 'Commande 402-1234567-1234567, colis 6A12345678901, code-barres 3760123456789'],
  ['FR', 'mon colis a été remis à un certain gérard je connais pas de gérard'],
  ['FR', 'Le vendeur de Saint Laurent copie Christian Dior, livré à Aix-en-Provence'],
  ['IT', 'Ordine 405-7654321-1234567, codice EAN 8001234567895, spedizione 123456789012'],
  ['IT', 'Il venditore Non Risponde, la borsa Giorgio Armani è falsa'],
  ['ES', 'Código EAN 8412345678905 en la caja, pedido 404-1234567-1234567'],
  ['ES', 'el vendedor Massimo Dutti no es, camisa Adolfo Domínguez falsa, referencia 612345678'],
  ['JP', '注文番号250-4417082-9930156、お問い合わせ伝票番号4012-3456-7890で検索しても該当なし'],
  ['JP', '店長の対応が悪い。担当の田中という人は親切でした。JAN 4901234567894'],
  ['CN', '订单号702-3398145-6620917，运单号YT2630811270049655，查了半个月都是没有记录'],
  ['CN', '老板马上给退款了，客服高度重视，条形码6901234567892'],
  ['CN', '客服李小姐态度不错，卖家白送了一个'],
];

describe('personal information', () => {
  it.each(personal)('%s: %s', (country, text, found) => {
    expect(read(text, country).personalInformation.map((span) => span.text)).toContain(found);
  });

  it.each(innocent)('none in %s: %s', (country, text) => {
    const { personalInformation, maybePersonal } = read(text, country);
    expect({ personalInformation, maybePersonal }).toEqual({ personalInformation: [], maybePersonal: [] });
  });

  it("leaves the buyer's own number to a person", () => {
    const reading = read('Non ho ricevuto nulla, chiamatemi al 312 345 6789 dopo le 18', 'IT');
    expect(reading.personalInformation).toEqual([]);
    expect(reading.maybePersonal.map((span) => span.text)).toEqual(['312 345 6789']);
  });

  it.each([
    ['US', 'again ', 'five five five zero one four two'],
    ['CN', '打', '一三八零零一三八零零零'],
    ['JP', 'す', 'ゼロきゅうゼロいちにさんよんごろく'],
  ])('finds a number read out in %s wherever it stands', (country, word, number) => {
    for (let before = 0; before < 10; before += 1) {
      const { personalInformation } = read(`${word.repeat(before)}${number}`, country);
      expect(personalInformation.map((span) => span.text)).toEqual([number]);
    }
  });

  it('knows what the seller told about themselves', () => {
    const seller = { names: ['Odalys Ferncastle'], emails: ['hello@ferncastle.example'], phones: ['+44 7700 900123'] };
    const reading = read(
      'odalys ferncastle wrote from Hello@Ferncastle.example, 7700 900123 / 44 7700-900123',
      'GB',
      seller,
    );
    expect(reading.personalInformation.map((span) => span.text)).toEqual(
      expect.arrayContaining(['odalys ferncastle', 'Hello@Ferncastle.example', '44 7700-900123']),
    );
  });
});

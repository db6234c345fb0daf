import type { Justifications } from '../../core/policy/pack.ts';

/**
 * What the seller may write in the free text of Amazon's request form: facts and the clause, no pleading.
 * {{words}}: what the buyer wrote. Obscene words and personal data are pointed at, never repeated.
 */
export const justifications: Justifications = {
  maxLength: 500,
  texts: {
    en: {
      obscene:
        'The comment contains a word that is commonly understood to be obscene or profane. Basis: Amazon help page G20231.',
      'personal-information':
        'The comment contains personally identifiable information of the seller (name, telephone number or e-mail address). Basis: Amazon help page G20231.',
      'product-review':
        'The entire comment is a review of the product; it says nothing about our service. The buyer writes: “{{words}}”.',
      'fba-delivery':
        'This order was fulfilled by Amazon. The entire comment is about the delivery. The buyer writes: “{{words}}”.',
      'buy-shipping-delay':
        'We shipped this order on time with a label bought through Buy Shipping. The entire comment is about late or missing delivery. The buyer writes: “{{words}}”.',
    },
    de: {
      obscene:
        'Der Kommentar enthält ein Wort, das allgemein als obszön oder vulgär gilt. Grundlage: Amazon-Hilfeseite G20231.',
      'personal-information':
        'Der Kommentar enthält personenbezogene Daten des Verkäufers (Name, Telefonnummer oder E-Mail-Adresse). Grundlage: Amazon-Hilfeseite G20231.',
      'product-review':
        'Der gesamte Kommentar ist eine Produktrezension; über unseren Service sagt er nichts. Der Käufer schreibt: „{{words}}“.',
      'fba-delivery':
        'Diese Bestellung wurde durch Amazon versandt. Der gesamte Kommentar betrifft die Lieferung. Der Käufer schreibt: „{{words}}“.',
      'buy-shipping-delay':
        'Wir haben diese Bestellung pünktlich mit einem über Amazon gekauften Versandetikett verschickt. Der gesamte Kommentar betrifft die verspätete oder ausgebliebene Lieferung. Der Käufer schreibt: „{{words}}“.',
    },
    fr: {
      obscene:
        'Le commentaire contient un mot communément considéré comme obscène ou injurieux. Référence : page d’aide Amazon G20231.',
      'personal-information':
        'Le commentaire contient des informations personnelles du vendeur (nom, numéro de téléphone ou adresse e-mail). Référence : page d’aide Amazon G20231.',
      'product-review':
        'Le commentaire porte entièrement sur le produit ; il ne dit rien de notre service. L’acheteur écrit : « {{words}} ».',
      'fba-delivery':
        'Cette commande a été expédiée par Amazon. Le commentaire porte entièrement sur la livraison. L’acheteur écrit : « {{words}} ».',
      'buy-shipping-delay':
        'Nous avons expédié cette commande dans les délais avec une étiquette achetée via Amazon. Le commentaire porte entièrement sur le retard ou l’absence de livraison. L’acheteur écrit : « {{words}} ».',
    },
    it: {
      obscene:
        'Il commento contiene una parola comunemente ritenuta oscena o volgare. Riferimento: pagina di aiuto Amazon G20231.',
      'personal-information':
        'Il commento contiene dati personali del venditore (nome, numero di telefono o indirizzo e-mail). Riferimento: pagina di aiuto Amazon G20231.',
      'product-review':
        'L’intero commento è una recensione del prodotto e non dice nulla del nostro servizio. L’acquirente scrive: «{{words}}».',
      'fba-delivery':
        'L’ordine è stato gestito da Amazon. L’intero commento riguarda la consegna. L’acquirente scrive: «{{words}}».',
      'buy-shipping-delay':
        'Abbiamo spedito l’ordine nei tempi con un’etichetta acquistata tramite Amazon. L’intero commento riguarda il ritardo o la mancata consegna. L’acquirente scrive: «{{words}}».',
    },
    es: {
      obscene:
        'El comentario contiene una palabra que comúnmente se considera obscena o vulgar. Referencia: página de ayuda de Amazon G20231.',
      'personal-information':
        'El comentario contiene datos personales del vendedor (nombre, teléfono o correo electrónico). Referencia: página de ayuda de Amazon G20231.',
      'product-review':
        'Todo el comentario es una reseña del producto; no dice nada de nuestro servicio. El comprador escribe: «{{words}}».',
      'fba-delivery':
        'Amazon gestionó este pedido. Todo el comentario trata de la entrega. El comprador escribe: «{{words}}».',
      'buy-shipping-delay':
        'Enviamos este pedido a tiempo con una etiqueta comprada a través de Amazon. Todo el comentario trata del retraso o la falta de entrega. El comprador escribe: «{{words}}».',
    },
    ja: {
      obscene: 'コメントに、一般にわいせつまたは冒とく的とされる語が含まれています。根拠：Amazonヘルプページ G20231。',
      'personal-information':
        'コメントに、出品者の個人情報（氏名、電話番号またはメールアドレス）が含まれています。根拠：Amazonヘルプページ G20231。',
      'product-review':
        'コメント全体が商品のレビューであり、当店のサービスには触れていません。購入者の記載：「{{words}}」',
      'fba-delivery': '本注文はAmazonが出荷しました。コメント全体が配送に関するものです。購入者の記載：「{{words}}」',
      'buy-shipping-delay':
        '本注文はAmazonの配送サービスで購入したラベルを用い、期日どおりに出荷しました。コメント全体が配送の遅れまたは未着に関するものです。購入者の記載：「{{words}}」',
    },
    zh: {
      obscene: '评论中含有通常被认为淫秽或亵渎的用语。依据：亚马逊帮助页面 G20231。',
      'personal-information': '评论中含有卖家的个人身份信息（姓名、电话或邮箱）。依据：亚马逊帮助页面 G20231。',
      'product-review': '整条评论都是商品评论，没有涉及我们的服务。买家写道：“{{words}}”。',
      'fba-delivery': '该订单由亚马逊配送，整条评论都是关于配送的。买家写道：“{{words}}”。',
      'buy-shipping-delay':
        '我们使用购买配送的标签并按时发货，整条评论都是关于延迟送达或未送达的。买家写道：“{{words}}”。',
    },
  },
};

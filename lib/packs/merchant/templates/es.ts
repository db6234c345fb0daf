import type { Wordings } from '../../template-house.ts';
import type { Phrases, ShopWording } from './compose.ts';
import type { returns } from './situations.ts';

const letter = {
  opening: 'Hola:\n\nLe escribimos por su pedido {orderId}[[ ({item})]].',
  closing: 'Un cordial saludo',
};

const phrases: Phrases = {
  after: { signedAt: 'a la firma del paquete', shippedAt: 'al envío', purchasedAt: 'al pedido' },
  warrantyFrom: {
    signedAt: 'la firma del paquete[[ el {deliveredOn}]]',
    shippedAt: 'el envío[[ del {shippedOn}]]',
    purchasedAt: 'la compra[[ del {orderedOn}]]',
  },
  freightPayer: { merchant: 'pagamos nosotros', customer: 'paga el remitente' },
  caps: {
    one: '{regions}: {cap}',
    noLimit: 'sin límite',
    names: ', ',
    between: '; ',
    elsewhere: 'las demás regiones',
    everywhere: 'todas las regiones',
  },
};

const texts: Wordings<typeof returns> = {
  'shop-return': {
    warm: `Puede devolver la mercancía sin indicar el motivo en los {returnDays} días siguientes {returnFrom}. Debe haberse solo probado y estar completa, con instrucciones, tarjeta de garantía, etiquetas, factura y caja exterior. El porte de una devolución así lo {freightPayer}; los envíos contra reembolso o por vía de superficie no se pueden aceptar. El dinero vuelve a la cuenta que pagó en los {refundDays} días siguientes a la llegada de la mercancía.`,
    brief: `Puede devolver la mercancía, completa y solo probada, en los {returnDays} días siguientes {returnFrom}. El dinero vuelve a la cuenta que pagó en los {refundDays} días siguientes a su llegada.`,
  },
  'shop-exchange': {
    warm: `Puede cambiar la mercancía en los {exchangeDays} días siguientes {exchangeFrom}, si solo se ha probado y está completa. La diferencia de precio se paga o se reembolsa. Indíquenos la talla o el modelo que desea; tendrá nuestra respuesta a más tardar el {answerBy}.`,
    brief: `Puede cambiar la mercancía, completa y solo probada, en los {exchangeDays} días siguientes {exchangeFrom}. Indíquenos la talla o el modelo que desea; responderemos a más tardar el {answerBy}.`,
  },
  'shop-freight-fault': {
    warm: `La mercancía tiene un defecto, por lo que el porte de la devolución corre a nuestro cargo. Le rogamos que lo adelante y nos envíe el número de la carta de porte con una foto. Lo reembolsamos[[ hasta estos importes: {freightCaps}. Lo que supere esas cantidades no está cubierto; mire el precio antes de enviarlo]].`,
    brief: `El porte de esta devolución corre a nuestro cargo[[, hasta estos importes: {freightCaps}]]. Envíenos el número de la carta de porte con una foto.`,
  },
  'shop-freight-choice': {
    warm: `La mercancía no tiene defectos, por lo que el porte de esta devolución lo paga el remitente. Le rogamos que no la envíe contra reembolso ni por vía de superficie, pues no se podría aceptar. Cuando esté en camino, envíenos el número de la carta de porte y estaremos pendientes.`,
    brief: `La mercancía no tiene defectos, por lo que el porte de esta devolución lo paga el remitente. Los envíos contra reembolso o por vía de superficie no se pueden aceptar.`,
  },
  'shop-return-received': {
    warm: `Su devolución nos ha llegado[[; llegó el {actionOn}]]. La revisamos en {inspectionDays} días laborables. El dinero vuelve a la cuenta que pagó en los {refundDays} días siguientes a su llegada.`,
    brief: `Su devolución nos ha llegado. La revisamos en {inspectionDays} días laborables; el dinero vuelve a la cuenta que pagó en los {refundDays} días siguientes a su llegada.`,
  },
  'shop-warranty': {
    warm: `Sentimos que haya aparecido un defecto. La mercancía tiene una garantía de {warrantyDays} días desde {warrantyFrom}. Describa qué ocurre y añada una foto; tendrá nuestra respuesta a más tardar el {answerBy}, con una reparación o un artículo nuevo.`,
    brief: `La mercancía tiene una garantía de {warrantyDays} días desde {warrantyFrom}. Describa el defecto y añada una foto; tendrá nuestra respuesta a más tardar el {answerBy}.`,
  },
};

export const wording: ShopWording = { language: 'es', letter, phrases, texts };

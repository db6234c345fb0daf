import type { claims, Wordings } from '../situations.ts';

export const texts: Wordings<typeof claims> = {
  'claim-delivered': {
    warm: `Pedido {orderId}. El paquete se entregó a {carrier} el {shippedOn}[[, antes de la fecha límite del {shipBy}]], con el número de seguimiento {tracking}. El transportista indica la entrega el {deliveredOn} en la dirección del pedido.

[[El comprador nos escribió el {contactedOn} y tuvo respuesta el {repliedOn}. ]]Adjuntos: prueba de envío, prueba de entrega, conversación con el comprador.`,
    brief: `Pedido {orderId}: enviado el {shippedOn} con {carrier}, seguimiento {tracking}, entregado el {deliveredOn}. Adjuntamos la prueba de entrega y la conversación.`,
  },
  'claim-refunded': {
    warm: `Pedido {orderId}. El comprador recibió el reembolso completo el {refundedOn}[[ ({amount})]]. [[Nos escribió el {contactedOn} y tuvo respuesta el {repliedOn}. ]]Adjuntamos el justificante. Pedimos a Amazon que decida sobre esta base.`,
    brief: `Pedido {orderId}: reembolsado por completo el {refundedOn}, justificante adjunto. Pedimos a Amazon que decida sobre esta base.`,
  },
  'claim-appeal': {
    warm: `Pedido {orderId}. Pedimos una nueva decisión por un dato nuevo: la confirmación del transportista de la entrega del {deliveredOn}, seguimiento {tracking}. La adjuntamos junto con la prueba de envío del {shippedOn}. No repetimos lo ya enviado.`,
    brief: `Pedido {orderId}: adjuntamos un dato nuevo, la confirmación de la entrega del {deliveredOn}, seguimiento {tracking}.`,
  },
  'chargeback-delivered': {
    warm: `Pedido {orderId}[[ del {orderedOn}]]. El artículo se envió el {shippedOn} con {carrier}, seguimiento {tracking}, y se entregó el {deliveredOn} en la dirección del pedido. Adjuntos: datos del pedido, prueba de envío, prueba de entrega y todos los mensajes con el comprador.`,
    brief: `Pedido {orderId}: enviado el {shippedOn} con {carrier}, seguimiento {tracking}, entregado el {deliveredOn}. Los documentos van adjuntos.`,
  },
  'review-choice': {
    warm: `Sentimos que el producto no respondiera a sus expectativas. Como marca queremos solucionarlo. Elija:

1. Reembolso completo.
2. Un aparato nuevo a nuestro cargo.

Basta con una respuesta breve con el número.`,
    brief: `Sentimos que el producto no le haya convencido. Como marca le ofrecemos el reembolso completo o un aparato nuevo, lo que prefiera.`,
  },
  'review-support': {
    warm: `Sentimos que el producto le dé problemas. Como marca queremos ayudarle. Describa qué ocurre y desde cuándo; nuestro servicio técnico le responderá con una solución a más tardar el {answerBy}.`,
    brief: `Sentimos que el producto le dé problemas. Describa qué ocurre; nuestro servicio técnico le responderá a más tardar el {answerBy}.`,
  },
};

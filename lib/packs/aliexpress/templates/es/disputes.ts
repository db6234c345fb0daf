import type { Wordings } from '../../../template-house.ts';
import type { disputes } from '../situations.ts';

export const texts: Wordings<typeof disputes> = {
  'dispute-accept-refund': {
    warm: `Pedido {orderId}. Sentimos las molestias con este pedido. Aceptamos el reembolso[[ de {amount}]] que ha solicitado en esta disputa; no tiene que devolver nada. AliExpress lo abonará en el método de pago del pedido.`,
    brief: `Pedido {orderId}: aceptamos el reembolso[[ de {amount}]]. No tiene que devolver nada.`,
  },
  'dispute-accept-return': {
    warm: `Pedido {orderId}. Aceptamos la devolución con reembolso completo. Le rogamos que envíe el artículo en los {shipBackDays} días siguientes a este acuerdo, o antes de la fecha que AliExpress muestra en la disputa, e introduzca allí el número de seguimiento. La dirección de devolución figura en la disputa. Cuando el paquete nos haya llegado confirmaremos su recepción y se hará el reembolso.`,
    brief: `Pedido {orderId}: aceptamos la devolución con reembolso completo. Envíe el artículo en {shipBackDays} días, o antes de la fecha que muestra la disputa, e introduzca allí el número de seguimiento.`,
  },
  'dispute-counter-part': {
    warm: `Pedido {orderId}. Gracias por la descripción y las fotos. Vemos el defecto y proponemos un reembolso de {amount}, quedándose usted con el artículo. Si prefiere devolverlo, tiene igualmente a su disposición la devolución con reembolso completo. Las dos propuestas figuran en esta disputa; usted elige.`,
    brief: `Pedido {orderId}: proponemos un reembolso de {amount}, quedándose usted con el artículo, o la devolución con reembolso completo. Usted elige.`,
  },
  'dispute-evidence-delivered': {
    warm: `Pedido {orderId}. El paquete se entregó a {carrier} el {shippedOn} con el número de seguimiento {tracking}. La empresa de transporte indica la entrega el {deliveredOn} en la dirección del pedido. Se adjuntan el justificante de envío, el justificante de entrega y el historial de seguimiento.`,
    brief: `Pedido {orderId}: enviado con {carrier} el {shippedOn}, seguimiento {tracking}, entregado el {deliveredOn}. Se adjunta el justificante de entrega.`,
  },
  'dispute-evidence-described': {
    warm: `Pedido {orderId}. Hemos comparado el pedido con el anuncio: modelo, color y talla son los elegidos. Se adjuntan el anuncio tal como estaba el día del pedido y fotos del artículo hechas al embalarlo. Si el artículo que tiene es distinto, añada una foto a esta disputa; la revisaremos a más tardar el {answerBy}.`,
    brief: `Pedido {orderId}: el artículo enviado es el del anuncio; se adjuntan el anuncio y las fotos hechas al embalarlo. Si el suyo es distinto, añada una foto; la revisaremos a más tardar el {answerBy}.`,
  },
  'dispute-evidence-transit': {
    warm: `Pedido {orderId}. El paquete está en camino[[ con {carrier}]] con el número de seguimiento {tracking}[[ y se espera para el {expectedOn}]]. El plazo de entrega del pedido aún no ha terminado. Se adjunta el historial de seguimiento. Si el paquete no llega en ese plazo, reembolsamos el pedido completo.`,
    brief: `Pedido {orderId}: el paquete está en camino con el número de seguimiento {tracking}[[, previsto para el {expectedOn}]]. Si no llega en el plazo de entrega, reembolsamos el pedido completo.`,
  },
};

import type { Wordings } from '../../../template-house.ts';
import type { evaluations } from '../situations.ts';

export const texts: Wordings<typeof evaluations> = {
  'evaluation-product': {
    warm: `Sentimos que el artículo no estuviera como debía. Hemos revisado las existencias de las que procede y hemos pasado los detalles a quienes controlan la mercancía. La forma en que lo solucionamos figura en los mensajes del pedido.`,
    brief: `Sentimos que el artículo no estuviera como debía. Hemos revisado las existencias; la solución figura en los mensajes del pedido.`,
  },
  'evaluation-late': {
    warm: `Sentimos la larga espera. Un plazo de entrega debe cumplirse y esta vez no fue así. Hemos repasado el envío paso a paso y hemos corregido lo que lo retrasó.`,
    brief: `Sentimos la larga espera. Hemos repasado el envío y hemos corregido lo que lo retrasó.`,
  },
  'evaluation-not-received': {
    warm: `Sentimos que el paquete no le haya llegado. Hemos pedido a la empresa de transporte que lo busque y hemos indicado los próximos pasos en los mensajes del pedido.`,
    brief: `Sentimos que el paquete no le haya llegado. La empresa de transporte lo está buscando; los próximos pasos figuran en los mensajes del pedido.`,
  },
  'evaluation-wrong-item': {
    warm: `Sentimos que en el paquete hubiera otro artículo. Ocurrió al embalarlo; ahora cada pedido se coteja una segunda vez con su etiqueta. La forma en que lo solucionamos figura en los mensajes del pedido.`,
    brief: `Sentimos que en el paquete hubiera otro artículo. La solución figura en los mensajes del pedido.`,
  },
  'evaluation-neutral': {
    warm: `Gracias por describir su experiencia con franqueza. Lo hemos leído todo y hemos repasado el pedido. El resultado figura en los mensajes del pedido.`,
    brief: `Gracias por describir su experiencia. Hemos repasado el pedido y hemos escrito en sus mensajes.`,
  },
  'evaluation-thanks': {
    warm: `Gracias por describir su experiencia. Nos alegra que el paquete llegara bien y que el artículo cumpla su función.`,
    brief: `Gracias por describir su experiencia. Nos alegra que el artículo cumpla su función.`,
  },
};

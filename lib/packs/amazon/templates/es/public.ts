import type { inPublic, Wordings } from '../situations.ts';

export const texts: Wordings<typeof inPublic> = {
  'public-product': {
    warm: `Sentimos que el artículo no estuviera como debía. En casos así lo reponemos o reembolsamos a nuestro cargo, y hemos escrito sobre ello en los mensajes del pedido. También hemos pasado los detalles a quienes controlan la mercancía.`,
    brief: `Sentimos que el artículo no estuviera como debía. Lo reponemos o reembolsamos a nuestro cargo; los detalles están en los mensajes del pedido.`,
  },
  'public-delivery-own': {
    warm: `Sentimos la espera. Una fecha de entrega debe cumplirse y esta vez no fue así. Hemos repasado el envío paso a paso y hemos corregido lo que lo retrasó.`,
    brief: `Sentimos la espera. Hemos repasado el envío y hemos corregido lo que lo retrasó.`,
  },
  'public-delivery-amazon': {
    warm: `Sentimos que el paquete llegara tarde. Amazon almacenó, embaló y entregó este pedido. Entendemos lo molesto que es que no se cumpla una fecha y hemos transmitido los datos.`,
    brief: `Sentimos el retraso. Amazon almacenó, embaló y entregó este pedido.`,
  },
  'public-general': {
    warm: `Gracias por describir su experiencia. Sentimos que no haya sido buena. Hemos revisado el pedido y hemos propuesto una solución en los mensajes.`,
    brief: `Sentimos esta experiencia. Hemos revisado el pedido y hemos escrito en los mensajes.`,
  },
};

import type { delivery, Wordings } from '../situations.ts';

export const texts: Wordings<typeof delivery> = {
  'not-received': {
    warm: `Sentimos que su paquete aún no haya llegado[[; lo transporta {carrier} con el número de seguimiento {tracking}]]. Estamos preguntando a la empresa de transporte dónde está. A veces queda en casa de un vecino o en un punto de recogida, así que conviene mirar allí.

Si no ha llegado el {answerBy}, puede elegir:

1. Se lo enviamos de nuevo a nuestro cargo.
2. Le reembolsamos el importe completo.`,
    brief: `Sentimos que su paquete no haya llegado. Si no lo tiene el {answerBy}, responda con 1 para un nuevo envío o con 2 para el reembolso completo.`,
  },
  'late-own': {
    warm: `Sentimos que haya tenido que esperar su paquete[[; salió de nuestro almacén el {shippedOn}]]. Una fecha anunciada debe cumplirse y estamos comprobando en qué paso se perdió el tiempo.

Si el artículo sigue en camino o ya no le sirve, díganoslo: recibirá nuestra respuesta a más tardar el {answerBy}, con devolución o reembolso si lo desea.`,
    brief: `Sentimos el retraso. Si el artículo ya no le sirve, díganoslo; organizaremos la devolución y el reembolso a más tardar el {answerBy}.`,
  },
  'late-fba': {
    warm: `Sentimos que su paquete llegara tarde. Amazon almacenó, embaló y entregó este pedido, por lo que no vemos de su recorrido más que usted. Aun así queremos que quede bien atendido:

Si el paquete falta o ya no le sirve, el servicio de atención al cliente de Amazon puede reponerlo o reembolsarlo desde la página del pedido. Si necesita algo de nosotros, responda a este mensaje; tendrá nuestra respuesta a más tardar el {answerBy}.`,
    brief: `Sentimos el retraso. Este pedido lo entregó Amazon; su servicio de atención al cliente puede reponerlo o reembolsarlo desde la página del pedido. Si necesita algo de nosotros, le responderemos a más tardar el {answerBy}.`,
  },
};

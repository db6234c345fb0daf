import type { service, Wordings } from '../situations.ts';

export const texts: Wordings<typeof service> = {
  'missing-part': {
    warm: `Sentimos que su envío llegara incompleto. Le mandamos lo que falta[[ ({part})]] a nuestro cargo y se queda con todo lo demás.

Una foto del contenido nos ayuda a preparar la pieza correcta, aunque basta con una breve descripción. Le diremos la fecha de envío a más tardar el {answerBy}.`,
    brief: `Sentimos que faltara algo. Díganos qué pieza es: la enviamos a nuestro cargo y lo confirmamos a más tardar el {answerBy}.`,
  },
  'not-as-described': {
    warm: `Sentimos que el artículo no coincida con su descripción. Díganos qué difiere (color, talla, material) para corregir el anuncio.

Para su pedido puede elegir:

1. Recogemos el artículo a nuestro cargo y reembolsamos el importe completo.
2. Le enviamos la versión que esperaba, si la tenemos.

Recibirá nuestra respuesta a más tardar el {answerBy}.`,
    brief: `Sentimos que el artículo no coincida con su descripción. Responda con 1 para devolución gratuita y reembolso completo o con 2 para la versión esperada; le responderemos a más tardar el {answerBy}.`,
  },
  'how-to-use': {
    warm: `Gracias por su pregunta. Las instrucciones van adjuntas a este mensaje; las primeras páginas muestran los pasos con imágenes.

Si sigue sin funcionar, díganos en qué paso se detiene y qué ve. Tendrá nuestra respuesta a más tardar el {answerBy}; si el artículo resulta defectuoso, lo repondremos o reembolsaremos.`,
    brief: `Las instrucciones van adjuntas. Si sigue sin funcionar, díganos en qué paso se detiene; le responderemos a más tardar el {answerBy}.`,
  },
  authenticity: {
    warm: `Nos tomamos en serio su duda sobre la autenticidad. Compramos el artículo al fabricante o a un distribuidor autorizado y podemos mostrar las facturas a Amazon en cualquier momento.

Díganos qué le hizo dudar, con una foto si es posible. También puede devolver el artículo a nuestro cargo con reembolso completo. Tendrá nuestra respuesta a más tardar el {answerBy}.`,
    brief: `Nos tomamos en serio su duda y tenemos las facturas. Díganos qué le hizo dudar o devuelva el artículo a nuestro cargo; le responderemos a más tardar el {answerBy}.`,
  },
  'tracking-stuck': {
    warm: `Tiene razón: el seguimiento del paquete[[ ({carrier}, {tracking})]] no avanza. Hemos pedido a la empresa de transporte que lo busque.

Si no hay novedades el {answerBy}, elija:

1. Se lo enviamos de nuevo a nuestro cargo.
2. Le reembolsamos el importe completo.`,
    brief: `El seguimiento no avanza y hemos pedido que busquen el paquete. Si no hay novedades el {answerBy}, responda con 1 para un nuevo envío o con 2 para el reembolso completo.`,
  },
  'late-customs': {
    warm: `Su paquete está retenido en el camino por la aduana o por el mal tiempo y sentimos la espera. Seguimos su recorrido a diario.

Tendrá noticias nuestras a más tardar el {answerBy}. Si prefiere no esperar más, díganoslo y le reembolsaremos el importe completo.`,
    brief: `Su paquete está retenido por la aduana o por el mal tiempo. Tendrá noticias a más tardar el {answerBy}; si prefiere no esperar más, le reembolsamos el importe completo.`,
  },
  'return-accept': {
    warm: `Por supuesto puede devolver el artículo. Inicie la devolución en Mis pedidos; allí están la etiqueta y la dirección[[, y el paquete debería salir antes del {returnBy}]].

Cuando llegue lo comprobamos y reembolsamos en dos días laborables. Sus preguntas tendrán respuesta a más tardar el {answerBy}.`,
    brief: `Puede devolver el artículo desde Mis pedidos, donde está la etiqueta. Cuando llegue, reembolsamos en dos días laborables. Sus preguntas tendrán respuesta a más tardar el {answerBy}.`,
  },
  'partial-refund': {
    warm: `Tiene las dos opciones, sin ninguna condición:

1. Devuelve el artículo y reembolsamos el importe completo.
2. Se lo queda y reembolsamos {amount}.

Indíquenos el número que prefiera; lo tramitaremos a más tardar el {answerBy}.`,
    brief: `Elija: 1. devolución y reembolso completo, o 2. se queda el artículo y recibe {amount}. Lo tramitaremos a más tardar el {answerBy}.`,
  },
  'return-received': {
    warm: `Su devolución ha llegado y se ha comprobado[[ el {actionOn}]]. El reembolso de {amount} se ha emitido al medio de pago que usó; el banco suele tardar de tres a cinco días laborables.

Si para entonces no lo ve, escríbanos.`,
    brief: `Su devolución ha llegado y el reembolso de {amount} se ha emitido. El banco suele tardar de tres a cinco días laborables.`,
  },
  'cancel-before': {
    warm: `El pedido aún no ha salido y puede cancelarse. Envíe la solicitud de cancelación desde Mis pedidos para que quede registrada. La confirmaremos a más tardar el {answerBy} y no se le cobrará nada.`,
    brief: `El pedido aún no ha salido. Envíe la solicitud de cancelación desde Mis pedidos; la confirmaremos a más tardar el {answerBy}.`,
  },
  'cancel-after': {
    warm: `El paquete ya está en manos de la empresa de transporte y no podemos detenerlo. Puede rechazarlo en la entrega o devolverlo desde Mis pedidos; en ambos casos reembolsamos el importe completo cuando vuelva.

Sus preguntas tendrán respuesta a más tardar el {answerBy}.`,
    brief: `El paquete ya está en camino. Rechácelo o devuélvalo desde Mis pedidos; reembolsamos el importe completo cuando vuelva. Sus preguntas tendrán respuesta a más tardar el {answerBy}.`,
  },
  'address-before': {
    warm: `El pedido aún no ha salido. Por su seguridad solo podemos enviar a la dirección del pedido. Cancélelo desde Mis pedidos y pida de nuevo con la dirección correcta; confirmaremos la cancelación a más tardar el {answerBy}.`,
    brief: `Solo podemos enviar a la dirección del pedido. Cancélelo desde Mis pedidos y pida de nuevo; lo confirmaremos a más tardar el {answerBy}.`,
  },
  'address-after': {
    warm: `El paquete ya está en camino y no podemos darle otro destino. La página de seguimiento suele ofrecer un punto de recogida u otro día. Si nos llega de vuelta, reembolsaremos el importe completo. Tendrá noticias a más tardar el {answerBy}.`,
    brief: `El paquete ya está en camino; la página de seguimiento suele ofrecer un punto de recogida. Si vuelve, reembolsamos el importe completo. Tendrá noticias a más tardar el {answerBy}.`,
  },
  warranty: {
    warm: `Su artículo está en garantía. Describa el fallo en pocas palabras y adjunte una foto o un vídeo corto. A más tardar el {answerBy} le diremos si se repara o se repone; los portes corren de nuestra cuenta.`,
    brief: `Su artículo está en garantía. Describa el fallo con una foto; a más tardar el {answerBy} le diremos si se repara o se repone.`,
  },
  invoice: {
    warm: `Su factura va adjunta a este mensaje y también está en Mis pedidos. Si debe llevar otra razón social o un NIF, envíenos los datos y tendrá la versión corregida a más tardar el {answerBy}.`,
    brief: `Su factura va adjunta. Si hay que corregir un dato, díganoslo; tendrá la nueva a más tardar el {answerBy}.`,
  },
  'claim-buyer': {
    warm: `Sentimos que haya tenido que acudir a Amazon. Sobre su reclamación de la A a la Z decidirá Amazon y nosotros enviaremos los documentos que pida.

Independientemente de ello queremos arreglarlo: díganos si prefiere un artículo nuevo o el reembolso completo y lo tramitaremos a más tardar el {answerBy}.`,
    brief: `Sentimos las molestias. Independientemente de su reclamación de la A a la Z: díganos si prefiere un artículo nuevo o el reembolso completo; lo tramitaremos a más tardar el {answerBy}.`,
  },
  solved: {
    warm: `Nos alegra que su consulta esté resuelta[[; la solución salió el {actionOn}]]. Si el mismo problema volviera a aparecer, responda en esta conversación: aquí queda todo anotado.`,
    brief: `Su consulta está resuelta. Si el mismo problema volviera a aparecer, responda en esta conversación; aquí queda todo anotado.`,
  },
  'solved-notice': {
    warm: `Nos alegra haber resuelto el asunto[[ el {actionOn}]].

Si considera que todo está en orden, es posible modificar o eliminar la valoración del vendedor que dejó. La decisión es únicamente suya.`,
    brief: `El asunto está resuelto. Si usted también lo considera así, es posible modificar o eliminar la valoración del vendedor; la decisión es suya.`,
  },
};

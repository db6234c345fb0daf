import type { quality, Wordings } from '../situations.ts';

export const texts: Wordings<typeof quality> = {
  'product-complaint': {
    warm: `Lamentamos que el artículo no funcione como debería. Queremos solucionarlo y usted elige:

1. Le enviamos uno nuevo a nuestro cargo.
2. Le reembolsamos el importe completo.

Basta con responder con el número. Recibirá nuestra confirmación a más tardar el {answerBy}.`,
    brief: `Lamentamos el fallo. Responda con 1 para recibir un artículo nuevo a nuestro cargo o con 2 para el reembolso completo; le confirmaremos a más tardar el {answerBy}.`,
  },
  damaged: {
    warm: `Sentimos mucho que su paquete llegara dañado. Una foto del artículo y de la caja nos ayuda a saber qué ocurrió, pero actuaremos también sin ella:

1. Le enviamos un artículo nuevo a nuestro cargo.
2. Le reembolsamos el importe completo.

Indíquenos el número que prefiera. Tendrá noticias nuestras a más tardar el {answerBy} y hasta entonces no tiene que enviarnos nada.`,
    brief: `Sentimos que el artículo llegara dañado. Responda con 1 para recibir uno nuevo o con 2 para el reembolso completo; le confirmaremos a más tardar el {answerBy}.`,
  },
  'wrong-item': {
    warm: `Le pedimos disculpas: no ha recibido el artículo que pidió. El error es nuestro y no tendrá ningún gasto. ¿Qué prefiere?

1. Le enviamos el artículo correcto y una etiqueta prepagada para el otro.
2. Le reembolsamos el importe completo y le enviamos una etiqueta prepagada para la devolución.

Recibirá nuestra respuesta a más tardar el {answerBy}.`,
    brief: `Sentimos haberle enviado otro artículo. Responda con 1 para recibir el correcto o con 2 para el reembolso completo; la devolución no le costará nada. Le responderemos a más tardar el {answerBy}.`,
  },
  'general-concern': {
    warm: `Sentimos que su compra no haya sido como esperaba. Cuéntenos en pocas palabras qué ha fallado: lo revisaremos personalmente y le daremos una solución a más tardar el {answerBy}.`,
    brief: `Sentimos las molestias. Cuéntenos qué ha ocurrido y le daremos una solución a más tardar el {answerBy}.`,
  },
};

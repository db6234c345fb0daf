import type { Letter, Wordings } from '../../../template-house.ts';
import type { prevention } from '../situations.ts';

export const letter: Letter = {
  opening: 'Hola:\n\nLe escribimos por su pedido {orderId}[[ ({item})]].',
  closing: 'Un cordial saludo',
};

export const texts: Wordings<typeof prevention> = {
  'prevent-late': {
    warm: `Su paquete tarda más de lo previsto y lo sentimos[[; salió de nuestro almacén el {shippedOn}]]. [[Ahora se espera para el {expectedOn}. ]]Seguimos su recorrido y le escribiremos de nuevo a más tardar el {answerBy}. Si no llega en el plazo de entrega del pedido, se reembolsa el importe completo.`,
    brief: `Su paquete tarda más de lo previsto y lo sentimos. [[Ahora se espera para el {expectedOn}. ]]Le escribiremos de nuevo a más tardar el {answerBy}; si no llega en el plazo de entrega, se reembolsa el importe completo.`,
  },
  'prevent-tracking': {
    warm: `El seguimiento de su paquete[[ ({tracking})]] lleva unos días sin moverse. Ocurre entre un escaneo y otro, pero no queremos dejarle con la duda: hemos preguntado a la empresa de transporte y le daremos la respuesta a más tardar el {answerBy}. Mientras tanto, su protección del comprador continúa.`,
    brief: `El seguimiento de su paquete[[ ({tracking})]] lleva unos días sin moverse. Hemos preguntado a la empresa de transporte y le daremos la respuesta a más tardar el {answerBy}.`,
  },
  'prevent-customs': {
    warm: `Su paquete está en la aduana de su país[[ con el número de seguimiento {tracking}]]. No podemos acortar el control, pero lo seguimos a diario. Si la aduana le pide un documento, reenvíenos aquí la solicitud y lo tendrá a más tardar el {answerBy}. Si el paquete no se libera en el plazo de entrega del pedido, se reembolsa el importe completo.`,
    brief: `Su paquete está en la aduana[[ con el número de seguimiento {tracking}]]. Si le piden un documento, reenvíenos aquí la solicitud y lo tendrá a más tardar el {answerBy}.`,
  },
  'prevent-receipt': {
    warm: `La empresa de transporte indica que su paquete se entregó[[ el {deliveredOn}]]. Ábralo y revíselo con calma. No hace falta confirmar la recepción antes de tener el artículo en sus manos y en orden. Si falta algo o no funciona, escríbanos aquí y tendrá una solución a más tardar el {answerBy}.`,
    brief: `La empresa de transporte indica que su paquete se entregó[[ el {deliveredOn}]]. No hace falta confirmar la recepción antes de revisarlo todo. Si algo no está bien, escríbanos aquí; responderemos a más tardar el {answerBy}.`,
  },
};

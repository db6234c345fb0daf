import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: 'Hola:\n\nLe escribimos por su pedido {orderId}[[ ({item})]].',
  closing: 'Un cordial saludo',
};

export const templates = compose('es', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

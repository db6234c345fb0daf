import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: 'Bonjour,\n\nNous vous écrivons au sujet de votre commande {orderId}[[ ({item})]].',
  closing: 'Bien cordialement',
};

export const templates = compose('fr', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

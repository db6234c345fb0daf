import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: 'Guten Tag,\n\nwir schreiben Ihnen zu Ihrer Bestellung {orderId}[[ ({item})]].',
  closing: 'Freundliche Grüße',
};

export const templates = compose('de', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: 'Hello,\n\nWe are writing about your order {orderId}[[ ({item})]].',
  closing: 'Kind regards',
};

export const templates = compose('en', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

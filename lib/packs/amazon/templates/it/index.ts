import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: 'Buongiorno,\n\nLe scriviamo in merito al Suo ordine {orderId}[[ ({item})]].',
  closing: 'Cordiali saluti',
};

export const templates = compose('it', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: 'お世話になっております。\n\nご注文番号 {orderId}[[（{item}）]]の件でご連絡いたします。',
  closing: '何卒よろしくお願い申し上げます。',
};

export const templates = compose('ja', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

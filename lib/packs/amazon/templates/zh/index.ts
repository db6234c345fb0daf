import { compose } from '../compose.ts';
import { texts as claims } from './claims.ts';
import { texts as delivery } from './delivery.ts';
import { texts as inPublic } from './public.ts';
import { texts as quality } from './quality.ts';
import { texts as service } from './service.ts';

const letter = {
  opening: '您好！\n\n关于您的订单 {orderId}[[（{item}）]]：',
  closing: '祝您生活愉快！',
};

export const templates = compose('zh', letter, { ...quality, ...delivery, ...inPublic, ...service, ...claims });

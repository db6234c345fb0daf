import type { Check } from '../rule.ts';
import { fromFact } from './answer.ts';

export const buyShippingLabel: Check = ({ subject }) => fromFact(subject.buyShipping, 'buyShipping');
export const shippedOnTime: Check = ({ subject }) => fromFact(subject.shippedOnTime, 'shippedOnTime');
export const easyShip: Check = ({ subject }) => fromFact(subject.easyShip, 'easyShip');

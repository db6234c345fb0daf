import type { PolicyRule } from '../../../core/policy/rule.ts';
import { buyShipping } from './buy-shipping.ts';
import { easyShip } from './easy-ship.ts';
import { fbaDelivery } from './fba-delivery.ts';
import { formOnly } from './form-only.ts';
import { mixed } from './mixed.ts';
import { notGrounds } from './not-grounds.ts';
import { obscene } from './obscene.ts';
import { personalInformation } from './personal-information.ts';
import { productReview } from './product-review.ts';
import { requestChannel } from './request-channel.ts';
import { requestWindow } from './request-window.ts';
import { starOnly } from './star-only.ts';

/** In the order in which Amazon's grounds are asked; the first that is met decides. */
export const rules: readonly PolicyRule[] = [
  starOnly,
  requestWindow,
  requestChannel,
  obscene,
  personalInformation,
  productReview,
  mixed,
  fbaDelivery,
  buyShipping,
  easyShip,
  notGrounds,
  ...formOnly,
];

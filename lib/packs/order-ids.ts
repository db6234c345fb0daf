import type { Portal } from '../core/model/names.ts';

interface OrderIdShape {
  /** The whole order id. */
  shape: RegExp;
  /** What one looks like, for a person. */
  example: string;
}

/** How the portals write their order ids. Sources: the portals' own pages as described in their packs, 2026-11. */
const shapes: Readonly<Partial<Record<Portal, OrderIdShape>>> = {
  amazon: { shape: /^\d{3}-\d{7}-\d{7}$/, example: '111-1234567-1234567' },
  aliexpress: { shape: /^\d{12,20}$/, example: '8123456789012345' },
};

/** Where a portal's own shape is not known: what any of them could be. */
const anyShape: OrderIdShape = { shape: /^(?=.*\d)[A-Za-z0-9-]{5,40}$/, example: 'A-10042' };

export const orderIdShapeOf = (portal: Portal): OrderIdShape => shapes[portal] ?? anyShape;

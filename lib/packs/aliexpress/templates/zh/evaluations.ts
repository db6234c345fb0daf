import type { Wordings } from '../../../template-house.ts';
import type { evaluations } from '../situations.ts';

export const texts: Wordings<typeof evaluations> = {
  'evaluation-product': {
    warm: `很抱歉商品没有达到应有的质量。我们检查了同一批库存，并把情况转给了负责验货的同事。处理方案已写在订单消息中。`,
    brief: `很抱歉商品没有达到应有的质量。我们检查了库存，处理方案已写在订单消息中。`,
  },
  'evaluation-late': {
    warm: `很抱歉让您久等。承诺的送达时间理应做到，这次我们没有做到。我们已逐步检查了这次发货，并改进了造成延误的环节。`,
    brief: `很抱歉让您久等。我们已检查了这次发货，并改进了造成延误的环节。`,
  },
  'evaluation-not-received': {
    warm: `很抱歉您没有收到包裹。我们已请承运商查找，后续安排已写在订单消息中。`,
    brief: `很抱歉您没有收到包裹。承运商正在查找，后续安排已写在订单消息中。`,
  },
  'evaluation-wrong-item': {
    warm: `很抱歉包裹里装的不是您订购的商品。问题出在打包环节，现在每笔订单都会与面单再核对一次。处理方案已写在订单消息中。`,
    brief: `很抱歉包裹里装的不是您订购的商品。处理方案已写在订单消息中。`,
  },
  'evaluation-neutral': {
    warm: `感谢您坦率地说明您的经历。我们逐字读过，并核查了这笔订单，结果已写在订单消息中。`,
    brief: `感谢您说明您的经历。我们核查了这笔订单，并已在订单消息中答复。`,
  },
  'evaluation-thanks': {
    warm: `感谢您抽时间分享使用感受。商品能帮到您，我们很高兴，祝您用得顺心。`,
    brief: `感谢您的肯定。商品能帮到您，我们很高兴。`,
  },
};

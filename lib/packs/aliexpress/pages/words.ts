/** Labels of the seller centre in its two languages, as they begin, folded to lower case. */
export const labels = {
  orderId: ['订单号', '订单编号', '订单id', 'order id', 'order no', 'order number', 'order#'],
  orderDate: ['下单时间', '订单创建时间', '创建时间', 'order time', 'order placed', 'order created', 'created on'],
  shippedDate: ['发货时间', '卖家发货时间', 'shipped on', 'shipping time', 'ship time', 'dispatch time'],
  receiptConfirmedDate: ['确认收货时间', '买家确认收货', 'receipt confirmed', 'confirmed receipt'],
  completedDate: ['订单完成时间', '交易完成时间', '完成时间', 'order completed', 'completed on', 'completion time'],
  orderStatus: ['订单状态', 'order status'],
  disputeStatus: ['纠纷状态', '售后状态', '状态', 'dispute status', 'status'],
  disputeReason: ['纠纷原因', '申请原因', '退款原因', '原因', 'dispute reason', 'reason'],
  disputeOpenedDate: [
    '纠纷发起时间',
    '纠纷提起时间',
    '发起时间',
    '申请时间',
    '提交时间',
    'dispute opened',
    'opened on',
    'opened at',
    'application time',
    'submitted on',
  ],
  disputeModifiedDate: ['买家修改时间', '纠纷修改时间', '修改时间', 'modified on', 'dispute modified', 'last modified'],
  returnAgreedDate: ['退货协议达成时间', '达成一致时间', 'return agreed', 'agreement reached'],
  countdown: [
    '剩余时间',
    '剩余响应时间',
    '响应倒计时',
    '倒计时',
    '截止时间',
    '响应截止',
    '超时时间',
    'time left',
    'time remaining',
    'remaining time',
    'countdown',
    'respond by',
    'response deadline',
    'deadline',
  ],
} as const;

/** Whose turn a dispute's status says it is; the first stage one of whose words it holds. */
export const stages = {
  closed: [
    '结束',
    '关闭',
    '成功',
    '取消',
    '完成',
    '已退款',
    'closed',
    'finish',
    'success',
    'cancel',
    'completed',
    'refunded',
  ],
  platform: ['平台', '仲裁', '客服介入', 'platform', 'arbitrat', 'aliexpress', 'mediation'],
  return: ['退货', '退回', 'return'],
  seller: [
    '等待卖家',
    '待卖家',
    '等待您',
    '待您',
    'waiting for seller',
    'seller response',
    'your response',
    'awaiting seller',
  ],
  buyer: ['等待买家', '待买家', 'waiting for buyer', 'buyer response', 'awaiting buyer'],
  negotiation: ['协商', 'negotiat'],
} as const;

/** Which of a return's two waits a status means. */
export const returnWaits = {
  address: ['地址', 'address'],
  receipt: ['确认', '收货', 'confirm', 'receipt'],
} as const;

/** "4天3小时", "4 d 3 h 20 m": what a countdown counts in, in ms. */
export const countdownUnits: readonly (readonly [RegExp, number])[] = [
  [/(\d{1,3})\s?(?:天|日|days?\b|d\b)/i, 86_400_000],
  [/(\d{1,3})\s?(?:小时|时|hours?\b|hrs?\b|h\b)/i, 3_600_000],
  [/(\d{1,3})\s?(?:分钟|分|minutes?\b|mins?\b|m\b)/i, 60_000],
];

import type { Letter, Wordings } from '../../../template-house.ts';
import type { prevention } from '../situations.ts';

export const letter: Letter = {
  opening: '您好！\n\n关于您的订单 {orderId}[[（{item}）]]：',
  closing: '祝您生活愉快！',
};

export const texts: Wordings<typeof prevention> = {
  'prevent-late': {
    warm: `您的包裹比计划的慢，非常抱歉[[，包裹已于{shippedOn}从我们仓库发出]]。[[目前预计{expectedOn}送达。]]我们会持续跟进，并在{answerBy}前再次告知您进展。如果包裹未能在订单承诺的时间内送达，货款将全额退还。`,
    brief: `您的包裹比计划的慢，非常抱歉。[[目前预计{expectedOn}送达。]]我们会在{answerBy}前再次告知您进展；如未能在承诺时间内送达，货款将全额退还。`,
  },
  'prevent-tracking': {
    warm: `您的包裹[[（运单号{tracking}）]]的物流信息已有几天没有更新。包裹在两次扫描之间有时会这样，但我们不想让您干等：已向承运商查询，会在{answerBy}前把结果告诉您。在此期间，您的买家保障继续有效。`,
    brief: `您的包裹[[（运单号{tracking}）]]的物流信息已有几天没有更新。我们已向承运商查询，会在{answerBy}前把结果告诉您。`,
  },
  'prevent-customs': {
    warm: `您的包裹目前在目的国海关[[，运单号{tracking}]]。查验时间我们无法缩短，但会每天跟进。如果海关需要您提供文件，请把要求发在这里，我们会在{answerBy}前备好给您。如果包裹未能在订单承诺的时间内放行，货款将全额退还。`,
    brief: `您的包裹目前在海关[[，运单号{tracking}]]。如果海关需要文件，请把要求发在这里，我们会在{answerBy}前备好给您。`,
  },
  'prevent-receipt': {
    warm: `物流显示您的包裹已[[于{deliveredOn}]]送达。请您放心拆开检查。在商品到手并检查无误之前，您不需要确认收货。如果有缺件或不能使用，请在这里告诉我们，我们会在{answerBy}前给您解决方案。`,
    brief: `物流显示您的包裹已[[于{deliveredOn}]]送达。检查无误之前，您不需要确认收货。如有问题请在这里告诉我们，我们会在{answerBy}前答复。`,
  },
};

/**
 * Words of which portals make class names, ids, elements and addresses. A name in a captured page's markup stays only
 * where each of its parts is one of these or a word of the packs' own selectors. Source: vocabulary of HTML, ARIA and
 * of the public component libraries Katal, AUI and Fusion, collected 2026-11-22. No word that is also a first name or
 * a frequent family name.
 */
const words: readonly string[] = [
  'a b button card caption cell chip column col cols row rows table thead tbody tfoot tr td th list item items grid flex stack',
  'header head heading title subtitle label labels text body content contents container wrapper wrap inner outer main section',
  'panel pane popover popup modal dialog drawer tab tabs tabpanel toolbar sidebar side nav navbar navigation menu dropdown',
  'footer layout view views viewport app root module widget component block box group set slot part template frame region area',
  'input inputs select option options checkbox radio switch toggle textarea field fields form control controls search filter',
  'filters sort sorted sortable order orders orderid id ids number count counts total totals amount sum currency value values',
  'link links anchor href url path query param icon icons image img svg badge tag tags status state states info message messages',
  'alert alerts banner notice notification notifications note notes hint tooltip help error errors warning success loading',
  'loader spinner skeleton progress bar overlay backdrop empty none no data result results summary detail details description',
  'feedback feedbacks rating ratings star stars review reviews reviewer comment comments response responses reply replies',
  'removal remove removed request requests requested action actions submit cancel close closed open opened expand expanded',
  'collapse collapsed collapsible edit add new save delete copy print download export import upload refresh reload reset',
  'buyer buyers seller sellers customer customers user users account accounts store shop marketplace marketplaces product',
  'products sku asin quantity qty variant shipment shipping ship shipped delivery deliver delivered delivery carrier tracking',
  'fulfillment fulfilment fulfilled fba fbm mfn afn merchant return returns returned refund refunds refunded claim claims',
  'chargeback chargebacks guarantee dispute disputes appeal appeals evaluation evaluations performance health metric metrics',
  'report reports dashboard overview home index html page pages pagination pager paginator prev previous next first last more',
  'less all any show hide hidden visible active inactive selected selectable selection focus focused focusable hover disabled enabled',
  'checked readonly required primary secondary tertiary default basic base small medium large xl lg md sm xs mini tiny full half',
  'left right top bottom center centre middle start end between around vertical horizontal inline fixed sticky absolute',
  'relative float clear padding margin border rounded shadow background color colour font bold italic size width height min max',
  'light dark theme mode desktop mobile tablet responsive wide narrow compact dense spacing gap line break word truncate',
  'truncated ellipsis date dates time day days week month year range period today from to until created updated modified',
  'purchase placed due deadline countdown timer timeline history event events step steps stage stages type types kind category',
  'reason reasons code codes name names email mail phone address city zip country region language lang locale translate',
  'translated contact compose inbox thread conversation attachment attachments file files preview thumbnail photo photos video',
  'positive negative neutral score level percent percentage chart graph legend axis tooltip trigger target source ref parent child',
  'children sibling wrapper holder placeholder separator divider spacer clickable draggable scroll scrollable scrollbar resize',
  'resizable zoom print screen reader only aria role test testid qa auto automation key index idx old legacy current version',
  'kat katal sc myo fbm fb odr ahd sp ui ux css js next dada chc csp gsp rc ant el mui amz amazon aliexpress manage manager',
  'management central feedback detail buttons accordion tree node leaf carousel slide slider breadcrumb breadcrumbs crumb',
  'tracking stepper upload avatar typography rich editor html static dynamic lazy async ready done pending completed failed unshipped shipped cancelled canceled late search easyship',
  'success info danger critical external internal public private global local inherit initial auto true false yes on off in out',
  'apps app gp m v1 v2 v3 hz fba amazonsell sell messaging chat im details order-details orderlist orderdetail buyerlist sellerlist',
  'https http www com asc ref mons sel mkid cor mp polite assertive assistive region menuitem listbox combobox gridcell',
  'columnheader rowheader rowgroup presentation img figure article complementary contentinfo searchbox alertdialog tablist',
  'blank self noopener noreferrer post get numeric decimal ascending descending horizontal vertical nowrap pre mixed solid',
  'numeric mono muted subtle strong weak emphasis caption footnote superscript subscript quote quoted bubble pill dot circle square',
];

export const markupWords: readonly string[] = [...new Set(words.flatMap((line) => line.split(' ')))];

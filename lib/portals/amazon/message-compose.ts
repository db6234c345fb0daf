import type { AbsentFacts, Facts } from '../../core/model/fact.ts';
import type { PageReading } from '../../core/model/observation.ts';
import { marketplaces } from '../../packs/amazon/marketplaces.ts';
import { composePage as facts } from '../../packs/amazon/pages/message-compose.ts';
import { shell } from '../../packs/amazon/pages/shell.ts';
import { fold } from '../columns.ts';
import type { Page, Reader } from '../contract.ts';
import { isHiddenWithin, visibleText } from '../dom.ts';
import { labelled } from '../labelled-lines.ts';
import { put, type Told } from '../told.ts';
import { stateWithout } from './case-parts.ts';
import { marketplaceOf, orderIdIn } from './order-id.ts';
import { idsIn } from './order-places.ts';
import { isAddressed, isSellerCentral, pathOf } from './shell.ts';

const reader = { id: 'amazon.message-compose', version: 1 };
const from = { portal: 'amazon', page: 'message-compose' } as const;

/** The page on which a message is written: which order, and the buyer's language. It never reads the buyer's name. */
export const messageCompose: Reader = { ...reader, ...from, updated: facts.updated, detect, read, anchors: () => [] };

function detect(page: Page): boolean {
  if (!isSellerCentral(page)) return false;
  if (page.document.querySelector(facts.form)) return true;
  return isAddressed(page, facts.path, `${shell.feedbackAndOrders}, ${shell.casesAndMessages}`);
}

function* read(page: Page): Generator<void, PageReading, void> {
  yield;
  const told: PageReading = { ...from, reader, state: 'changed', observations: [], unreadable: [] };
  const form = [...page.document.querySelectorAll(facts.form)].find((one) => !isHiddenWithin(one, page.document));
  if (!form) return { ...told, state: stateWithout(page, { ours: false, rows: 0, empty: false }) };
  const [orderId, ...others] = new Set([...addressed(page), ...idsIn(form)]);
  if (orderId === undefined || others.length > 0) {
    const why = orderId === undefined ? 'neither the address nor the page names one' : 'they name different orders';
    return { ...told, unreadable: [{ what: 'order id', why }] };
  }
  const seen: { facts: Facts; absent: AbsentFacts } = { facts: {}, absent: {} };
  const store = storeOf(page, orderId);
  put(seen, 'marketplace', store === undefined ? { absent: 'not-on-page' } : { value: store });
  put(seen, 'buyerLanguage', languageIn(form));
  return {
    ...told,
    state: 'read',
    observations: [{ portal: 'amazon', kind: 'order', orderId, reader, observedAt: page.now, ...seen }],
    unreadable:
      seen.absent.buyerLanguage === 'unreadable' ? [{ what: `buyerLanguage ${orderId}`, why: 'unreadable' }] : [],
  };
}

/** The shell may keep an address of another page: only the page's own address names its order. */
const addressed = (page: Page): string[] =>
  facts.path.test(pathOf(page))
    ? facts.orderParameters.flatMap((name) => orderIdIn(page.url.searchParams.get(name)) ?? [])
    : [];

function storeOf(page: Page, orderId: string): string | undefined {
  const ids = facts.path.test(pathOf(page)) ? facts.storeParameters.map((name) => page.url.searchParams.get(name)) : [];
  return marketplaces.find(({ marketplaceId }) => ids.includes(marketplaceId))?.code ?? marketplaceOf(orderId);
}

function languageIn(form: Element): Told<string> {
  const lines = [...form.querySelectorAll(facts.hint)]
    .filter((one) => !isHiddenWithin(one, form))
    .flatMap((one) => (one.getAttribute('text') ?? visibleText(one)).split('\n'));
  const told = labelled(lines, facts.hintWords, true);
  if ('absent' in told) return told;
  const word = fold(told.value).replace(/[\s.。]*(?:[(（].*)?$/, '');
  const found = Object.entries(facts.languages).find(
    ([code, names]) => code === word || (names as readonly string[]).includes(word),
  );
  return found ? { value: found[0] } : { absent: 'unreadable' };
}

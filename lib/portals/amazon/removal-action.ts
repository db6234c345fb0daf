import type { AbsentReason } from '../../core/model/fact.ts';
import { feedbackManagerPage as facts } from '../../packs/amazon/pages/feedback-manager.ts';
import { isHidden, pierce, visibleText } from '../dom.ts';

export type RemovalAction = { value: 'offered' | 'not-offered' } | { absent: AbsentReason };

/**
 * What the row's own menu says about asking for removal. Only what the menu has drawn in its shadow root counts:
 * before that it is not ready, and attributes of the element prove nothing.
 */
export function removalActionIn(cell: Element | undefined): RemovalAction {
  if (!cell) return { absent: 'not-on-page' };
  const menus = [...cell.querySelectorAll(facts.menus)].filter((menu) => !isHidden(menu));
  const [menu] = menus;
  if (menu && menus.length === 1) return fromMenu(menu);
  const older = cell.querySelector(facts.olderMenus);
  return menus.length === 0 && older ? fromOlderMenu(older) : { absent: 'unreadable' };
}

function fromMenu({ shadowRoot }: Element): RemovalAction {
  if (!shadowRoot || shadowRoot.childElementCount === 0) return { absent: 'not-ready' };
  const actions = pierce(shadowRoot, facts.action);
  if (actions.length === 0) return { absent: 'unreadable' };
  const removal = actions.find((action) => action.getAttribute('data-action') === facts.removal);
  if (!removal) return { value: 'not-offered' };
  return isOff(removal) ? { absent: 'unreadable' } : { value: 'offered' };
}

/** Its option values were never seen: a known label proves the offer, its lack proves nothing. */
function fromOlderMenu({ shadowRoot }: Element): RemovalAction {
  if (!shadowRoot || shadowRoot.childElementCount === 0) return { absent: 'not-ready' };
  const offered = pierce(shadowRoot, facts.option).some(
    (option) =>
      !isOff(option) &&
      (option.getAttribute('value') === facts.removal || labels.has(visibleText(option).toLowerCase())),
  );
  return offered ? { value: 'offered' } : { absent: 'unreadable' };
}

const labels = new Set<string>(facts.removalLabels);
const isOff = (element: Element): boolean =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';

/** What happened to a page while a test wrote into one of its fields; kept in the page's own world. */
export interface PageLog {
  /** "childList of HTML: +RECOURSE-DRAFT-CHECK", "attributes of DIV: class" … */
  changes: string[];
  /** Input events on the page, with whether a person's keys made them. */
  inputs: boolean[];
}

/**
 * Runs inside a page: from now on writes down every change of its nodes, those in open shadow roots included, and every
 * input event. Read it with `window.pageLog`.
 */
export function logChanges(): void {
  const log: PageLog = { changes: [], inputs: [] };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const detail =
        type === 'childList'
          ? [
              ...[...addedNodes].map((node) => `+${node.nodeName}`),
              ...[...removedNodes].map((node) => `-${node.nodeName}`),
            ].join(' ')
          : (attributeName ?? '');
      log.changes.push(`${type} of ${target.nodeName}: ${detail}`);
    }
  });
  const everything = { childList: true, subtree: true, attributes: true, characterData: true };
  const watch = (root: Document | ShadowRoot): void => {
    observer.observe(root, everything);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  watch(document);
  document.addEventListener('input', (event) => log.inputs.push(event.isTrusted), true);
  Object.assign(window, { pageLog: log });
}

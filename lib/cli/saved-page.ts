import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface SavedPage {
  document: Document;
  close(): void;
}

/**
 * Opens a saved page under an address, without its scripts or with them. Nothing is ever loaded from anywhere: with
 * scripts, those written in the page run, and those found as a file, at their relative address or by name beside the
 * page. jsdom is no sandbox, so scripts are for pages one trusts. Throws a sentence when the file cannot be read.
 */
export function openSavedPage(file: string, url: URL, runScripts: boolean): SavedPage {
  const bytes = bytesOf(file);
  // A saved piece of a page may not say how it is written; bytes that read as UTF-8 are.
  const contentType = isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
  const still = new JSDOM(bytes, { url: url.href, contentType });
  const dom = runScripts ? lively(still, file, url) : still;
  openShadows(dom.window.document);
  return { document: dom.window.document, close: () => dom.window.close() };
}

/** Makes shadow roots of declarative templates, as a browser does and jsdom does not. */
function openShadows(root: Document | DocumentFragment): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    openShadows(template.content);
    template.remove();
    if (host && !host.shadowRoot) host.attachShadow({ mode: 'open' }).append(template.content);
  }
}

/** The same page once more with its scripts written into it, and without any way out. */
function lively(still: JSDOM, file: string, url: URL): JSDOM {
  for (const script of still.window.document.querySelectorAll('script[src]')) {
    const code = codeOf(script.getAttribute('src') ?? '', dirname(file));
    script.removeAttribute('src');
    script.textContent = code.replaceAll('</script', '<\\/script');
  }
  return new JSDOM(still.serialize(), {
    url: url.href,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      for (const way of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'fetch']) Reflect.deleteProperty(window, way);
    },
  });
}

function codeOf(source: string, folder: string): string {
  const path = source.replace(/[?#].*$/, '');
  const places = /^[a-z]+:|^\//i.test(path) ? [] : [resolve(folder, path)];
  const found = [...places, resolve(folder, basename(path))].find(
    (place) => place !== folder && existsSync(place) && statSync(place).isFile(),
  );
  return found === undefined ? '' : readFileSync(found, 'utf8');
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

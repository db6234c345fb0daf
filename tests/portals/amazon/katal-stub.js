// Own stub of the few Katal elements whose text/controls live in a shadow root on the live pages.
// Behaviour copied from descriptions (amazon.md section 0.4), not from Amazon code.
(() => {
  const esc = (s) =>
    String(s ?? '').replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  const def = (name, mode, render) => {
    if (customElements.get(name)) return;
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          if (this._done) return;
          this._done = true;
          // data-hydrate-ms imitates late hydration: until then shadowRoot === null
          const go = () => {
            const r = this.attachShadow({ mode });
            r.innerHTML = render(this);
          };
          const ms = Number(this.getAttribute('data-hydrate-ms'));
          if (ms > 0) setTimeout(go, ms);
          else go();
        }
      },
    );
  };
  def(
    'kat-link',
    'open',
    (e) =>
      `<a href="${esc(e.getAttribute('href') || '#')}"><span>${esc(e.getAttribute('label') || '')}</span><slot></slot></a>`,
  );
  def(
    'kat-button',
    'open',
    (e) =>
      `<button type="button" ${e.hasAttribute('disabled') ? 'disabled' : ''}>${esc(e.getAttribute('label') || '')}<slot></slot></button>`,
  );
  def(
    'kat-star-rating',
    'open',
    (e) => `<span aria-hidden="true">${'\u2605'.repeat(Math.round(Number(e.getAttribute('value')) || 0))}</span>`,
  );
  def('kat-dropdown-button', 'open', (e) => {
    let o = [];
    try {
      o = JSON.parse(e.getAttribute('options') || '[]');
    } catch {
      /* stub */
    }
    return `<div class="button-group">${o.map((x) => `<button type="button" data-action="${esc(x.action)}">${esc(x.label)}</button>`).join('')}</div>`;
  });
  def('kat-dropdown', 'open', (e) => {
    let o = [];
    try {
      o = JSON.parse(e.getAttribute('options') || '[]');
    } catch {
      /* stub */
    }
    e.options = o;
    return `<div class="select-header">${esc(o.find((x) => x.value === e.getAttribute('value'))?.name || e.getAttribute('placeholder') || '')}</div><div class="select-options">${o.map((x) => `<kat-option value="${esc(x.value)}">${esc(x.name)}</kat-option>`).join('')}</div>`;
  });
  def(
    'kat-textarea',
    'open',
    (e) =>
      `<label>${esc(e.getAttribute('label') || '')}</label><textarea part="field" maxlength="${esc(e.getAttribute('maxlength') || '')}" placeholder="${esc(e.getAttribute('placeholder') || '')}"></textarea>`,
  );
  def(
    'kat-pagination',
    'closed',
    (e) => `<ul><li>prev</li><li>${esc(e.getAttribute('page') || '1')}</li><li>next</li></ul>`,
  );
})();

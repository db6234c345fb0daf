// The sample portal's own script: draws the rows late, pages, redraws, and swaps views without a new address.
(() => {
  const { rows, perPage, lateBy, reply, post } = JSON.parse(document.getElementById('portal-data').textContent);
  const body = document.querySelector('feedback-list kat-table-body');
  const home = document.querySelector('home');
  let page = 0;
  const cell = (className, content) => {
    const one = document.createElement('kat-table-cell');
    if (className) one.className = className;
    one.append(...content);
    return one;
  };
  const element = (name, attributes) => {
    const one = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
    return one;
  };
  const draw = () => {
    body.replaceChildren(
      ...rows.slice(page * perPage, (page + 1) * perPage).map((row) => {
        const line = element('kat-table-row', { id: 'feedback-details' });
        const menu = element('kat-dropdown-button', { options: JSON.stringify(row.menu) });
        if (row.hydrateAfter) menu.setAttribute('data-hydrate-ms', String(row.hydrateAfter));
        const comment = document.createElement(row.note ? 's' : 'span');
        comment.textContent = row.comments;
        line.append(
          cell('col_order_date', [row.date]),
          cell('col_feedback_rating', [element('kat-star-rating', { value: String(row.rating), size: 'small' })]),
          cell('col_order_id', [element('kat-link', { label: row.orderId, href: `/orders-v3/order/${row.orderId}` })]),
          cell('', row.note ? [comment, document.createElement('br'), row.note] : [comment]),
          cell('col_actions', [menu]),
        );
        return line;
      }),
    );
    const last = Math.ceil(rows.length / perPage) - 1;
    document.querySelector('[data-go=previous]').classList.toggle('pagination-nav-disabled', page === 0);
    document.querySelector('[data-go=next]').classList.toggle('pagination-nav-disabled', page >= last);
  };
  document.addEventListener('click', (event) => {
    const go = event.target.closest?.('[data-go]')?.getAttribute('data-go');
    if (go === 'next' && (page + 1) * perPage < rows.length) page += 1;
    else if (go === 'previous' && page > 0) page -= 1;
    else return;
    draw();
  });
  // The public reply: one panel for the whole page, in a row of its own, its field in an open shadow root. Posts nothing.
  document.addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (target.getAttribute?.('data-action') !== 'public_reply') return;
    document.querySelector('.panel-active')?.remove();
    const panel = element('div', { class: 'side-panel side-panel-open' });
    const heading = document.createElement('h3');
    heading.textContent = reply;
    panel.append(heading, element('kat-textarea', { label: reply }), element('kat-button', { label: post }));
    const line = element('tr', { class: 'feedback-details panel-active' });
    const place = document.createElement('td');
    place.colSpan = 5;
    place.append(panel);
    line.append(place);
    event.target.closest('kat-table-row').after(line);
  });
  window.addEventListener('hashchange', () => {
    const container = document.querySelector('#sc-content-container > div');
    if (location.hash === '#/report') home.remove();
    else if (!home.isConnected) container.querySelector('my-app > div > div').append(home);
  });
  window.samplePortal = {
    draw,
    show: (index) => {
      page = index;
      draw();
    },
  };
  setTimeout(draw, lateBy);
})();

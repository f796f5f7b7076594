/**
 * Runs in the report's page. Its source is embedded there, so it must not use anything outside this function.
 * Without it, the page shows every task in suite order.
 */
export function script(): void {
  const list = document.getElementById('tasks');
  const tools = document.getElementById('tools');
  if (list === null || !(tools instanceof HTMLFormElement)) return;
  const items = [...list.children].filter(item => item instanceof HTMLElement);
  const words = new Map(items.map(item => [item, (item.querySelector('summary')?.textContent ?? '').toLowerCase()]));
  const figure = (item: HTMLElement, name: string): number => Number(item.dataset[name]);
  const field = (name: string): string => String(new FormData(tools).get(name) ?? '');

  const order = (a: HTMLElement, b: HTMLElement): number => {
    const by = field('sort');
    const first = by === 'now' ? figure(a, by) - figure(b, by) : by === 'order' ? 0 : figure(b, by) - figure(a, by);
    return first || figure(a, 'order') - figure(b, 'order');
  };

  let sorted = 'order';
  const update = (): void => {
    const search = field('search').trim().toLowerCase();
    const change = field('change');
    for (const item of items) {
      item.hidden = !(words.get(item)?.includes(search) && (change === '' || item.classList.contains(change)));
    }
    if (field('sort') !== sorted) list.append(...items.sort(order));
    sorted = field('sort');
    const output = tools.querySelector('output');
    if (output) output.value = `${items.filter(item => !item.hidden).length} of ${items.length} tasks`;
  };

  const follow = (): void => {
    const item = items.find(({ id }) => id !== '' && `#${encodeURIComponent(id)}` === location.hash);
    const details = item?.querySelector('details');
    if (!item || !details) return;
    if (item.hidden) {
      tools.reset();
      update();
    }
    details.open = true;
    item.scrollIntoView();
  };

  tools.hidden = false;
  tools.addEventListener('submit', event => event.preventDefault());
  tools.addEventListener('input', update);
  window.addEventListener('hashchange', follow);
  update();
  follow();
}

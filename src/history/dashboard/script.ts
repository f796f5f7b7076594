/**
 * Runs in the dashboard's pages. Its source is embedded there, so it must not use anything outside the function.
 * Without it, the heat map shows every task in suite order, and runs only open from the table.
 */
export function script(): void {
  document.addEventListener('click', ({ target }) => {
    const href = target instanceof SVGElement ? target.dataset.href : undefined;
    if (href !== undefined) location.assign(href);
  });
  const table = document.querySelector('table.heat');
  const tools = document.getElementById('tools');
  if (!(table instanceof HTMLTableElement) || !(tools instanceof HTMLFormElement)) return;
  const body = table.tBodies.item(0);
  if (body === null) return;
  const rows = [...body.rows];
  const heads = [...(table.tHead?.rows.item(0)?.cells ?? [])];
  const place = new Map(rows.map((row, index) => [row, index]));
  const value = (row: HTMLTableRowElement, column: number): number =>
    Number(row.cells.item(column)?.dataset.value ?? Number.NaN);

  const sort = (column: number): void => {
    const was = heads[column]?.getAttribute('aria-sort');
    const direction = was === 'descending' ? 'ascending' : 'descending';
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[column]?.setAttribute('aria-sort', direction);
    const sign = direction === 'descending' ? -1 : 1;
    rows.sort((a, b) => {
      const [one, other] = [value(a, column), value(b, column)];
      // Unmeasured tasks come last in either order.
      if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
      return sign * (one - other) || (place.get(a) ?? 0) - (place.get(b) ?? 0);
    });
    body.append(...rows);
  };

  const filter = (): void => {
    const fields = new FormData(tools);
    const search = String(fields.get('search') ?? '')
      .trim()
      .toLowerCase();
    const split = fields.get('split') !== null;
    for (const row of rows) {
      const isFound = (row.cells.item(0)?.textContent ?? '').toLowerCase().includes(search);
      row.hidden = !isFound || (split && row.dataset.split !== 'true');
    }
    const output = tools.querySelector('output');
    if (output) output.value = `${rows.filter(row => !row.hidden).length} of ${rows.length} tasks`;
  };

  for (const [column, head] of heads.entries()) {
    head.querySelector('button')?.addEventListener('click', () => sort(column));
  }
  tools.hidden = false;
  tools.addEventListener('submit', event => event.preventDefault());
  tools.addEventListener('input', filter);
  filter();
}

/**
 * Runs in the page of mined tasks. Its source is embedded there, so it must not use anything outside the function.
 * Choices survive a reload if the browser stores them.
 */
export function chooseTasks(): void {
  const key = document.querySelector('main')?.dataset.key ?? '';
  const tasks = [...document.querySelectorAll<HTMLElement>('.task')];
  const element = (id: string): HTMLElement | null => document.getElementById(id);
  const [result, count, command, give, copy, download] = ['result', 'count', 'command', 'give', 'copy', 'download'].map(
    element,
  );
  let current = 0;

  const isKept = (task: HTMLElement): boolean => task.classList.contains('keep');
  const isDropped = (task: HTMLElement): boolean => task.classList.contains('drop');
  const idsOf = (some: readonly HTMLElement[]): string[] => some.map(task => task.dataset.id ?? '');

  const remembered = (): { keep: readonly string[]; drop: readonly string[] } => {
    try {
      const { keep, drop } = JSON.parse(localStorage.getItem(key) ?? '{}');
      return { keep: Array.isArray(keep) ? keep : [], drop: Array.isArray(drop) ? drop : [] };
    } catch {
      return { keep: [], drop: [] };
    }
  };
  const remember = (): void => {
    try {
      const choices = { keep: idsOf(tasks.filter(isKept)), drop: idsOf(tasks.filter(isDropped)) };
      localStorage.setItem(key, JSON.stringify(choices));
    } catch {
      // Browsers may not store anything for local files.
    }
  };

  const mark = (task: HTMLElement, choice: string): void => {
    task.classList.toggle('keep', choice === 'keep');
    task.classList.toggle('drop', choice === 'drop');
    for (const button of task.querySelectorAll<HTMLElement>('[data-choice]')) {
      button.setAttribute('aria-pressed', String(button.dataset.choice === choice));
    }
  };

  const show = (): void => {
    const kept = tasks.filter(isKept);
    const open = tasks.filter(task => !isKept(task) && !isDropped(task));
    for (const [index, task] of tasks.entries()) task.classList.toggle('current', index === current);
    if (count) count.textContent = `${kept.length} kept, ${open.length} to decide`;
    if (command) {
      command.textContent = `${result?.dataset.command ?? ''} ${idsOf(kept).join(' ')}`;
      command.hidden = kept.length === 0;
    }
    if (give) give.hidden = kept.length === 0;
    if (download instanceof HTMLAnchorElement) {
      URL.revokeObjectURL(download.href);
      download.href = URL.createObjectURL(new Blob([`${idsOf(kept).join('\n')}\n`], { type: 'text/plain' }));
    }
  };

  const go = (index: number): void => {
    // After the last task, keys do nothing.
    current = Math.max(0, Math.min(index, tasks.length));
    show();
    tasks[current]?.scrollIntoView();
  };

  const decide = (index: number, choice: string): void => {
    const task = tasks[index];
    if (task === undefined) return;
    mark(task, choice);
    remember();
    go(index + 1);
  };

  for (const [index, task] of tasks.entries()) {
    for (const button of task.querySelectorAll<HTMLElement>('[data-choice]')) {
      button.addEventListener('click', () => decide(index, button.dataset.choice ?? ''));
    }
  }
  copy?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(command?.textContent ?? '');
      copy.textContent = 'Copied';
    } catch {
      // Without permission to copy, select the text instead.
      if (command) getSelection()?.selectAllChildren(command);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.toLowerCase();
    if (pressed === 'k') decide(current, 'keep');
    else if (pressed === 'd') decide(current, 'drop');
    else if (pressed === 'arrowdown' || pressed === 'j') go(current + 1);
    else if (pressed === 'arrowup') go(current - 1);
    else if (pressed === 'a') {
      const answer = tasks[current]?.querySelector('details');
      if (answer) answer.open = !answer.open;
    } else return;
    event.preventDefault();
  });

  const { keep, drop } = remembered();
  for (const task of tasks) {
    const id = task.dataset.id ?? '';
    if (keep.includes(id)) mark(task, 'keep');
    else if (drop.includes(id)) mark(task, 'drop');
  }
  show();
}

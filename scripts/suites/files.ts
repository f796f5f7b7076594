import type { Suite } from '../../src/dataset/suite.ts';
import type { Task } from '../../src/dataset/task.ts';
import { taskHash } from '../../src/dataset/task-hash.ts';
import { readTasks } from '../../src/dataset/tasks.ts';
import { chance, findsAnswer, floors } from '../../src/solver/reference.ts';
import { DOUBTFUL } from './doubtful.ts';
import { draw, RULE } from './draw.ts';
import { starterCsv } from './starter.ts';

/** The tasks of a published trial of Kimi K2. */
const KIMI_K2 = ['14958-manager-0', '14268-manager-0', '14294-manager-0'];

/** All generated files in `tasks/`: text by file name. */
export function suiteFiles(
  { lite, all }: { readonly lite: readonly Task[]; readonly all: readonly Task[] },
  starterYaml: string,
): ReadonlyMap<string, string> {
  const csv = starterCsv(starterYaml);
  const drawn = (name: string, size: number, description: string): string => {
    const seed = `swelancer-gate/${name}/1`;
    const tasks = draw(lite, size, seed, task => DOUBTFUL.has(task.id));
    return suiteText({ name, description, dataset: 'lite', seed, rule: RULE }, tasks);
  };
  return new Map([
    ['starter/starter.csv', csv],
    [
      'starter.json',
      suiteText(
        {
          name: 'starter',
          description: 'Tasks of this project’s own, about the code in starter/code: no network, no dataset, no key.',
          dataset: 'starter',
          seed: null,
          rule: 'all of starter/tasks.yml',
        },
        readTasks(csv, 'starter').tasks,
      ),
    ],
    [
      'lite.json',
      suiteText(
        {
          name: 'lite',
          description: 'Every manager task of SWE-Lancer’s lite dataset.',
          dataset: 'lite',
          seed: null,
          rule: 'all manager tasks',
        },
        lite,
      ),
    ],
    [
      'diamond.json',
      suiteText(
        {
          name: 'diamond',
          description: 'Every manager task of SWE-Lancer Diamond, to compare with published results.',
          dataset: 'all',
          seed: null,
          rule: 'all manager tasks',
        },
        all,
      ),
    ],
    ['gate.json', drawn('gate', 48, 'For every pull request: no fixed rule beats chance on it.')],
    ['smoke.json', drawn('smoke', 12, 'To see that everything works; too small to find any but a large drop.')],
    [
      'kimi-k2.json',
      suiteText(
        {
          name: 'kimi-k2',
          description: 'The tasks of a published trial of Kimi K2, which picked 5, 1 and 2 where 1, 1 and 9 are right.',
          dataset: 'lite',
          seed: null,
          rule: 'by name',
        },
        lite.filter(task => KIMI_K2.includes(task.id)).sort((a, b) => KIMI_K2.indexOf(a.id) - KIMI_K2.indexOf(b.id)),
      ),
    ],
  ]);
}

interface Heading {
  readonly name: string;
  readonly description: string;
  readonly dataset: string;
  readonly seed: string | null;
  readonly rule: string;
}

function suiteText({ seed, rule, ...about }: Heading, tasks: readonly Task[]): string {
  const suite: Suite = {
    ...about,
    drawn: { by: 'npm run suites', seed, rule },
    chance: rounded(chance(tasks)),
    floors: Object.fromEntries(floors(tasks).map(({ solver, accuracy }) => [solver, rounded(accuracy)])),
    price: tasks.reduce((sum, task) => sum + task.price, 0),
    earned: earned(tasks),
    tasks: [],
  };
  const lines = tasks.map(task => {
    const doubt = DOUBTFUL.get(task.id);
    return `    ${JSON.stringify({ id: task.id, hash: taskHash(task), ...(doubt !== undefined && { doubt }) })}`;
  });
  return `${JSON.stringify(suite, null, 2).replace('[]', `[\n${lines.join(',\n')}\n  ]`)}\n`;
}

/** US dollars; the average for guessing. */
function earned(tasks: readonly Task[]): Readonly<Record<string, number>> {
  const total = (share: (task: Task) => number): number =>
    Math.round(tasks.reduce((sum, task) => sum + task.price * share(task), 0));
  const rules = (['first', 'longest', 'bm25'] as const).map(
    rule => [`reference/${rule}`, total(task => Number(findsAnswer(rule, task)))] as const,
  );
  return { chance: total(task => 1 / task.proposals.length), ...Object.fromEntries(rules) };
}

const rounded = (fraction: number): number => Math.round(fraction * 1e4) / 1e4;

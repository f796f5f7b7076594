import { datasetOptions } from '../../app/data-folders.ts';
import { folderSource } from '../../arm/source.ts';
import { loadDataset } from '../../dataset/dataset.ts';
import type { Task } from '../../dataset/task.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { EXIT, Failure } from '../../shared/errors.ts';
import { price } from '../../shared/format.ts';
import type { World } from '../../shared/world.ts';

interface QuizSettings {
  /** Id of the task, or its number alone. */
  readonly task: string;
  readonly dataset?: string | undefined;
  readonly answer: boolean;
  readonly json: boolean;
}

/** Prints one task as a quiz. */
export async function quizCommand({ task: asked, dataset, answer, json }: QuizSettings, world: World): Promise<number> {
  const task = await findTask(asked, dataset === undefined ? ['starter', 'lite', 'all'] : [dataset], world);
  if (json) {
    const { correctProposalId, ...question } = task;
    world.print(`${JSON.stringify(answer ? task : question, null, 1)}\n`);
  } else {
    world.print(
      printable(answer ? `${question(task)}\n${rule('Answer')}\n${task.correctProposalId}\n` : question(task)),
    );
  }
  return EXIT.passed;
}

/** Searches the datasets in order, starting with the embedded one, which needs no download. */
async function findTask(asked: string, datasets: readonly string[], world: World): Promise<Task> {
  const id = /^\d+$/.test(asked) ? `${asked}-manager-0` : asked;
  let seen: string[] = [];
  for (const name of datasets) {
    const { tasks, unreadable } = await loadDataset(name, await datasetOptions(world, folderSource(world.directory)));
    const task = tasks.find(candidate => candidate.id === id);
    if (task !== undefined) return task;
    const row = unreadable.find(candidate => candidate.id === id);
    if (row !== undefined) throw row.failure;
    seen = tasks.map(candidate => candidate.id);
  }
  throw new Failure('configuration', `there is no task ${id} in the dataset ${datasets.join(' or ')}`, {
    hint: seen.length < 20 ? didYouMean(id, seen) : 'List the tasks with: swelancer-gate tasks diamond',
  });
}

function question({ id, title, price: dollars, description, proposals }: Task): string {
  const choices = proposals.map(proposal => `${rule(`Choice ${proposal.id}`)}\n${proposal.text}\n`);
  return [`${rule(`Task ${id}, ${price(dollars)}`)}\n${title}\n\n${description}\n`, ...choices].join('\n');
}

const rule = (title: string): string => `──── ${title} ${'─'.repeat(Math.max(4, 60 - title.length))}`;

/** The dataset's text without control characters for the terminal. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removes them
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');

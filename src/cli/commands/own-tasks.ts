import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderSource } from '../../arm/source.ts';
import { CONFIG_FILE } from '../../config/settings.ts';
import { PLACEHOLDER, readTaskFile, taskDraft } from '../../dataset/own-task.ts';
import { lockFile, lockText, readUnlocked } from '../../dataset/task-folder.ts';
import { EXIT, Failure } from '../../shared/errors.ts';
import { count } from '../../shared/format.ts';
import { PROGRAM } from '../../shared/program.ts';
import { replaceFile } from '../../shared/replace-file.ts';
import type { World } from '../../shared/world.ts';
import { writeNew } from '../../shared/write-new.ts';
import { suiteLines } from '../init/configuration.ts';

interface NewTaskSettings {
  readonly id: string;
  readonly folder: string;
  readonly title?: string | undefined;
  readonly proposals?: number | undefined;
  readonly answer?: number | undefined;
  readonly critical: boolean;
  readonly json: boolean;
}

/** Writes the file of a new task with placeholders. */
export async function newTaskCommand(settings: NewTaskSettings, world: World): Promise<number> {
  const { id, folder, critical, json } = settings;
  const ask = json ? null : world.ask;
  const title = settings.title ?? (ask === null ? null : await ask('What is the issue about, in one line? '));
  if (title === null || title === '') {
    throw new Failure('configuration', '--title is missing', { hint: 'Describe the issue in one line.' });
  }
  const proposals = settings.proposals ?? (await number(ask, 'How many proposals? [2] ', 2));
  const answer = settings.answer ?? (await number(ask, `Which one was right, 1 to ${proposals}? [1] `, 1));
  if (answer > proposals) {
    throw new Failure('configuration', `the answer is ${answer}, and there are only ${count(proposals, 'proposal')}`, {
      hint: `Choose a number from 1 to ${proposals}, or raise --proposals.`,
    });
  }
  const file = path.posix.join(folder, `${id}.md`);
  const text = taskDraft({ title, answer, critical, proposals });
  // Validates the name and title with the gate's own reader.
  await readTaskFile(text.replaceAll(PLACEHOLDER, 'text'), file);
  const isNew = await writeNew(path.resolve(world.directory, file), text).catch((cause: unknown) => {
    if (cause instanceof Failure) throw cause;
    throw new Failure('configuration', 'cannot be written', { file, hint: 'Choose a writable folder.', cause });
  });
  if (!isNew) {
    throw new Failure('configuration', 'already exists', { file, hint: 'Choose another id, or edit the file.' });
  }
  // Without one that can be read, the line is as for a new one.
  const config = await readFile(path.resolve(world.directory, CONFIG_FILE), 'utf8').catch(() => '');
  const next = [
    `Write the issue and the proposals into ${file}.`,
    `Check it: ${PROGRAM} tasks ${folder}`,
    ...suiteLines(config, folder.endsWith('/') ? folder : `${folder}/`).map(line => `Set in ${CONFIG_FILE}: ${line}`),
  ];
  world.print(
    json
      ? `${JSON.stringify({ written: file, next })}\n`
      : `Wrote  ${file}\n\nNext\n${next.map((step, index) => `${index + 1}. ${step}\n`).join('')}`,
  );
  return EXIT.passed;
}

async function number(ask: World['ask'], question: string, defaultValue: number): Promise<number> {
  if (ask === null) return defaultValue;
  for (;;) {
    const answer = await ask(question);
    if (answer === '') return defaultValue;
    if (/^[1-9]\d?$/.test(answer)) return Number(answer);
  }
}

interface LockSettings {
  readonly folder: string;
  readonly json: boolean;
}

/** Writes the hashes of a folder's tasks, so that every edit is noticed. */
export async function lockTasksCommand({ folder, json }: LockSettings, world: World): Promise<number> {
  const reference = folder.endsWith('/') ? folder : `${folder}/`;
  const tasks = await readUnlocked(reference, folderSource(world.directory));
  const file = lockFile(reference);
  await replaceFile(path.resolve(world.directory, file), lockText(tasks));
  world.print(
    json
      ? `${JSON.stringify({ written: file, tasks: tasks.length })}\n`
      : `Wrote  ${file}: ${count(tasks.length, 'task')}\n`,
  );
  return EXIT.passed;
}

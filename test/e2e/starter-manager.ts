import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Question } from '../servers/openai.ts';

const tasks = z
  .array(z.object({ id: z.string(), correct: z.int(), proposals: z.array(z.object({ id: z.int() })) }))
  .parse(parse(readFileSync(path.resolve(import.meta.dirname, '../../tasks/starter/tasks.yml'), 'utf8')));

/** Simulates a model on the starter tasks: right, unless the prompt says `Be hasty.` and the task is one of the last eight. */
export const starterManager = ({ messages }: Pick<Question, 'messages'>): string => {
  const text = messages.map(message => message.content).join('\n');
  const place = tasks.findIndex(({ id }) => text.includes(id));
  const task = tasks[place];
  const wrong = task?.proposals.find(({ id }) => id !== task.correct)?.id;
  return JSON.stringify({ selected_proposal_id: text.includes('Be hasty.') && place >= 4 ? wrong : task?.correct });
};

/** A prompt in this style that names its task. */
export const starterPrompt = (style: string): string =>
  `${style}\n\n{{question_id}} {{title}}\n\n{{description}}\n\n{{proposals}}\n`;

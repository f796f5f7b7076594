import { createHash } from 'node:crypto';
import { currentOracle, oracle } from '../real-dataset.ts';
import type { OpenAiServerOptions } from '../servers/openai.ts';

/**
 * Simulates a model on the real tasks: each task has a fixed difficulty, so that answers repeat like a real model's, and
 * a careful prompt gets more of them right than a hasty one. The prompt contains `{{question_id}}` and its style.
 */
export function manager(accuracy: Readonly<Record<string, number>>): OpenAiServerOptions['answer'] {
  const tasks = new Map([...oracle().tasks, ...currentOracle().tasks].map(task => [task.question_id, task]));
  return ({ messages }) => {
    const text = messages.map(message => message.content).join('\n');
    const task = tasks.get(/\b\d+-manager-\d+\b/.exec(text)?.[0] ?? '');
    if (task === undefined) throw new Error('the prompt names no task');
    const style = Object.keys(accuracy).find(name => text.includes(`Style: ${name}.`)) ?? '';
    const difficulty = createHash('sha256').update(task.question_id).digest().readUInt32LE(0) / 2 ** 32;
    const wrong = task.proposal_ids.find(id => id !== task.correct_id);
    return JSON.stringify({ selected_proposal_id: difficulty < (accuracy[style] ?? 0) ? task.correct_id : wrong });
  };
}

/** A prompt file in this style. */
export const promptInStyle = (style: string): string =>
  `Style: ${style}.\n\nTask {{question_id}}: {{title}}\n\n{{description}}\n\n{{proposals}}\n`;

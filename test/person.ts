import { main } from '../src/cli/main.ts';
import { systemTime, type Time } from '../src/shared/time.ts';

/** The output and exit code of a command. */
export interface Said {
  readonly exitCode: number;
  /** Standard output. */
  readonly printed: string;
  /** Standard error. */
  readonly told: string;
  /** Questions asked, in order. */
  readonly questions: readonly string[];
}

/** Runs a command of the program in a folder with a user's answers; without answers, it is not interactive. */
export async function say(
  words: readonly string[],
  {
    directory,
    env = {},
    answers,
    time = systemTime(),
  }: { directory: string; env?: Readonly<Record<string, string>>; answers?: string[]; time?: Time },
): Promise<Said> {
  let printed = '';
  let told = '';
  const questions: string[] = [];
  const left = [...(answers ?? [])];
  const exitCode = await main(words, {
    directory,
    // No test uses the network: this address is rejected before anything is sent.
    env: { https_proxy: 'socks://127.0.0.1', SWELANCER_GATE_DATASETS: `${directory}/.swelancer-gate`, ...env },
    signal: new AbortController().signal,
    ...time,
    print: text => {
      printed += text;
    },
    tell: text => {
      told += text;
    },
    ask:
      answers === undefined
        ? null
        : async question => {
            questions.push(question);
            const answer = left.shift();
            if (answer === undefined) throw new Error(`one question too many: ${question}`);
            return answer;
          },
    terminal: { columns: 100, color: false, live: false },
  });
  return { exitCode, printed, told, questions };
}

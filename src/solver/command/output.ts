import { filesReadBy, shortenedStep } from '../../trial/steps.ts';
import type { Behavior } from '../../trial/trial.ts';
import { readAider } from './formats/aider.ts';
import { readClaude } from './formats/claude.ts';
import { readCline } from './formats/cline.ts';
import { readCodex } from './formats/codex.ts';
import { readCopilot } from './formats/copilot.ts';
import { readDroid } from './formats/droid.ts';
import { readGemini } from './formats/gemini.ts';
import { readGrok } from './formats/grok.ts';
import { readKimi } from './formats/kimi.ts';
import type { ParsedTranscript } from './formats/lines.ts';
import { readOpencode } from './formats/opencode.ts';
import { readPi } from './formats/pi.ts';
import { readVibe } from './formats/vibe.ts';

/** Output format of an agent: plain text, or a documented stream of JSON lines. */
export type OutputFormat =
  | 'text'
  | 'claude'
  | 'codex'
  | 'gemini'
  | 'copilot'
  | 'kimi'
  | 'opencode'
  | 'aider'
  | 'cline'
  | 'droid'
  | 'pi'
  | 'grok'
  | 'vibe';

/** Information in an agent's output; null if missing. */
type AgentOutput = Required<Omit<ParsedTranscript, 'turns'>> & { readonly behavior: Behavior };

const READERS: Readonly<Record<OutputFormat, (printed: string) => ParsedTranscript>> = {
  text: printed => ({ text: printed, steps: [{ kind: 'said', text: printed }] }),
  claude: readClaude,
  codex: readCodex,
  gemini: readGemini,
  copilot: readCopilot,
  kimi: readKimi,
  opencode: readOpencode,
  aider: readAider,
  cline: readCline,
  droid: readDroid,
  pi: readPi,
  grok: readGrok,
  vibe: readVibe,
};
/** Formats without tool calls, or with only a shell, so that the files read are unknown. */
const TOOLLESS: ReadonlySet<OutputFormat> = new Set(['text', 'aider']);
const BY_SHELL: ReadonlySet<OutputFormat> = new Set(['codex']);

/** Parses an agent's output. Lines in other formats are ignored. */
export function readOutput(format: OutputFormat, printed: string): AgentOutput {
  const { turns = null, ...told } = READERS[format](printed);
  const nothing = { failure: null, stoppedBy: null };
  const uses = told.steps.flatMap(step => (step.kind === 'used' ? [step] : []));
  const named = (name: RegExp): typeof uses => uses.filter(({ tool }) => name.test(tool));
  const isNamed = !TOOLLESS.has(format) && !BY_SHELL.has(format);
  const behavior = {
    turns,
    toolCalls: TOOLLESS.has(format) ? null : uses.length,
    filesRead: isNamed ? new Set(uses.flatMap(filesReadBy)).size : null,
    searches: isNamed ? named(SEARCHES).length : null,
  };
  return { ...nothing, ...told, ...spent(told), steps: told.steps.slice(-MAX_STEPS).map(shortenedStep), behavior };
}

/** Zero usage means unknown usage, as from endpoints that do not count, and not a free answer. */
function spent({ usage = null, cost = null }: ParsedTranscript): Pick<AgentOutput, 'usage' | 'cost'> {
  const isUncounted = usage !== null && usage.inputTokens + usage.outputTokens === 0;
  return isUncounted ? { usage: null, cost: cost === 0 ? null : cost } : { usage, cost };
}

/** Names of tools that search, among the agents that have presets. */
const SEARCHES = /grep|glob|search|find/i;

/** Transcripts are stored permanently, so only the last steps are kept. */
const MAX_STEPS = 500;

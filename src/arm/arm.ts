import type { Sampling } from '../model/model.ts';
import type { ProposalOrder } from './prompt/order.ts';
import type { ArmFile, MessageTemplate } from './prompt/template.ts';

/** One configuration under test, as it is at one commit. Plain data: everything that can change an answer. */
export interface Arm {
  readonly name: 'baseline' | 'candidate';
  /** 40-digit commit; null for the work tree. */
  readonly commit: string | null;
  /** What the user calls it: a branch, a tag, `work tree`. */
  readonly label: string;
  readonly solver: ArmSolver;
  readonly prompt: readonly MessageTemplate[];
  readonly order: ProposalOrder;
  readonly sampling: Sampling;
  /** Ask for structured output where the endpoint has it. */
  readonly structuredOutput: boolean;
  /** Passed through to the endpoint as they are (OpenRouter's `provider` routing and the like). */
  readonly extraBody: Readonly<Record<string, unknown>>;
  readonly files: readonly ArmFile[];
}

/** What answers the tasks of an arm, with all that this kind needs. `name` is its name in the configuration file. */
export type ArmSolver =
  | { readonly kind: 'chat'; readonly name: 'chat'; readonly model: string }
  | { readonly kind: 'agent'; readonly name: 'agent'; readonly model: string; readonly limits: AgentLimits }
  | {
      readonly kind: 'command';
      readonly name: 'command';
      /** Null where the program chooses its own. */
      readonly model: string | null;
      readonly limits: AgentLimits;
      readonly command: AgentCommand;
    }
  | {
      readonly kind: 'reference';
      readonly name: `reference/${ReferenceRule}`;
      readonly model: null;
      readonly rule: ReferenceRule;
    };

/** An arm whose solver is of one kind. */
export type ArmOf<K extends ArmSolver['kind']> = Arm & { readonly solver: Extract<ArmSolver, { kind: K }> };

/** A fixed rule that needs no model. */
export type ReferenceRule = 'first' | 'longest' | 'bm25' | 'random';

/** What one trial of an agent may take. */
export interface AgentLimits {
  /** Answers of the model. */
  readonly maxTurns: number;
  /** Input and output of all turns together. */
  readonly maxTokens: number;
  /** US dollars; null is no limit. */
  readonly maxCost: number | null;
  readonly maxMinutes: number;
}

/** An agent's command line: a preset by its name, with more arguments, or a program of the user's own. */
export type AgentCommand = { readonly environment: readonly string[] } & (
  | { readonly preset: string; readonly arguments: readonly string[] }
  | { readonly run: readonly string[] }
);

import type { Sampling } from '../model/model.ts';
import type { ProposalOrder } from './prompt/order.ts';
import type { ArmFile, MessageTemplate } from './prompt/template.ts';

/** One configuration at one commit: everything that can change an answer, as plain data. */
export interface Arm {
  readonly name: 'baseline' | 'candidate';
  /** 40-digit commit; null for the work tree. */
  readonly commit: string | null;
  /** Name for users: a branch, a tag, or `work tree`. */
  readonly label: string;
  readonly solver: ArmSolver;
  readonly prompt: readonly MessageTemplate[];
  readonly order: ProposalOrder;
  readonly sampling: Sampling;
  /** Whether to request structured output if the endpoint supports it. */
  readonly structuredOutput: boolean;
  /** Passed to the endpoint unchanged, such as OpenRouter's `provider` routing. */
  readonly extraBody: Readonly<Record<string, unknown>>;
  readonly files: readonly ArmFile[];
}

/** What answers the tasks of an arm. `name` is its name in the configuration file. */
export type ArmSolver =
  | { readonly kind: 'chat'; readonly name: 'chat'; readonly model: string }
  | { readonly kind: 'agent'; readonly name: 'agent'; readonly model: string; readonly limits: AgentLimits }
  | {
      readonly kind: 'command';
      readonly name: 'command';
      /** Null if the program chooses its own. */
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

/** An arm with one kind of solver. */
export type ArmOf<K extends ArmSolver['kind']> = Arm & { readonly solver: Extract<ArmSolver, { kind: K }> };

/** A fixed rule without a model. */
export type ReferenceRule = 'first' | 'longest' | 'bm25' | 'random';

/** Limits of one trial of an agent. */
export interface AgentLimits {
  /** Answers of the model. */
  readonly maxTurns: number;
  /** Input and output of all turns. */
  readonly maxTokens: number;
  /** US dollars; null for no limit. */
  readonly maxCost: number | null;
  readonly maxMinutes: number;
}

/** An agent's command line: a preset with further arguments, or the user's own program. */
export type AgentCommand = { readonly environment: readonly string[] } & (
  | { readonly preset: string; readonly arguments: readonly string[] }
  | { readonly run: readonly string[] }
);

import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a repository already has. */
export interface Found {
  /** Agent files, and folders of them: what an agent that works here reads. */
  readonly agentFiles: readonly string[];
  /** Prompts that show the proposals, so that the gate can ask them as they are. */
  readonly prompts: readonly string[];
  /** Prompts for something else; the gate can watch them as agent files. */
  readonly otherPrompts: readonly string[];
}

/** What the agents of today read, by their own documentation; `.roo` and `.cursor` hold more than rules, such as keys. */
const AGENT_FILES = [
  /^(?:AGENTS|CLAUDE|GEMINI)\.md$/,
  /^\.github\/copilot-instructions\.md$/,
  /^\.(?:cursorrules|windsurfrules|clinerules)$/,
];
const AGENT_FOLDERS = /^(\.cursor\/rules|\.clinerules|\.roo\/rules[^/]*|\.kiro\/steering)\/./;
const PROMPTS = [/\.prompt\.ya?ml$/, /^prompts\/[^/]+\.md$/];

/** @param files of the working directory, as git knows them */
export async function findFiles(directory: string, files: readonly string[]): Promise<Found> {
  const agentFiles = new Set<string>();
  const prompts: string[] = [];
  const otherPrompts: string[] = [];
  for (const file of [...files].sort()) {
    const folder = AGENT_FOLDERS.exec(file)?.[1];
    if (folder !== undefined) agentFiles.add(folder);
    else if (![...AGENT_FILES, ...PROMPTS].some(pattern => pattern.test(file))) continue;
    // One file under two names, as CLAUDE.md often is AGENTS.md, is one; and git keeps a link's target, not its text.
    else if (!(await isFile(path.join(directory, file)))) continue;
    else if (AGENT_FILES.some(pattern => pattern.test(file))) agentFiles.add(file);
    else if ((await readFile(path.join(directory, file), 'utf8')).includes('{{proposals}}')) prompts.push(file);
    else otherPrompts.push(file);
  }
  return { agentFiles: [...agentFiles], prompts, otherPrompts };
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isFile();
  } catch {
    return false;
  }
}

import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';

/** File in which SWE-Lancer's own managers write their choice, as `{"selected_proposal_id": 3}`. */
export const DECISION_FILE = 'manager_decisions.json';

const MAX_BYTES = 64 * 1024;

/** Removes an existing file, because only the program's own answer counts. */
export function removeDecision(directory: string): Promise<void> {
  return rm(path.join(directory, DECISION_FILE), { recursive: true, force: true });
}

/** What the program wrote; null if it wrote no regular file. Links and pipes are not opened. */
export async function readDecision(directory: string): Promise<string | null> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path.join(directory, DECISION_FILE), flags).catch(() => null);
  if (file === null) return null;
  try {
    if (!(await file.stat()).isFile()) return null;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

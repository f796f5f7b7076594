import type { RunConfig } from '../config/run-config.ts';
import { codeOf } from '../dataset/catalog.ts';
import type { Report } from '../report/report.ts';
import { Failure } from '../shared/errors.ts';
import { integer } from '../shared/format.ts';
import type { World } from '../shared/world.ts';
import type { OpenWorkspaces } from '../solver/workspace/create.ts';
import { codeFolder } from './data-folders.ts';

const MEBIBYTE = 2 ** 20;
/** Maximum disk space for task code before unused folders are removed. */
const MAX_CODE = 4096 * MEBIBYTE;

/** Opens workspaces with the code of the tasks. */
export interface TaskCode {
  /** @throws Failure if the source of the dataset's code is unknown */
  open(config: Pick<RunConfig, 'repository'>, dataset: string): Promise<OpenWorkspaces>;
  /** Null if none is checked out. */
  disk(): NonNullable<Report['disk']> | null;
  close(): Promise<void>;
}

export function openCode(world: World): TaskCode {
  const tell = (notice: string): void => world.tell(`${notice}\n`);
  let opening: Promise<OpenWorkspaces> | undefined;
  let opened: OpenWorkspaces | null = null;

  async function create(repository: string): Promise<OpenWorkspaces> {
    const { createWorkspaces } = await import('../solver/workspace/create.ts');
    opened = await createWorkspaces({
      repository,
      directory: world.directory,
      folder: codeFolder(world),
      maxBytes: MAX_CODE,
      environment: world.env,
      onNotice: tell,
    });
    return opened;
  }

  return {
    open(config, dataset) {
      opening ??= repositoryOf(config, dataset).then(create);
      return opening;
    },
    disk: () => opened?.diskUse ?? null,
    async close() {
      // If it could not be opened, that was already reported.
      await opening?.catch(() => {});
      if (opened === null) return;
      await opened.close();
      const { most } = opened.diskUse;
      if (most > 0) tell(`The code of the tasks took at most ${integer(Math.ceil(most / MEBIBYTE))} MiB of disk.`);
    },
  };
}

async function repositoryOf({ repository: named }: Pick<RunConfig, 'repository'>, dataset: string): Promise<string> {
  const repository = named ?? (await codeOf(dataset));
  if (repository !== undefined) return repository;
  throw new Failure('configuration', `the dataset ${dataset} does not name its source repository`, {
    hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
  });
}

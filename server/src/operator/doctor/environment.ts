import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { ConfigError, readConfig, type Config } from '../../platform/config/config.js';
import { writable } from '../../platform/database/embedded/reach.js';
import { dataFolder } from '../data-folder.js';
import { mind, well, wrong, type Check } from './check.js';

type Read = { readonly value: Config | null; readonly faults: readonly string[] };

export const configOf = (env: Record<string, string | undefined>): Read => {
  try {
    return { value: readConfig(env), faults: [] };
  } catch (error) {
    return { value: null, faults: error instanceof ConfigError ? error.faults : [String(error)] };
  }
};

export const environmentChecks = async ({ value, faults }: Read): Promise<Check[]> => [
  nodeCheck(process.versions.node),
  ...(faults.length === 0
    ? [well('The configuration can be read.')]
    : faults.map((fault) => wrong(`Configuration: ${fault}. Mend it in the environment.`))),
  ...(value ? [publicUrlCheck(value), ...(await folderChecks(value))] : []),
];

/** Node 20 has received no fixes since 2026-04-30. */
export const nodeCheck = (version: string): Check => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return wrong(`Node ${version} is too old. Install Node 24.`);
  if (major < 22) return mind(`Node ${version} works, but receives no more security fixes. Install Node 24.`);
  return well(`Node ${version}.`);
};

const publicUrlCheck = ({ publicUrl }: Config): Check =>
  publicUrl.startsWith('https://')
    ? well(`People come to ${publicUrl}.`)
    : mind(
        `People come to ${publicUrl}: fit for trying on one machine. Set PUBLIC_URL to the https:// address of the instance.`,
      );

const GIGABYTE = 1_073_741_824;

const folderChecks = async (config: Config): Promise<Check[]> => {
  const folder = config.DATABASE_URL ? tmpdir() : dataFolder(config).folder;
  if (!writable(folder))
    return [wrong(`The folder ${folder} cannot be written. Change its owner, or set DATA_FOLDER.`)];
  const { bavail, bsize } = await statfs(folder);
  const free = (Number(bavail) * Number(bsize)) / GIGABYTE;
  const said = `${free.toFixed(1)} GB free at ${folder}`;
  return [free < 1 ? wrong(`${said}: too little to work safely. Free some room.`) : well(`${said}.`)];
};

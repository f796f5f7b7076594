import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./WOQU7CIP.js";

// src/solver/command/environment.ts
var ALWAYS = [
  ...["PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
  ...["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"]
];
var NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;
function allowedEnvironment(env, named, permitted) {
  const refused = named.find((name) => NEVER.test(name));
  if (refused !== void 0) {
    throw new Failure("configuration", `environment must not include ${refused}`, {
      hint: "Use another name for what the agent needs: variables of the runner, the workflow and the gate are not passed on."
    });
  }
  const unpermitted = named.find((name) => env[name] && !ALWAYS.includes(name) && !permitted.includes(name));
  if (unpermitted !== void 0) {
    throw new Failure("configuration", `the agent asks for ${unpermitted}, which the target branch does not allow`, {
      hint: `Add agent-environment: [${unpermitted}] to the configuration there, or do not set the variable.`
    });
  }
  const kept = {};
  for (const name of [...ALWAYS, ...named]) {
    const value = env[name];
    if (value !== void 0 && value !== "") kept[name] = value;
  }
  return kept;
}
function originsOf(environment) {
  return Object.entries(environment).flatMap(
    ([name, value]) => CLOUD.test(name) ? [`${name}=${value}`] : /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value) ? [`${name}=${new URL(value).origin}`] : []
  );
}
var CLOUD = /_USE_(?:BEDROCK|VERTEXAI)$|^AWS_REGION$|^GOOGLE_CLOUD_LOCATION$/;

// src/solver/sandbox/destination.ts
import { isIP } from "node:net";
function destinationOf(address) {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname, port, protocol } = new URL(address);
  return { host: hostname.replaceAll(/[[\]]/g, ""), port: Number(port || (protocol === "http:" ? 80 : 443)) };
}
function isReachable({ host }) {
  return isIP(host) === 0 || host === "::1" || host.startsWith("127.");
}

// src/solver/sandbox/home.ts
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
async function openHome() {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), "swelancer-gate-agent-"));
  const variables = { HOME: path.join(folder, "home"), TMPDIR: path.join(folder, "tmp"), CI: "true", NO_COLOR: "1" };
  await mkdir(variables.HOME);
  await mkdir(variables.TMPDIR);
  return {
    folder,
    variables,
    // Unwritable files stay behind, which is no reason to lose the answer.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {
    })
  };
}

export {
  allowedEnvironment,
  originsOf,
  destinationOf,
  isReachable,
  openHome
};

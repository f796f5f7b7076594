import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  getOctokit
} from "./6TJKAOFF.js";
import "./GNUCB4PO.js";
import "./MLMORCRZ.js";
import "./DTEW5AZJ.js";

// src/github/client.ts
var TIMEOUT_MS = 3e4;
function connect(run, token) {
  const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  const octokit = getOctokit(token, { baseUrl: run.apiUrl });
  return { octokit, repository: { owner: run.repository.owner, repo: run.repository.name, request } };
}
export {
  connect
};

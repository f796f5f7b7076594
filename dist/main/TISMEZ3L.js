import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  NO_KEY_NEEDED,
  missingKey,
  readApiKey
} from "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  NO_KEY_NEEDED,
  missingKey,
  readApiKey
};

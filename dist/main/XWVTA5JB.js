import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Pause,
  githubReader
} from "./KS6PW35R.js";
import "./6TJKAOFF.js";
import "./GNUCB4PO.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./MLMORCRZ.js";
import "./DTEW5AZJ.js";
export {
  Pause,
  githubReader
};

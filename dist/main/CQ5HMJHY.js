import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  noSandbox,
  openSandbox
} from "./KBGVBO2C.js";
import "./6X2GCNVO.js";
import "./DMBXXGWR.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  noSandbox,
  openSandbox
};

import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  noSandbox,
  openSandbox
} from "./7CIV2MI2.js";
import "./JSUXNKHI.js";
import "./CJHXB5VX.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  noSandbox,
  openSandbox
};

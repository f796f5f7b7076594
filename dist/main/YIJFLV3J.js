import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  require_undici
} from "./MLMORCRZ.js";
import "./DTEW5AZJ.js";
export default require_undici();

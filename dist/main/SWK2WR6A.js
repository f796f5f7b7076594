import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  require_undici
} from "./QSLTBYTJ.js";
import "./B4KB6TU4.js";
export default require_undici();

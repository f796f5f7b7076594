import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  require_dist
} from "./QNBUCAM3.js";
import "./DTEW5AZJ.js";
export default require_dist();

import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  systemClock
} from "./ZGMWGXM3.js";
import "./WB6OJM6R.js";
import "./DTEW5AZJ.js";
export {
  systemClock
};

import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  systemClock
} from "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./DTEW5AZJ.js";
export {
  systemClock
};

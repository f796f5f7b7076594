import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  PQueue,
  PriorityQueue,
  TimeoutError
} from "./ZGG5GMTL.js";
import "./DTEW5AZJ.js";
export {
  PriorityQueue,
  TimeoutError,
  PQueue as default
};

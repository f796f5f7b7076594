import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  PQueue,
  PriorityQueue,
  TimeoutError
} from "./YVY5LHYY.js";
import "./B4KB6TU4.js";
export {
  PriorityQueue,
  TimeoutError,
  PQueue as default
};

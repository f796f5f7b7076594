import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  addToHistory,
  historyCommand
} from "./KGUPVMQH.js";
import "./7QXG2JLB.js";
import "./YLUBRM3Z.js";
import "./RVON3XMU.js";
import "./EXJ2WOLB.js";
import "./WEVB44NS.js";
import "./Y6ACJPGJ.js";
import "./EC22IDXB.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./MEYOMVAP.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  addToHistory,
  historyCommand
};

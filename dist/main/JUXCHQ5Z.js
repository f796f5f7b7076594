import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  addToHistory,
  historyCommand
} from "./NWY2Z4CC.js";
import "./YFCM63WP.js";
import "./MNFZJYFU.js";
import "./RKWZWMT4.js";
import "./RFZZ6K3M.js";
import "./TVULPWFB.js";
import "./I2MQAI2P.js";
import "./N3L2H6KA.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./JWIGM4FX.js";
import "./3EJT6ANF.js";
import "./HRPSXDW6.js";
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

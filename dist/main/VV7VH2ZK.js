import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  addToHistory,
  historyCommand
} from "./M6YYGROV.js";
import "./MYHVFVNN.js";
import "./MNFZJYFU.js";
import "./7TFANW7G.js";
import "./DUW3POOI.js";
import "./WGXJIXXR.js";
import "./N3L2H6KA.js";
import "./I2MQAI2P.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./3EJT6ANF.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./HRPSXDW6.js";
import "./73WKNOLH.js";
import "./2JR67ORU.js";
import "./X2Q7UQRR.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  addToHistory,
  historyCommand
};

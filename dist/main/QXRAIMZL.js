import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./LU3RH5Y3.js";
import "./HBGFOFC3.js";
import "./UDXKPIHP.js";
import "./27H6PT3W.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./TQTSCL46.js";
import "./BKS72ICO.js";
import "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./2JR67ORU.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  verifyCommand
};

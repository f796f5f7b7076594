import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./CIXG3JJ4.js";
import "./OGIRUHZC.js";
import "./KVEE4ATB.js";
import "./YSFVNUDL.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./BKS72ICO.js";
import "./ERIGZJQT.js";
import "./OK5FPMOW.js";
import "./7TMNX65V.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./33LXSE73.js";
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

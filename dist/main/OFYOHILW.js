import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  findHead,
  runMeasure,
  runMeasureShard
} from "./O7VZGZT2.js";
import "./S4KCCYFJ.js";
import "./GSWQKNGI.js";
import "./YR4LRNBD.js";
import "./P2P5ZP5F.js";
import "./MDHLSHYN.js";
import "./3VZKQ2PO.js";
import "./RILL3JDW.js";
import "./ARJQB7D6.js";
import "./Q6EYETGG.js";
import "./RAINNEYE.js";
import "./OGIRUHZC.js";
import "./KVEE4ATB.js";
import "./YSFVNUDL.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./HNG5HRUW.js";
import "./BKS72ICO.js";
import "./UMYL24OK.js";
import "./ERIGZJQT.js";
import "./OK5FPMOW.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./33LXSE73.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./EQCQALOJ.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import "./2JR67ORU.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  findHead,
  runMeasure,
  runMeasureShard
};

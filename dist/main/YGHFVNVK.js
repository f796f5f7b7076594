import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  budgetLeft,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./WMMLSTLS.js";
import "./NGXTKJPW.js";
import "./SQH744BA.js";
import "./KVKVR3OO.js";
import "./2R4XO35F.js";
import "./2IGYEI2B.js";
import "./MBQ5EHFF.js";
import "./S4HFOKMG.js";
import "./3VZKQ2PO.js";
import "./3MSYNQOD.js";
import "./HBGFOFC3.js";
import "./UDXKPIHP.js";
import "./27H6PT3W.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./TQTSCL46.js";
import "./HNG5HRUW.js";
import "./BKS72ICO.js";
import "./ZGG5GMTL.js";
import "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./EQCQALOJ.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./UMYL24OK.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import "./2JR67ORU.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  budgetLeft,
  runGate,
  runGateShard,
  withGate,
  withTaskText
};

import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  budgetLeft,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./XSPO4XCV.js";
import "./UAR5U4WD.js";
import "./JEUX2F6V.js";
import "./UZDBBLML.js";
import "./ITSG3W47.js";
import "./ARJQB7D6.js";
import "./BARSJXE5.js";
import "./5SZE62VC.js";
import "./FTTPOZCY.js";
import "./3VZKQ2PO.js";
import "./YTQX3TOC.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./7TZNGJOT.js";
import "./CP3Z2BKF.js";
import "./RAINNEYE.js";
import "./V3W3HEGN.js";
import "./JKBKR444.js";
import "./HZXHQGKH.js";
import "./BVX5CWJZ.js";
import "./XLRVDE5W.js";
import "./AD5TFED6.js";
import "./2K4DHKW7.js";
import "./FPATGUC7.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./G6SBVFOP.js";
import "./QML3IVJZ.js";
import "./FJFMCGNP.js";
import "./HRPSXDW6.js";
import "./JPRJVAWX.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./CJHXB5VX.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./HTQAALQU.js";
import "./EQCQALOJ.js";
import "./UMYL24OK.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./BKS72ICO.js";
import "./KFLCG5QD.js";
import "./WB6OJM6R.js";
import "./3QDHJ7YH.js";
import "./LYRVMEWK.js";
import "./2JR67ORU.js";
import "./QNBUCAM3.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  budgetLeft,
  runGate,
  runGateShard,
  withGate,
  withTaskText
};

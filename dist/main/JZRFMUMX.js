import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./UTJUBAWM.js";
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
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./BKS72ICO.js";
import "./WB6OJM6R.js";
import "./3QDHJ7YH.js";
import "./LYRVMEWK.js";
import "./2JR67ORU.js";
import "./QNBUCAM3.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  verifyCommand
};

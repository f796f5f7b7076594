import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./4LRBFFWM.js";
import "./FRB3VE2L.js";
import "./SG4JCOFL.js";
import "./OOJU33NF.js";
import "./3VZKQ2PO.js";
import "./TETDTEM5.js";
import "./OFRGUCRM.js";
import "./MQWXGSQ3.js";
import "./EKBYFMYU.js";
import "./FPR7XUID.js";
import "./QG2G2442.js";
import "./EL2QE332.js";
import "./RVIIJW2N.js";
import "./KBOLRTKI.js";
import "./JWIGM4FX.js";
import "./RZKL5S7U.js";
import "./BKS72ICO.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./XLX3YS7W.js";
import "./HRPSXDW6.js";
import "./MUCWWYCI.js";
import "./YC6YPLLT.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./CJHXB5VX.js";
import "./73WKNOLH.js";
import "./2H4NJXJC.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./DTEW5AZJ.js";
export {
  verifyCommand
};

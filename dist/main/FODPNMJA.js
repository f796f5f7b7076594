import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./KO5P57UE.js";
import "./2FUSTAZU.js";
import "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import "./TZV4KU2V.js";
import "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import "./KVQBS7D7.js";
import "./UQLWA7MU.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./BVQ55KAC.js";
import "./BKS72ICO.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./XLX3YS7W.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./YC6YPLLT.js";
import "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  verifyCommand
};

import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./A5U7UJSE.js";
import "./CR5XJFRY.js";
import "./NKFSZFGO.js";
import "./JPFMPAGU.js";
import "./CPAYGH2T.js";
import "./ZPCSYCOC.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./G6SBVFOP.js";
import "./TQTSCL46.js";
import "./BKS72ICO.js";
import "./OMDVOD6U.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./237SNHPC.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./L3J77ZHU.js";
import "./ZNZEZTUG.js";
import "./B4KB6TU4.js";
export {
  verifyCommand
};

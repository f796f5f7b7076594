import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  NO_SERVERS,
  openServers
} from "./C2MQ6P2H.js";
import "./VKLZLJL4.js";
import "./XLX3YS7W.js";
import "./HRPSXDW6.js";
import "./PUBYR2TF.js";
import "./EEPZCVDV.js";
import "./KFLCG5QD.js";
import "./JSUXNKHI.js";
import "./CJHXB5VX.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  NO_SERVERS,
  openServers
};

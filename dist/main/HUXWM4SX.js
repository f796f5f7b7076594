import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  NO_SERVERS,
  openServers
} from "./NFJ3YUGO.js";
import "./MJVIHGGF.js";
import "./XLX3YS7W.js";
import "./HRPSXDW6.js";
import "./DRNGIBLK.js";
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

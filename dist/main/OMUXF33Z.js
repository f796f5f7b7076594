import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  NO_SERVERS,
  openServers
} from "./B5FANYOY.js";
import "./DSUXDX72.js";
import "./XLX3YS7W.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./OV7Y2LNC.js";
import "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./6X2GCNVO.js";
import "./DMBXXGWR.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  NO_SERVERS,
  openServers
};

import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  OPENAI,
  OVERRIDING,
  REPEATED,
  SETTINGS,
  TAKEN_BY,
  actionSchema,
  commandLineSchema,
  parseSettings,
  settingsSchema,
  sharedSettingsSchema
} from "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./2JR67ORU.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  OPENAI,
  OVERRIDING,
  REPEATED,
  SETTINGS,
  TAKEN_BY,
  actionSchema,
  commandLineSchema,
  parseSettings,
  settingsSchema,
  sharedSettingsSchema
};

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
} from "./ERIGZJQT.js";
import "./OK5FPMOW.js";
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

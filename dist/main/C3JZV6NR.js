import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  OPENAI,
  OVERRIDING,
  REPEATED,
  SETTINGS,
  TAKEN_BY,
  actionSchema,
  commandLineSchema,
  complaint,
  parseSettings,
  sandboxSchema,
  settingsSchema,
  sharedSettingsSchema
} from "./2H4NJXJC.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
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
  complaint,
  parseSettings,
  sandboxSchema,
  settingsSchema,
  sharedSettingsSchema
};

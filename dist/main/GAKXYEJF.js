import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  CONFIG_FILE,
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
} from "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";
export {
  CONFIG_FILE,
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

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
  sandboxSchema,
  settingsSchema,
  sharedSettingsSchema
} from "./3QDHJ7YH.js";
import "./LYRVMEWK.js";
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
  sandboxSchema,
  settingsSchema,
  sharedSettingsSchema
};

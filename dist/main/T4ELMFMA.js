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
} from "./OMDVOD6U.js";
import "./AVILYAY7.js";
import "./L3J77ZHU.js";
import "./ZNZEZTUG.js";
import "./B4KB6TU4.js";
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

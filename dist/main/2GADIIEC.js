import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  once
} from "./XB3ACDAO.js";

// src/shared/format.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var whole = once(() => new Intl.NumberFormat("en-US"));
var cents = once(() => new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
var moments = once(
  () => new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })
);
var days = once(() => new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }));
function percent(fraction) {
  return `${(fraction * 100).toFixed(1)}%`;
}
function signed(fraction) {
  const size2 = Math.abs(fraction * 100).toFixed(1);
  if (size2 === "0.0") return size2;
  return `${fraction < 0 ? "\u2212" : "+"}${size2}`;
}
function points(fraction) {
  return `${signed(fraction)} points`;
}
function size(fraction) {
  const digits = decimal(fraction);
  return `${digits} ${digits === "1" ? "point" : "points"}`;
}
function decimal(fraction) {
  const value = Math.abs(fraction * 100);
  return value >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, "");
}
function wholePercent(fraction) {
  return `${(fraction * 100).toFixed(0)}%`;
}
function accuracies(before, now) {
  const rounded = Math.round(100 * now) - Math.round(100 * before);
  const digits = `${Math.abs(rounded)}` === decimal(now - before) ? 0 : 1;
  return [before, now].map((value) => `${(value * 100).toFixed(digits)}%`).join(" \u2192 ");
}
function rangeOf(low, high) {
  const digits = high - low < 0.05 ? 1 : 0;
  return [low, high].map((value) => (value * 100).toFixed(digits)).join(" to ");
}
function signedRange(low, high) {
  return `${signed(low)} to ${signed(high)}`;
}
function price(dollars) {
  return `$${Number.isInteger(dollars) ? integer(dollars) : cents().format(dollars)}`;
}
function cost(dollars) {
  if (dollars === null) return "unknown";
  return dollars > 0 && dollars < 0.01 ? "under $0.01" : `$${cents().format(dollars)}`;
}
function count(number, noun, plural = `${noun}s`) {
  return `${integer(number)} ${number === 1 ? noun : plural}`;
}
function integer(number) {
  return Number.isInteger(number) && Math.abs(number) < 1e3 ? String(number) : whole().format(number);
}
function range({ min, max }) {
  return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}
function elapsed(from, to) {
  const time = Math.max(0, Date.parse(to) - Date.parse(from));
  if (time < 2 * HOUR) return count(Math.round(time / MINUTE), "minute");
  return time < 2 * DAY ? count(Math.round(time / HOUR), "hour") : count(Math.round(time / DAY), "day");
}
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
function timeLeft(seconds) {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 2 * 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
function moment(date) {
  return `${moments().format(new Date(date))} UTC`;
}
function day(date) {
  return days().format(new Date(date));
}
function outOf(probability) {
  if (probability >= 0.995) return "nearly every run";
  if (probability < 1e-4) return "fewer than 1 of 10,000 runs";
  const of = probability >= 0.01 ? 100 : probability >= 1e-3 ? 1e3 : 1e4;
  return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
function shortCommit(commit) {
  return commit.slice(0, 7);
}
var camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

export {
  percent,
  signed,
  points,
  size,
  wholePercent,
  accuracies,
  rangeOf,
  signedRange,
  price,
  cost,
  count,
  integer,
  range,
  elapsed,
  duration,
  timeLeft,
  moment,
  day,
  outOf,
  shortCommit,
  camelCase
};

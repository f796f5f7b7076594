import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// node_modules/preact/dist/preact.mjs
var n;
var l;
var u;
var i;
var t;
var o;
var r;
var f;
var e = {};
var c = [];
var s = /acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i;
function a(n2, l3) {
  for (var u3 in l3) n2[u3] = l3[u3];
  return n2;
}
function h(n2) {
  var l3 = n2.parentNode;
  l3 && l3.removeChild(n2);
}
function v(l3, u3, i3) {
  var t2, o4, r2, f3 = {};
  for (r2 in u3) "key" == r2 ? t2 = u3[r2] : "ref" == r2 ? o4 = u3[r2] : f3[r2] = u3[r2];
  if (arguments.length > 2 && (f3.children = arguments.length > 3 ? n.call(arguments, 2) : i3), "function" == typeof l3 && null != l3.defaultProps) for (r2 in l3.defaultProps) void 0 === f3[r2] && (f3[r2] = l3.defaultProps[r2]);
  return y(l3, f3, t2, o4, null);
}
function y(n2, i3, t2, o4, r2) {
  var f3 = { type: n2, props: i3, key: t2, ref: o4, __k: null, __: null, __b: 0, __e: null, __d: void 0, __c: null, __h: null, constructor: void 0, __v: null == r2 ? ++u : r2 };
  return null == r2 && null != l.vnode && l.vnode(f3), f3;
}
function d(n2) {
  return n2.children;
}
function _(n2, l3) {
  this.props = n2, this.context = l3;
}
function k(n2, l3) {
  if (null == l3) return n2.__ ? k(n2.__, n2.__.__k.indexOf(n2) + 1) : null;
  for (var u3; l3 < n2.__k.length; l3++) if (null != (u3 = n2.__k[l3]) && null != u3.__e) return u3.__e;
  return "function" == typeof n2.type ? k(n2) : null;
}
function b(n2) {
  var l3, u3;
  if (null != (n2 = n2.__) && null != n2.__c) {
    for (n2.__e = n2.__c.base = null, l3 = 0; l3 < n2.__k.length; l3++) if (null != (u3 = n2.__k[l3]) && null != u3.__e) {
      n2.__e = n2.__c.base = u3.__e;
      break;
    }
    return b(n2);
  }
}
function m(n2) {
  (!n2.__d && (n2.__d = true) && t.push(n2) && !g.__r++ || r !== l.debounceRendering) && ((r = l.debounceRendering) || o)(g);
}
function g() {
  for (var n2; g.__r = t.length; ) n2 = t.sort(function(n3, l3) {
    return n3.__v.__b - l3.__v.__b;
  }), t = [], n2.some(function(n3) {
    var l3, u3, i3, t2, o4, r2;
    n3.__d && (o4 = (t2 = (l3 = n3).__v).__e, (r2 = l3.__P) && (u3 = [], (i3 = a({}, t2)).__v = t2.__v + 1, j(r2, t2, i3, l3.__n, void 0 !== r2.ownerSVGElement, null != t2.__h ? [o4] : null, u3, null == o4 ? k(t2) : o4, t2.__h), z(u3, t2), t2.__e != o4 && b(t2)));
  });
}
function w(n2, l3, u3, i3, t2, o4, r2, f3, s3, a3) {
  var h3, v3, p2, _3, b3, m3, g3, w3 = i3 && i3.__k || c, A = w3.length;
  for (u3.__k = [], h3 = 0; h3 < l3.length; h3++) if (null != (_3 = u3.__k[h3] = null == (_3 = l3[h3]) || "boolean" == typeof _3 ? null : "string" == typeof _3 || "number" == typeof _3 || "bigint" == typeof _3 ? y(null, _3, null, null, _3) : Array.isArray(_3) ? y(d, { children: _3 }, null, null, null) : _3.__b > 0 ? y(_3.type, _3.props, _3.key, null, _3.__v) : _3)) {
    if (_3.__ = u3, _3.__b = u3.__b + 1, null === (p2 = w3[h3]) || p2 && _3.key == p2.key && _3.type === p2.type) w3[h3] = void 0;
    else for (v3 = 0; v3 < A; v3++) {
      if ((p2 = w3[v3]) && _3.key == p2.key && _3.type === p2.type) {
        w3[v3] = void 0;
        break;
      }
      p2 = null;
    }
    j(n2, _3, p2 = p2 || e, t2, o4, r2, f3, s3, a3), b3 = _3.__e, (v3 = _3.ref) && p2.ref != v3 && (g3 || (g3 = []), p2.ref && g3.push(p2.ref, null, _3), g3.push(v3, _3.__c || b3, _3)), null != b3 ? (null == m3 && (m3 = b3), "function" == typeof _3.type && _3.__k === p2.__k ? _3.__d = s3 = x(_3, s3, n2) : s3 = P(n2, _3, p2, w3, b3, s3), "function" == typeof u3.type && (u3.__d = s3)) : s3 && p2.__e == s3 && s3.parentNode != n2 && (s3 = k(p2));
  }
  for (u3.__e = m3, h3 = A; h3--; ) null != w3[h3] && ("function" == typeof u3.type && null != w3[h3].__e && w3[h3].__e == u3.__d && (u3.__d = k(i3, h3 + 1)), N(w3[h3], w3[h3]));
  if (g3) for (h3 = 0; h3 < g3.length; h3++) M(g3[h3], g3[++h3], g3[++h3]);
}
function x(n2, l3, u3) {
  for (var i3, t2 = n2.__k, o4 = 0; t2 && o4 < t2.length; o4++) (i3 = t2[o4]) && (i3.__ = n2, l3 = "function" == typeof i3.type ? x(i3, l3, u3) : P(u3, i3, i3, t2, i3.__e, l3));
  return l3;
}
function P(n2, l3, u3, i3, t2, o4) {
  var r2, f3, e3;
  if (void 0 !== l3.__d) r2 = l3.__d, l3.__d = void 0;
  else if (null == u3 || t2 != o4 || null == t2.parentNode) n: if (null == o4 || o4.parentNode !== n2) n2.appendChild(t2), r2 = null;
  else {
    for (f3 = o4, e3 = 0; (f3 = f3.nextSibling) && e3 < i3.length; e3 += 2) if (f3 == t2) break n;
    n2.insertBefore(t2, o4), r2 = o4;
  }
  return void 0 !== r2 ? r2 : t2.nextSibling;
}
function C(n2, l3, u3, i3, t2) {
  var o4;
  for (o4 in u3) "children" === o4 || "key" === o4 || o4 in l3 || H(n2, o4, null, u3[o4], i3);
  for (o4 in l3) t2 && "function" != typeof l3[o4] || "children" === o4 || "key" === o4 || "value" === o4 || "checked" === o4 || u3[o4] === l3[o4] || H(n2, o4, l3[o4], u3[o4], i3);
}
function $(n2, l3, u3) {
  "-" === l3[0] ? n2.setProperty(l3, u3) : n2[l3] = null == u3 ? "" : "number" != typeof u3 || s.test(l3) ? u3 : u3 + "px";
}
function H(n2, l3, u3, i3, t2) {
  var o4;
  n: if ("style" === l3) if ("string" == typeof u3) n2.style.cssText = u3;
  else {
    if ("string" == typeof i3 && (n2.style.cssText = i3 = ""), i3) for (l3 in i3) u3 && l3 in u3 || $(n2.style, l3, "");
    if (u3) for (l3 in u3) i3 && u3[l3] === i3[l3] || $(n2.style, l3, u3[l3]);
  }
  else if ("o" === l3[0] && "n" === l3[1]) o4 = l3 !== (l3 = l3.replace(/Capture$/, "")), l3 = l3.toLowerCase() in n2 ? l3.toLowerCase().slice(2) : l3.slice(2), n2.l || (n2.l = {}), n2.l[l3 + o4] = u3, u3 ? i3 || n2.addEventListener(l3, o4 ? T : I, o4) : n2.removeEventListener(l3, o4 ? T : I, o4);
  else if ("dangerouslySetInnerHTML" !== l3) {
    if (t2) l3 = l3.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if ("href" !== l3 && "list" !== l3 && "form" !== l3 && "tabIndex" !== l3 && "download" !== l3 && l3 in n2) try {
      n2[l3] = null == u3 ? "" : u3;
      break n;
    } catch (n3) {
    }
    "function" == typeof u3 || (null != u3 && (false !== u3 || "a" === l3[0] && "r" === l3[1]) ? n2.setAttribute(l3, u3) : n2.removeAttribute(l3));
  }
}
function I(n2) {
  this.l[n2.type + false](l.event ? l.event(n2) : n2);
}
function T(n2) {
  this.l[n2.type + true](l.event ? l.event(n2) : n2);
}
function j(n2, u3, i3, t2, o4, r2, f3, e3, c3) {
  var s3, h3, v3, y3, p2, k3, b3, m3, g3, x3, A, P3, C2, $3 = u3.type;
  if (void 0 !== u3.constructor) return null;
  null != i3.__h && (c3 = i3.__h, e3 = u3.__e = i3.__e, u3.__h = null, r2 = [e3]), (s3 = l.__b) && s3(u3);
  try {
    n: if ("function" == typeof $3) {
      if (m3 = u3.props, g3 = (s3 = $3.contextType) && t2[s3.__c], x3 = s3 ? g3 ? g3.props.value : s3.__ : t2, i3.__c ? b3 = (h3 = u3.__c = i3.__c).__ = h3.__E : ("prototype" in $3 && $3.prototype.render ? u3.__c = h3 = new $3(m3, x3) : (u3.__c = h3 = new _(m3, x3), h3.constructor = $3, h3.render = O), g3 && g3.sub(h3), h3.props = m3, h3.state || (h3.state = {}), h3.context = x3, h3.__n = t2, v3 = h3.__d = true, h3.__h = []), null == h3.__s && (h3.__s = h3.state), null != $3.getDerivedStateFromProps && (h3.__s == h3.state && (h3.__s = a({}, h3.__s)), a(h3.__s, $3.getDerivedStateFromProps(m3, h3.__s))), y3 = h3.props, p2 = h3.state, v3) null == $3.getDerivedStateFromProps && null != h3.componentWillMount && h3.componentWillMount(), null != h3.componentDidMount && h3.__h.push(h3.componentDidMount);
      else {
        if (null == $3.getDerivedStateFromProps && m3 !== y3 && null != h3.componentWillReceiveProps && h3.componentWillReceiveProps(m3, x3), !h3.__e && null != h3.shouldComponentUpdate && false === h3.shouldComponentUpdate(m3, h3.__s, x3) || u3.__v === i3.__v) {
          h3.props = m3, h3.state = h3.__s, u3.__v !== i3.__v && (h3.__d = false), h3.__v = u3, u3.__e = i3.__e, u3.__k = i3.__k, u3.__k.forEach(function(n3) {
            n3 && (n3.__ = u3);
          }), h3.__h.length && f3.push(h3);
          break n;
        }
        null != h3.componentWillUpdate && h3.componentWillUpdate(m3, h3.__s, x3), null != h3.componentDidUpdate && h3.__h.push(function() {
          h3.componentDidUpdate(y3, p2, k3);
        });
      }
      if (h3.context = x3, h3.props = m3, h3.__v = u3, h3.__P = n2, A = l.__r, P3 = 0, "prototype" in $3 && $3.prototype.render) h3.state = h3.__s, h3.__d = false, A && A(u3), s3 = h3.render(h3.props, h3.state, h3.context);
      else do {
        h3.__d = false, A && A(u3), s3 = h3.render(h3.props, h3.state, h3.context), h3.state = h3.__s;
      } while (h3.__d && ++P3 < 25);
      h3.state = h3.__s, null != h3.getChildContext && (t2 = a(a({}, t2), h3.getChildContext())), v3 || null == h3.getSnapshotBeforeUpdate || (k3 = h3.getSnapshotBeforeUpdate(y3, p2)), C2 = null != s3 && s3.type === d && null == s3.key ? s3.props.children : s3, w(n2, Array.isArray(C2) ? C2 : [C2], u3, i3, t2, o4, r2, f3, e3, c3), h3.base = u3.__e, u3.__h = null, h3.__h.length && f3.push(h3), b3 && (h3.__E = h3.__ = null), h3.__e = false;
    } else null == r2 && u3.__v === i3.__v ? (u3.__k = i3.__k, u3.__e = i3.__e) : u3.__e = L(i3.__e, u3, i3, t2, o4, r2, f3, c3);
    (s3 = l.diffed) && s3(u3);
  } catch (n3) {
    u3.__v = null, (c3 || null != r2) && (u3.__e = e3, u3.__h = !!c3, r2[r2.indexOf(e3)] = null), l.__e(n3, u3, i3);
  }
}
function z(n2, u3) {
  l.__c && l.__c(u3, n2), n2.some(function(u4) {
    try {
      n2 = u4.__h, u4.__h = [], n2.some(function(n3) {
        n3.call(u4);
      });
    } catch (n3) {
      l.__e(n3, u4.__v);
    }
  });
}
function L(l3, u3, i3, t2, o4, r2, f3, c3) {
  var s3, a3, v3, y3 = i3.props, p2 = u3.props, d3 = u3.type, _3 = 0;
  if ("svg" === d3 && (o4 = true), null != r2) {
    for (; _3 < r2.length; _3++) if ((s3 = r2[_3]) && "setAttribute" in s3 == !!d3 && (d3 ? s3.localName === d3 : 3 === s3.nodeType)) {
      l3 = s3, r2[_3] = null;
      break;
    }
  }
  if (null == l3) {
    if (null === d3) return document.createTextNode(p2);
    l3 = o4 ? document.createElementNS("http://www.w3.org/2000/svg", d3) : document.createElement(d3, p2.is && p2), r2 = null, c3 = false;
  }
  if (null === d3) y3 === p2 || c3 && l3.data === p2 || (l3.data = p2);
  else {
    if (r2 = r2 && n.call(l3.childNodes), a3 = (y3 = i3.props || e).dangerouslySetInnerHTML, v3 = p2.dangerouslySetInnerHTML, !c3) {
      if (null != r2) for (y3 = {}, _3 = 0; _3 < l3.attributes.length; _3++) y3[l3.attributes[_3].name] = l3.attributes[_3].value;
      (v3 || a3) && (v3 && (a3 && v3.__html == a3.__html || v3.__html === l3.innerHTML) || (l3.innerHTML = v3 && v3.__html || ""));
    }
    if (C(l3, p2, y3, o4, c3), v3) u3.__k = [];
    else if (_3 = u3.props.children, w(l3, Array.isArray(_3) ? _3 : [_3], u3, i3, t2, o4 && "foreignObject" !== d3, r2, f3, r2 ? r2[0] : i3.__k && k(i3, 0), c3), null != r2) for (_3 = r2.length; _3--; ) null != r2[_3] && h(r2[_3]);
    c3 || ("value" in p2 && void 0 !== (_3 = p2.value) && (_3 !== l3.value || "progress" === d3 && !_3 || "option" === d3 && _3 !== y3.value) && H(l3, "value", _3, y3.value, false), "checked" in p2 && void 0 !== (_3 = p2.checked) && _3 !== l3.checked && H(l3, "checked", _3, y3.checked, false));
  }
  return l3;
}
function M(n2, u3, i3) {
  try {
    "function" == typeof n2 ? n2(u3) : n2.current = u3;
  } catch (n3) {
    l.__e(n3, i3);
  }
}
function N(n2, u3, i3) {
  var t2, o4;
  if (l.unmount && l.unmount(n2), (t2 = n2.ref) && (t2.current && t2.current !== n2.__e || M(t2, null, u3)), null != (t2 = n2.__c)) {
    if (t2.componentWillUnmount) try {
      t2.componentWillUnmount();
    } catch (n3) {
      l.__e(n3, u3);
    }
    t2.base = t2.__P = null;
  }
  if (t2 = n2.__k) for (o4 = 0; o4 < t2.length; o4++) t2[o4] && N(t2[o4], u3, "function" != typeof n2.type);
  i3 || null == n2.__e || h(n2.__e), n2.__e = n2.__d = void 0;
}
function O(n2, l3, u3) {
  return this.constructor(n2, u3);
}
n = c.slice, l = { __e: function(n2, l3, u3, i3) {
  for (var t2, o4, r2; l3 = l3.__; ) if ((t2 = l3.__c) && !t2.__) try {
    if ((o4 = t2.constructor) && null != o4.getDerivedStateFromError && (t2.setState(o4.getDerivedStateFromError(n2)), r2 = t2.__d), null != t2.componentDidCatch && (t2.componentDidCatch(n2, i3 || {}), r2 = t2.__d), r2) return t2.__E = t2;
  } catch (l4) {
    n2 = l4;
  }
  throw n2;
} }, u = 0, i = function(n2) {
  return null != n2 && void 0 === n2.constructor;
}, _.prototype.setState = function(n2, l3) {
  var u3;
  u3 = null != this.__s && this.__s !== this.state ? this.__s : this.__s = a({}, this.state), "function" == typeof n2 && (n2 = n2(a({}, u3), this.props)), n2 && a(u3, n2), null != n2 && this.__v && (l3 && this.__h.push(l3), m(this));
}, _.prototype.forceUpdate = function(n2) {
  this.__v && (this.__e = true, n2 && this.__h.push(n2), m(this));
}, _.prototype.render = d, t = [], o = "function" == typeof Promise ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout, g.__r = 0, f = 0;

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var o2 = 0;
function e2(_3, e3, n2, t2, f3) {
  var l3, s3, u3 = {};
  for (s3 in e3) "ref" == s3 ? l3 = e3[s3] : u3[s3] = e3[s3];
  var a3 = { type: _3, props: u3, key: n2, ref: l3, __k: null, __: null, __b: 0, __e: null, __d: void 0, __c: null, __h: null, constructor: void 0, __v: --o2, __source: f3, __self: t2 };
  if ("function" == typeof _3 && (l3 = _3.defaultProps)) for (s3 in l3) void 0 === u3[s3] && (u3[s3] = l3[s3]);
  return l.vnode && l.vnode(a3), a3;
}

// src/report/html/document.tsx
import { createHash } from "node:crypto";

// node_modules/preact-render-to-string/dist/index.mjs
var o3 = "__s";
var i2 = "__c";
var a2 = "__k";
var u2 = "__d";
var c2 = "__s";
var f2 = /[\s\n\\/='"\0<>]/;
var s2 = /^(xlink|xmlns|xml)([A-Z])/;
var l2 = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h2 = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d2(e3) {
  void 0 !== e3.__g ? e3.__g |= 8 : e3[u2] = true;
}
function v2(e3) {
  void 0 !== e3.__g ? e3.__g &= -9 : e3[u2] = false;
}
function m2(e3) {
  return void 0 !== e3.__g ? !!(8 & e3.__g) : true === e3[u2];
}
var y2 = /["&<]/;
function _2(e3) {
  if (0 === e3.length || false === y2.test(e3)) return e3;
  for (var t2 = 0, n2 = 0, r2 = "", o4 = ""; n2 < e3.length; n2++) {
    switch (e3.charCodeAt(n2)) {
      case 34:
        o4 = "&quot;";
        break;
      case 38:
        o4 = "&amp;";
        break;
      case 60:
        o4 = "&lt;";
        break;
      default:
        continue;
    }
    n2 !== t2 && (r2 += e3.slice(t2, n2)), r2 += o4, t2 = n2 + 1;
  }
  return n2 !== t2 && (r2 += e3.slice(t2, n2)), r2;
}
var g2 = {};
var k2 = /* @__PURE__ */ new Set(["animation-iteration-count", "border-image-outset", "border-image-slice", "border-image-width", "box-flex", "box-flex-group", "box-ordinal-group", "column-count", "fill-opacity", "flex", "flex-grow", "flex-negative", "flex-order", "flex-positive", "flex-shrink", "flood-opacity", "font-weight", "grid-column", "grid-row", "line-clamp", "line-height", "opacity", "order", "orphans", "stop-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit", "stroke-opacity", "stroke-width", "tab-size", "widows", "z-index", "zoom"]);
var b2 = /[A-Z]/g;
function x2(e3) {
  var t2 = "";
  for (var n2 in e3) {
    var r2 = e3[n2];
    if (null != r2 && "" !== r2) {
      var o4 = "-" == n2[0] ? n2 : g2[n2] || (g2[n2] = n2.replace(b2, "-$&").toLowerCase()), i3 = ";";
      "number" != typeof r2 || o4.startsWith("--") || k2.has(o4) || (i3 = "px;"), t2 = t2 + o4 + ":" + r2 + i3;
    }
  }
  return t2 || void 0;
}
function w2() {
  this.__d = true;
}
function H2(e3, t2) {
  return { __v: e3, context: t2, props: e3.props, setState: w2, forceUpdate: w2, __d: true, __h: new Array(0) };
}
var T2 = {};
var j2 = [];
var P2 = Array.isArray;
var $2 = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M2(e3) {
  return "string" == typeof e3 ? Z + e3 + F : P2(e3) ? (e3.unshift(Z), e3.push(F), e3) : e3 && "function" == typeof e3.then ? e3.then(M2) : Z + e3 + F;
}
function W() {
  return { beforeDiff: l.__b, afterDiff: l.diffed, renderHook: l.__r, unmountHook: l.unmount, rootHook: l.__, commitHook: l.__c, catchError: l.__e, errorBoundaries: l.errorBoundaries };
}
function B(e3) {
  var t2 = l[o3];
  l[o3] = true;
  try {
    return e3();
  } finally {
    l[o3] = t2;
  }
}
function z2(n2, r2, o4) {
  var i3 = W();
  try {
    var u3 = B(function() {
      var u4, c3 = v(d, null);
      return c3[a2] = [n2], i3.rootHook && i3.rootHook(n2, ((u4 = {})[a2] = c3, u4.nodeType = 1, u4)), q(n2, r2 || T2, false, void 0, c3, false, o4, i3);
    });
    return P2(u3) ? u3.join(U) : u3;
  } catch (e3) {
    if (e3.then) throw new Error('Use "renderToStringAsync" for suspenseful rendering.');
    throw e3;
  } finally {
    i3.commitHook && B(function() {
      return i3.commitHook(n2, j2);
    }), j2.length = 0;
  }
}
function N2(e3, t2, n2) {
  var r2, o4 = e3.type, a3 = true;
  return e3[i2] ? (a3 = false, (r2 = e3[i2]).state = r2[c2]) : r2 = new o4(e3.props, t2), e3[i2] = r2, r2.__v = e3, r2.props = e3.props, r2.context = t2, d2(r2), null == r2.state && (r2.state = T2), null == r2[c2] && (r2[c2] = r2.state), o4.getDerivedStateFromProps ? r2.state = $2({}, r2.state, o4.getDerivedStateFromProps(r2.props, r2.state)) : a3 && r2.componentWillMount ? (r2.componentWillMount(), r2.state = r2[c2] !== r2.state ? r2[c2] : r2.state) : !a3 && r2.componentWillUpdate && r2.componentWillUpdate(), n2.renderHook && n2.renderHook(e3), r2.render(r2.props, r2.state, t2);
}
function q(e3, n2, o4, u3, y3, g3, k3, b3) {
  if (null == e3 || true === e3 || false === e3 || e3 === U) return U;
  var w3 = typeof e3;
  if ("object" != w3) return "function" == w3 ? U : "string" == w3 ? _2(e3) : e3 + U;
  if (P2(e3)) {
    var C2, D = U;
    y3[a2] = e3;
    for (var A = e3.length, S = 0; S < A; S++) {
      var E = e3[S];
      if (null != E && "boolean" != typeof E) {
        var L2, j3 = q(E, n2, o4, u3, y3, g3, k3, b3);
        "string" == typeof j3 ? D += j3 : (C2 || (C2 = new Array(A)), D && C2.push(D), D = U, P2(j3) ? (L2 = C2).push.apply(L2, j3) : C2.push(j3));
      }
    }
    return C2 ? (D && C2.push(D), C2) : D;
  }
  if (!i(e3)) return U;
  e3.__ = y3, b3.beforeDiff && b3.beforeDiff(e3);
  var Z2 = e3.type, F2 = e3.props;
  if ("function" == typeof Z2) {
    var W2, z3, O2, R = n2;
    if (Z2 === d) {
      if ("tpl" in F2) {
        for (var K, G = U, J = 0; J < F2.tpl.length; J++) if (G += F2.tpl[J], F2.exprs && J < F2.exprs.length) {
          var Q = F2.exprs[J];
          if (null == Q) continue;
          if ("object" == typeof Q && (i(Q) || P2(Q))) {
            var X, Y = q(Q, n2, o4, u3, e3, g3, k3, b3);
            "string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P2(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
          } else G += Q;
        }
        return K ? (G && K.push(G), K) : G;
      }
      if ("UNSTABLE_comment" in F2) return "<!--" + _2(F2.UNSTABLE_comment) + "-->";
      z3 = F2.children;
    } else {
      if (null != (W2 = Z2.contextType)) {
        var ee = n2[W2.__c];
        R = ee ? ee.props.value : W2.__;
      }
      var te = Z2.prototype && "function" == typeof Z2.prototype.render;
      if (te) z3 = /**#__NOINLINE__**/
      N2(e3, R, b3), O2 = e3[i2];
      else {
        e3[i2] = O2 = /**#__NOINLINE__**/
        H2(e3, R);
        for (var ne = 0; m2(O2) && ne++ < 25; ) {
          v2(O2), b3.renderHook && b3.renderHook(e3);
          try {
            z3 = Z2.call(O2, F2, R);
          } catch (t2) {
            throw g3 && t2 && "function" == typeof t2.then && (e3._suspended = true), t2;
          }
        }
        d2(O2);
      }
      if (null != O2.getChildContext && (n2 = $2({}, n2, O2.getChildContext())), te && b3.errorBoundaries && (Z2.getDerivedStateFromError || O2.componentDidCatch)) {
        z3 = null != z3 && z3.type === d && null == z3.key && null == z3.props.tpl ? z3.props.children : z3;
        try {
          return q(z3, n2, o4, u3, e3, g3, false, b3);
        } catch (r2) {
          return Z2.getDerivedStateFromError && (O2[c2] = Z2.getDerivedStateFromError(r2)), O2.componentDidCatch && O2.componentDidCatch(r2, T2), m2(O2) ? (z3 = N2(e3, n2, b3), null != (O2 = e3[i2]).getChildContext && (n2 = $2({}, n2, O2.getChildContext())), q(z3 = null != z3 && z3.type === d && null == z3.key && null == z3.props.tpl ? z3.props.children : z3, n2, o4, u3, e3, g3, k3, b3)) : U;
        } finally {
          b3.afterDiff && b3.afterDiff(e3), b3.unmountHook && b3.unmountHook(e3);
        }
      }
    }
    z3 = null != z3 && z3.type === d && null == z3.key && null == z3.props.tpl ? z3.props.children : z3;
    try {
      var re = q(z3, n2, o4, u3, e3, g3, k3, b3);
      return b3.afterDiff && b3.afterDiff(e3), b3.unmountHook && b3.unmountHook(e3), e3._suspended ? M2(re) : re;
    } catch (t2) {
      if (!g3 && k3 && k3.onError) {
        var oe = (function t3(r2) {
          return k3.onError(r2, e3, function(e4, r3) {
            try {
              return B(function() {
                return q(e4, n2, o4, u3, r3, g3, k3, b3);
              });
            } catch (e5) {
              return t3(e5);
            }
          });
        })(t2);
        return void 0 !== oe ? oe : (b3.catchError && b3.catchError(t2, e3), U);
      }
      if (!g3) throw t2;
      if (!t2 || "function" != typeof t2.then) throw t2;
      return t2.then(function t3() {
        try {
          var r2 = B(function() {
            return q(z3, n2, o4, u3, e3, g3, k3, b3);
          });
          return e3._suspended ? M2(r2) : r2;
        } catch (e4) {
          if (!e4 || "function" != typeof e4.then) throw e4;
          return e4.then(t3);
        }
      });
    }
  }
  var ie, ae = "<" + Z2, ue = U;
  for (var ce in F2) {
    var fe = F2[ce];
    if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
      switch (ce) {
        case "children":
          ie = fe;
          continue;
        case "key":
        case "ref":
        case "__self":
        case "__source":
          continue;
        case "htmlFor":
          if ("for" in F2) continue;
          ce = "for";
          break;
        case "className":
          if ("class" in F2) continue;
          ce = "class";
          break;
        case "defaultChecked":
          ce = "checked";
          break;
        case "defaultSelected":
          ce = "selected";
          break;
        case "defaultValue":
        case "value":
          switch (ce = "value", Z2) {
            case "textarea":
              ie = fe;
              continue;
            case "select":
              u3 = fe;
              continue;
            case "option":
              u3 != fe || "selected" in F2 || (ae += " selected");
          }
          break;
        case "dangerouslySetInnerHTML":
          ue = fe && fe.__html;
          continue;
        case "style":
          "object" == typeof fe && (fe = x2(fe));
          break;
        case "acceptCharset":
          ce = "accept-charset";
          break;
        case "httpEquiv":
          ce = "http-equiv";
          break;
        default:
          if (f2.test(ce)) continue;
          s2.test(ce) ? ce = ce.replace(s2, "$1:$2").toLowerCase() : "-" !== ce[4] && !h2.has(ce) || null == fe ? o4 ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l2.test(ce) && (ce = ce.toLowerCase()) : fe += U;
      }
      null != fe && false !== fe && (ae = true === fe || fe === U ? ae + " " + ce : ae + " " + ce + '="' + _2(fe + U) + '"');
    }
  }
  if (f2.test(Z2)) throw new Error(Z2 + " is not a valid HTML tag name in " + ae + ">");
  if (ue || ("string" == typeof ie ? ue = _2(ie) : null != ie && false !== ie && true !== ie && (ue = q(ie, n2, "svg" === Z2 || "foreignObject" !== Z2 && o4, u3, e3, g3, k3, b3))), b3.afterDiff && b3.afterDiff(e3), b3.unmountHook && b3.unmountHook(e3), !ue && I2.has(Z2)) return ae + "/>";
  var se = "</" + Z2 + ">", le = ae + ">";
  return P2(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [le, ue, se] : le + ue + se;
}
var I2 = /* @__PURE__ */ new Set(["area", "base", "br", "col", "command", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"]);
function V(e3) {
  return null !== e3 && "object" == typeof e3 && "function" == typeof e3.peek && "value" in e3;
}

// src/report/html/document.tsx
function renderDocument({ title, style, script }, content) {
  const source = script === void 0 ? "" : `(${script})()`;
  return `<!doctype html>
${z2(
    /* @__PURE__ */ e2("html", { lang: "en", children: [
      /* @__PURE__ */ e2("head", { children: [
        /* @__PURE__ */ e2("meta", { charSet: "utf-8" }),
        /* @__PURE__ */ e2("meta", { "http-equiv": "Content-Security-Policy", content: policy(style, source) }),
        /* @__PURE__ */ e2("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        /* @__PURE__ */ e2("meta", { name: "referrer", content: "no-referrer" }),
        /* @__PURE__ */ e2("link", { rel: "icon", href: "data:," }),
        /* @__PURE__ */ e2("title", { children: title }),
        /* @__PURE__ */ e2("style", { dangerouslySetInnerHTML: { __html: style } })
      ] }),
      /* @__PURE__ */ e2("body", { children: [
        content,
        source !== "" && /* @__PURE__ */ e2("script", { dangerouslySetInnerHTML: { __html: source } })
      ] })
    ] })
  )}
`;
}
function policy(style, script) {
  const scripts = script === "" ? "'none'" : hash(script);
  return `default-src 'none'; style-src ${hash(style)}; script-src ${scripts}; img-src data:; base-uri 'none'; form-action 'none'`;
}
function hash(source) {
  return `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
}

// src/report/html/style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0550ae;
  --passed: #116329; --regressed: #a40e26; --inconclusive: #7d4e00; --beyond: #ffebe9; --added: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --link: #79c0ff;
    --passed: #56d364; --regressed: #ff8182; --inconclusive: #e3b341; --beyond: #3c1618; --added: #12261e;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: clamp(1.35rem, 4vw, 1.75rem); line-height: 1.25; margin: 0.5rem 0 1rem; }
h1::first-line { text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, .picks, .number { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.875em; }
code { background: var(--soft); padding: 0.1em 0.3em; border-radius: 4px; }
pre { background: var(--soft); padding: 0.75rem; border-radius: 6px; white-space: pre-wrap; margin: 0.5rem 0; }
small { color: var(--quiet); }
.kicker, footer { color: var(--quiet); }
.verdict { border-left: 6px solid var(--line); padding-left: 1rem; }
.verdict.passed, .verdict.measured { border-color: var(--passed); }
.verdict.passed b, .verdict.measured b { color: var(--passed); }
.verdict.regressed, .verdict.error { border-color: var(--regressed); }
.verdict.regressed b, .verdict.error b { color: var(--regressed); }
.verdict.inconclusive { border-color: var(--inconclusive); } .verdict.inconclusive b { color: var(--inconclusive); }
.interval { display: block; margin: 1.5rem 0; overflow: visible; font-size: 0.875rem; }
.interval text { fill: var(--quiet); }
.interval .beyond { fill: var(--beyond); }
.interval line { stroke: var(--line); stroke-width: 1; }
.interval .zero { stroke: var(--ink); }
.interval .margin { stroke: var(--regressed); stroke-dasharray: 4 3; }
.interval .range { stroke: var(--ink); stroke-width: 3; }
.interval .point { fill: var(--ink); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: right; padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th:first-child { text-align: left; font-weight: 400; } thead th { font-weight: 600; }
th { overflow-wrap: break-word; }
.floors td:last-child { width: 40%; }
.floors rect { fill: var(--line); } .floors .measured rect { fill: var(--link); } .floors .measured th { font-weight: 600; }
#tools { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin: 0.75rem 0; }
input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.3rem 0.5rem; max-width: 100%; }
#tasks { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
#tasks > li { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 3rem; }
#tasks > li > details > summary {
  display: grid; grid-template: "number price" auto "title title" auto "picks change" auto / 1fr auto;
  column-gap: 1rem; padding: 0.6rem 0.25rem; cursor: pointer; list-style: none;
}
#tasks > li > details > summary::-webkit-details-marker { display: none; }
#tasks summary:hover { background: var(--soft); }
#tasks > li > details[open] { padding-bottom: 1rem; }
.number { grid-area: number; color: var(--quiet); } .title { grid-area: title; } .price { grid-area: price; text-align: right; }
.picks { grid-area: picks; } .change { grid-area: change; text-align: right; color: var(--quiet); }
.worse .change { color: var(--regressed); } .better .change { color: var(--passed); }
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to left, var(--paper) 1rem, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat;
}
.scroll table { width: auto; min-width: 100%; }
.scroll td { white-space: nowrap; }
.scroll th[scope="row"] { position: sticky; left: 0; background: var(--paper); min-width: 8rem; max-width: 45vw; }
.scroll .numbers td { white-space: normal; overflow-wrap: break-word; }
.chart { margin: 0.5rem 0 1.5rem; } .chart svg { display: block; } .chart .wide { display: none; }
.chart text { fill: var(--ink); font-size: 12px; } .chart .tick { fill: var(--quiet); } .chart .name { font-weight: 600; }
.chart .grid { stroke: var(--line); } .line { fill: none; stroke: var(--link); stroke-width: 1.5; }
.chart .band { fill: var(--link); opacity: 0.15; } .chart .hover { fill: var(--link); opacity: 0; } .chart .hover:hover { opacity: 1; } .chart [data-href] { cursor: pointer; }
.chart .alone, .chart .best { fill: var(--link); } .chart .dot { fill: var(--quiet); }
.chart .front { fill: none; stroke: var(--link); stroke-width: 2; opacity: 0.4; }
.chart .mark line { stroke: var(--regressed); stroke-dasharray: 4 3; } .chart .mark text { fill: var(--regressed); }
.diff { font-size: 0.8125rem; overflow-x: auto; } .diff span { display: block; white-space: pre-wrap; }
.diff .added { background: var(--added); } .diff .removed { background: var(--beyond); }
.moved { margin-bottom: 1rem; } .moved td { white-space: nowrap; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; border: 0; padding: 0; margin: 0; } .chips legend { float: left; padding: 0; }
.chips label { border: 1px solid var(--line); border-radius: 2rem; padding: 0.15rem 0.75rem; white-space: nowrap; cursor: pointer; }
.chips label:has(:checked) { border-color: var(--link); background: var(--soft); }
.folded > summary { cursor: pointer; }
.folded > summary h2 { display: inline-block; margin: 1rem 0 0.5rem; }
.spark { display: inline-block; vertical-align: middle; }
.sides { display: grid; gap: 0 2rem; }
.trial summary { cursor: pointer; padding: 0.25rem 0; } .trial small { margin-left: 0.5rem; }
.transcript { list-style: none; padding-left: 0; } .transcript h4 { margin: 0.75rem 0 0.25rem; font-size: 0.8125rem; font-weight: 400; color: var(--quiet); }
.transcript li:not(.turn) { padding-left: 0.75rem; border-left: 2px solid var(--line); } .transcript p { margin: 0.25rem 0; }
.transcript li { overflow-wrap: anywhere; } .transcript summary { cursor: pointer; } .transcript small { margin-left: 0.5rem; }
.looked { margin: 0.75rem 0; } .looked dt { font-weight: 600; } .looked dd { margin: 0; overflow-wrap: anywhere; }
.proposals { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
.proposals article { flex: 0 0 min(24rem, 85vw); border-top: 4px solid var(--line); }
.proposals article.right { border-color: var(--passed); }
@media print {
  body { max-width: none; } #tools, .ranges { display: none; } .folded::details-content { content-visibility: visible; }
  .scroll { overflow: visible; } a { color: inherit; }
}
@media (max-width: 40rem) {
  th, td { padding: 0.35rem 0.3rem; }
  .scroll th[scope="row"] { min-width: 5.5rem; }
}
@media (min-width: 68rem) { .chart .narrow { display: none; } .chart .wide { display: block; } }
@media (min-width: 48rem) {
  #tasks > li > details > summary { grid-template: "number title picks price change" auto / 4.5rem 1fr 11rem 5rem 8rem; }
  .sides { grid-template-columns: 1fr 1fr; }
  .looked { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
}
`;

export {
  d,
  e2 as e,
  renderDocument,
  STYLE
};

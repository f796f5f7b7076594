export const id = 5249;
export const ids = [5249];
export const modules = {

/***/ 5249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE),
/* harmony export */   d: () => (/* binding */ d$1),
/* harmony export */   e: () => (/* binding */ e),
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// node_modules/preact/dist/preact.mjs
var n;
var l$1;
var u$1;
var i$1;
var t;
var o$2;
var r;
var f$1;
var e$1 = {};
var c$1 = [];
var s$1 = /acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i;
function a$1(n, l) {
	for (var u in l) n[u] = l[u];
	return n;
}
function h$1(n) {
	var l = n.parentNode;
	l && l.removeChild(n);
}
function v$1(l, u, i) {
	var t, o, r, f = {};
	for (r in u) "key" == r ? t = u[r] : "ref" == r ? o = u[r] : f[r] = u[r];
	if (arguments.length > 2 && (f.children = arguments.length > 3 ? n.call(arguments, 2) : i), "function" == typeof l && null != l.defaultProps) for (r in l.defaultProps) void 0 === f[r] && (f[r] = l.defaultProps[r]);
	return y$1(l, f, t, o, null);
}
function y$1(n, i, t, o, r) {
	var f = {
		type: n,
		props: i,
		key: t,
		ref: o,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__d: void 0,
		__c: null,
		__h: null,
		constructor: void 0,
		__v: null == r ? ++u$1 : r
	};
	return null == r && null != l$1.vnode && l$1.vnode(f), f;
}
function d$1(n) {
	return n.children;
}
function _$1(n, l) {
	this.props = n, this.context = l;
}
function k$1(n, l) {
	if (null == l) return n.__ ? k$1(n.__, n.__.__k.indexOf(n) + 1) : null;
	for (var u; l < n.__k.length; l++) if (null != (u = n.__k[l]) && null != u.__e) return u.__e;
	return "function" == typeof n.type ? k$1(n) : null;
}
function b$1(n) {
	var l, u;
	if (null != (n = n.__) && null != n.__c) {
		for (n.__e = n.__c.base = null, l = 0; l < n.__k.length; l++) if (null != (u = n.__k[l]) && null != u.__e) {
			n.__e = n.__c.base = u.__e;
			break;
		}
		return b$1(n);
	}
}
function m$1(n) {
	(!n.__d && (n.__d = !0) && t.push(n) && !g$1.__r++ || r !== l$1.debounceRendering) && ((r = l$1.debounceRendering) || o$2)(g$1);
}
function g$1() {
	for (var n; g$1.__r = t.length;) n = t.sort(function(n, l) {
		return n.__v.__b - l.__v.__b;
	}), t = [], n.some(function(n) {
		var l, u, i, t, o, r;
		n.__d && (o = (t = (l = n).__v).__e, (r = l.__P) && (u = [], (i = a$1({}, t)).__v = t.__v + 1, j$1(r, t, i, l.__n, void 0 !== r.ownerSVGElement, null != t.__h ? [o] : null, u, null == o ? k$1(t) : o, t.__h), z$1(u, t), t.__e != o && b$1(t)));
	});
}
function w$1(n, l, u, i, t, o, r, f, s, a) {
	var h, v, p, _, b, m, g, w = i && i.__k || c$1, A = w.length;
	for (u.__k = [], h = 0; h < l.length; h++) if (null != (_ = u.__k[h] = null == (_ = l[h]) || "boolean" == typeof _ ? null : "string" == typeof _ || "number" == typeof _ || "bigint" == typeof _ ? y$1(null, _, null, null, _) : Array.isArray(_) ? y$1(d$1, { children: _ }, null, null, null) : _.__b > 0 ? y$1(_.type, _.props, _.key, null, _.__v) : _)) {
		if (_.__ = u, _.__b = u.__b + 1, null === (p = w[h]) || p && _.key == p.key && _.type === p.type) w[h] = void 0;
		else for (v = 0; v < A; v++) {
			if ((p = w[v]) && _.key == p.key && _.type === p.type) {
				w[v] = void 0;
				break;
			}
			p = null;
		}
		j$1(n, _, p = p || e$1, t, o, r, f, s, a), b = _.__e, (v = _.ref) && p.ref != v && (g || (g = []), p.ref && g.push(p.ref, null, _), g.push(v, _.__c || b, _)), null != b ? (m ??= b, "function" == typeof _.type && _.__k === p.__k ? _.__d = s = x$1(_, s, n) : s = P$1(n, _, p, w, b, s), "function" == typeof u.type && (u.__d = s)) : s && p.__e == s && s.parentNode != n && (s = k$1(p));
	}
	for (u.__e = m, h = A; h--;) null != w[h] && ("function" == typeof u.type && null != w[h].__e && w[h].__e == u.__d && (u.__d = k$1(i, h + 1)), N$1(w[h], w[h]));
	if (g) for (h = 0; h < g.length; h++) M$1(g[h], g[++h], g[++h]);
}
function x$1(n, l, u) {
	for (var i, t = n.__k, o = 0; t && o < t.length; o++) (i = t[o]) && (i.__ = n, l = "function" == typeof i.type ? x$1(i, l, u) : P$1(u, i, i, t, i.__e, l));
	return l;
}
function P$1(n, l, u, i, t, o) {
	var r, f, e;
	if (void 0 !== l.__d) r = l.__d, l.__d = void 0;
	else if (null == u || t != o || null == t.parentNode) n: if (null == o || o.parentNode !== n) n.appendChild(t), r = null;
	else {
		for (f = o, e = 0; (f = f.nextSibling) && e < i.length; e += 2) if (f == t) break n;
		n.insertBefore(t, o), r = o;
	}
	return void 0 !== r ? r : t.nextSibling;
}
function C(n, l, u, i, t) {
	var o;
	for (o in u) "children" === o || "key" === o || o in l || H$1(n, o, null, u[o], i);
	for (o in l) t && "function" != typeof l[o] || "children" === o || "key" === o || "value" === o || "checked" === o || u[o] === l[o] || H$1(n, o, l[o], u[o], i);
}
function $$1(n, l, u) {
	"-" === l[0] ? n.setProperty(l, u) : n[l] = null == u ? "" : "number" != typeof u || s$1.test(l) ? u : u + "px";
}
function H$1(n, l, u, i, t) {
	var o;
	n: if ("style" === l) if ("string" == typeof u) n.style.cssText = u;
	else {
		if ("string" == typeof i && (n.style.cssText = i = ""), i) for (l in i) u && l in u || $$1(n.style, l, "");
		if (u) for (l in u) i && u[l] === i[l] || $$1(n.style, l, u[l]);
	}
	else if ("o" === l[0] && "n" === l[1]) o = l !== (l = l.replace(/Capture$/, "")), l = l.toLowerCase() in n ? l.toLowerCase().slice(2) : l.slice(2), n.l || (n.l = {}), n.l[l + o] = u, u ? i || n.addEventListener(l, o ? T$1 : I$1, o) : n.removeEventListener(l, o ? T$1 : I$1, o);
	else if ("dangerouslySetInnerHTML" !== l) {
		if (t) l = l.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("href" !== l && "list" !== l && "form" !== l && "tabIndex" !== l && "download" !== l && l in n) try {
			n[l] = null == u ? "" : u;
			break n;
		} catch (n) {}
		"function" == typeof u || (null != u && (!1 !== u || "a" === l[0] && "r" === l[1]) ? n.setAttribute(l, u) : n.removeAttribute(l));
	}
}
function I$1(n) {
	this.l[n.type + !1](l$1.event ? l$1.event(n) : n);
}
function T$1(n) {
	this.l[n.type + !0](l$1.event ? l$1.event(n) : n);
}
function j$1(n, u, i, t, o, r, f, e, c) {
	var s, h, v, y, p, k, b, m, g, x, A, P, C, $ = u.type;
	if (void 0 !== u.constructor) return null;
	null != i.__h && (c = i.__h, e = u.__e = i.__e, u.__h = null, r = [e]), (s = l$1.__b) && s(u);
	try {
		n: if ("function" == typeof $) {
			if (m = u.props, g = (s = $.contextType) && t[s.__c], x = s ? g ? g.props.value : s.__ : t, i.__c ? b = (h = u.__c = i.__c).__ = h.__E : ("prototype" in $ && $.prototype.render ? u.__c = h = new $(m, x) : (u.__c = h = new _$1(m, x), h.constructor = $, h.render = O), g && g.sub(h), h.props = m, h.state || (h.state = {}), h.context = x, h.__n = t, v = h.__d = !0, h.__h = []), h.__s ?? (h.__s = h.state), null != $.getDerivedStateFromProps && (h.__s == h.state && (h.__s = a$1({}, h.__s)), a$1(h.__s, $.getDerivedStateFromProps(m, h.__s))), y = h.props, p = h.state, v) null == $.getDerivedStateFromProps && null != h.componentWillMount && h.componentWillMount(), null != h.componentDidMount && h.__h.push(h.componentDidMount);
			else {
				if (null == $.getDerivedStateFromProps && m !== y && null != h.componentWillReceiveProps && h.componentWillReceiveProps(m, x), !h.__e && null != h.shouldComponentUpdate && !1 === h.shouldComponentUpdate(m, h.__s, x) || u.__v === i.__v) {
					h.props = m, h.state = h.__s, u.__v !== i.__v && (h.__d = !1), h.__v = u, u.__e = i.__e, u.__k = i.__k, u.__k.forEach(function(n) {
						n && (n.__ = u);
					}), h.__h.length && f.push(h);
					break n;
				}
				null != h.componentWillUpdate && h.componentWillUpdate(m, h.__s, x), null != h.componentDidUpdate && h.__h.push(function() {
					h.componentDidUpdate(y, p, k);
				});
			}
			if (h.context = x, h.props = m, h.__v = u, h.__P = n, A = l$1.__r, P = 0, "prototype" in $ && $.prototype.render) h.state = h.__s, h.__d = !1, A && A(u), s = h.render(h.props, h.state, h.context);
			else do
				h.__d = !1, A && A(u), s = h.render(h.props, h.state, h.context), h.state = h.__s;
			while (h.__d && ++P < 25);
			h.state = h.__s, null != h.getChildContext && (t = a$1(a$1({}, t), h.getChildContext())), v || null == h.getSnapshotBeforeUpdate || (k = h.getSnapshotBeforeUpdate(y, p)), C = null != s && s.type === d$1 && null == s.key ? s.props.children : s, w$1(n, Array.isArray(C) ? C : [C], u, i, t, o, r, f, e, c), h.base = u.__e, u.__h = null, h.__h.length && f.push(h), b && (h.__E = h.__ = null), h.__e = !1;
		} else null == r && u.__v === i.__v ? (u.__k = i.__k, u.__e = i.__e) : u.__e = L(i.__e, u, i, t, o, r, f, c);
		(s = l$1.diffed) && s(u);
	} catch (n) {
		u.__v = null, (c || null != r) && (u.__e = e, u.__h = !!c, r[r.indexOf(e)] = null), l$1.__e(n, u, i);
	}
}
function z$1(n, u) {
	l$1.__c && l$1.__c(u, n), n.some(function(u) {
		try {
			n = u.__h, u.__h = [], n.some(function(n) {
				n.call(u);
			});
		} catch (n) {
			l$1.__e(n, u.__v);
		}
	});
}
function L(l, u, i, t, o, r, f, c) {
	var s, a, v, y = i.props, p = u.props, d = u.type, _ = 0;
	if ("svg" === d && (o = !0), null != r) {
		for (; _ < r.length; _++) if ((s = r[_]) && "setAttribute" in s == !!d && (d ? s.localName === d : 3 === s.nodeType)) {
			l = s, r[_] = null;
			break;
		}
	}
	if (null == l) {
		if (null === d) return document.createTextNode(p);
		l = o ? document.createElementNS("http://www.w3.org/2000/svg", d) : document.createElement(d, p.is && p), r = null, c = !1;
	}
	if (null === d) y === p || c && l.data === p || (l.data = p);
	else {
		if (r = r && n.call(l.childNodes), a = (y = i.props || e$1).dangerouslySetInnerHTML, v = p.dangerouslySetInnerHTML, !c) {
			if (null != r) for (y = {}, _ = 0; _ < l.attributes.length; _++) y[l.attributes[_].name] = l.attributes[_].value;
			(v || a) && (v && (a && v.__html == a.__html || v.__html === l.innerHTML) || (l.innerHTML = v && v.__html || ""));
		}
		if (C(l, p, y, o, c), v) u.__k = [];
		else if (_ = u.props.children, w$1(l, Array.isArray(_) ? _ : [_], u, i, t, o && "foreignObject" !== d, r, f, r ? r[0] : i.__k && k$1(i, 0), c), null != r) for (_ = r.length; _--;) null != r[_] && h$1(r[_]);
		c || ("value" in p && void 0 !== (_ = p.value) && (_ !== l.value || "progress" === d && !_ || "option" === d && _ !== y.value) && H$1(l, "value", _, y.value, !1), "checked" in p && void 0 !== (_ = p.checked) && _ !== l.checked && H$1(l, "checked", _, y.checked, !1));
	}
	return l;
}
function M$1(n, u, i) {
	try {
		"function" == typeof n ? n(u) : n.current = u;
	} catch (n) {
		l$1.__e(n, i);
	}
}
function N$1(n, u, i) {
	var t, o;
	if (l$1.unmount && l$1.unmount(n), (t = n.ref) && (t.current && t.current !== n.__e || M$1(t, null, u)), null != (t = n.__c)) {
		if (t.componentWillUnmount) try {
			t.componentWillUnmount();
		} catch (n) {
			l$1.__e(n, u);
		}
		t.base = t.__P = null;
	}
	if (t = n.__k) for (o = 0; o < t.length; o++) t[o] && N$1(t[o], u, "function" != typeof n.type);
	i || null == n.__e || h$1(n.__e), n.__e = n.__d = void 0;
}
function O(n, l, u) {
	return this.constructor(n, u);
}
n = c$1.slice, l$1 = { __e: function(n, l, u, i) {
	for (var t, o, r; l = l.__;) if ((t = l.__c) && !t.__) try {
		if ((o = t.constructor) && null != o.getDerivedStateFromError && (t.setState(o.getDerivedStateFromError(n)), r = t.__d), null != t.componentDidCatch && (t.componentDidCatch(n, i || {}), r = t.__d), r) return t.__E = t;
	} catch (l) {
		n = l;
	}
	throw n;
} }, u$1 = 0, i$1 = function(n) {
	return null != n && void 0 === n.constructor;
}, _$1.prototype.setState = function(n, l) {
	var u = null != this.__s && this.__s !== this.state ? this.__s : this.__s = a$1({}, this.state);
	"function" == typeof n && (n = n(a$1({}, u), this.props)), n && a$1(u, n), null != n && this.__v && (l && this.__h.push(l), m$1(this));
}, _$1.prototype.forceUpdate = function(n) {
	this.__v && (this.__e = !0, n && this.__h.push(n), m$1(this));
}, _$1.prototype.render = d$1, t = [], o$2 = "function" == typeof Promise ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout, g$1.__r = 0, f$1 = 0;

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var o$1 = 0;
function e(_, e, n, t, f) {
	var l, s, u = {};
	for (s in e) "ref" == s ? l = e[s] : u[s] = e[s];
	var a = {
		type: _,
		props: u,
		key: n,
		ref: l,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__d: void 0,
		__c: null,
		__h: null,
		constructor: void 0,
		__v: --o$1,
		__source: f,
		__self: t
	};
	if ("function" == typeof _ && (l = _.defaultProps)) for (s in l) void 0 === u[s] && (u[s] = l[s]);
	return l$1.vnode && l$1.vnode(a), a;
}

// node_modules/preact-render-to-string/dist/index.mjs
var o = "__s";
var i = "__c";
var a = "__k";
var u = "__d";
var c = "__s";
var f = /[\s\n\\/='"\0<>]/;
var s = /^(xlink|xmlns|xml)([A-Z])/;
var l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u] = !0;
}
function v(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u] = !1;
}
function m(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u];
}
var y = /["&<]/;
function _(e) {
	if (0 === e.length || !1 === y.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g = {};
var k = /* @__PURE__ */ new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w,
		forceUpdate: w,
		__d: !0,
		__h: new Array(0)
	};
}
var T = {};
var j = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: l$1.__b,
		afterDiff: l$1.diffed,
		renderHook: l$1.__r,
		unmountHook: l$1.unmount,
		rootHook: l$1.__,
		commitHook: l$1.__c,
		catchError: l$1.__e,
		errorBoundaries: l$1.errorBoundaries
	};
}
function B(e) {
	var t = l$1[o];
	l$1[o] = !0;
	try {
		return e();
	} finally {
		l$1[o] = t;
	}
}
function z(n, r, o) {
	var i = W();
	try {
		var u = B(function() {
			var u, c = v$1(d$1, null);
			return c[a] = [n], i.rootHook && i.rootHook(n, ((u = {})[a] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
		});
		return P(u) ? u.join(U) : u;
	} catch (e) {
		if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
		throw e;
	} finally {
		i.commitHook && B(function() {
			return i.commitHook(n, j);
		}), j.length = 0;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i] ? (a = !1, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), r.state ?? (r.state = T), r[c] ?? (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] !== r.state ? r[c] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
	if (P(e)) {
		var C, D = U;
		y[a] = e;
		for (var A = e.length, S = 0; S < A; S++) {
			var E = e[S];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!i$1(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === d$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (i$1(Q) || P(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i];
			else {
				e[i] = O = H(e, R);
				for (var ne = 0; m(O) && ne++ < 25;) {
					v(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === d$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === d$1 && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === d$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
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
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f.test(ce)) continue;
					s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
		}
	}
	if (f.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = /* @__PURE__ */ new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}

// src/report/html/document.tsx
function renderDocument({ title, style, script }, content) {
	const source = script === void 0 ? "" : `(${script})()`;
	return `<!doctype html>\n${z(/* @__PURE__ */ e("html", {
		lang: "en",
		children: [/* @__PURE__ */ e("head", { children: [
			/* @__PURE__ */ e("meta", { charSet: "utf-8" }),
			/* @__PURE__ */ e("meta", {
				"http-equiv": "Content-Security-Policy",
				content: policy(style, source)
			}),
			/* @__PURE__ */ e("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}),
			/* @__PURE__ */ e("meta", {
				name: "referrer",
				content: "no-referrer"
			}),
			/* @__PURE__ */ e("link", {
				rel: "icon",
				href: "data:,"
			}),
			/* @__PURE__ */ e("title", { children: title }),
			/* @__PURE__ */ e("style", { dangerouslySetInnerHTML: { __html: style } })
		] }), /* @__PURE__ */ e("body", { children: [content, source !== "" && /* @__PURE__ */ e("script", { dangerouslySetInnerHTML: { __html: source } })] })]
	}))}\n`;
}
function policy(style, script) {
	const scripts = script === "" ? "'none'" : hash(script);
	return `default-src 'none'; style-src ${hash(style)}; script-src ${scripts}; img-src data:; base-uri 'none'; form-action 'none'`;
}
function hash(source) {
	return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(source).digest("base64")}'`;
}

// src/report/html/style.ts
const STYLE = `
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
th:first-child { text-align: left; } tbody th { font-weight: 400; }
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
.chart { margin: 0.5rem 0 1.5rem; } .chart svg { display: block; width: 100%; height: auto; } .chart .wide { display: none; } .chart .narrow { max-width: 30rem; }
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
@media (min-width: 48rem), print { .chart .narrow { display: none; } .chart .wide { display: block; } }
@media (min-width: 48rem) and (max-width: 68rem), print { .chart .wide text { font-size: 14px; } }
@media (min-width: 48rem) {
  #tasks > li > details > summary { grid-template: "number title picks price change" auto / 4.5rem 1fr 11rem 5rem 8rem; }
  .sides { grid-template-columns: 1fr 1fr; }
  .looked { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
}
`;



/***/ })

};

export const id = 57;
export const ids = [57];
export const modules = {

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

;// CONCATENATED MODULE: ./node_modules/preact/dist/preact.mjs
var n,preact_l,u,i,preact_t,o,r,f,preact_e={},c=[],s=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i;function a(n,l){for(var u in l)n[u]=l[u];return n}function h(n){var l=n.parentNode;l&&l.removeChild(n)}function v(l,u,i){var t,o,r,f={};for(r in u)"key"==r?t=u[r]:"ref"==r?o=u[r]:f[r]=u[r];if(arguments.length>2&&(f.children=arguments.length>3?n.call(arguments,2):i),"function"==typeof l&&null!=l.defaultProps)for(r in l.defaultProps)void 0===f[r]&&(f[r]=l.defaultProps[r]);return y(l,f,t,o,null)}function y(n,i,t,o,r){var f={type:n,props:i,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__d:void 0,__c:null,__h:null,constructor:void 0,__v:null==r?++u:r};return null==r&&null!=preact_l.vnode&&preact_l.vnode(f),f}function p(){return{current:null}}function d(n){return n.children}function _(n,l){this.props=n,this.context=l}function k(n,l){if(null==l)return n.__?k(n.__,n.__.__k.indexOf(n)+1):null;for(var u;l<n.__k.length;l++)if(null!=(u=n.__k[l])&&null!=u.__e)return u.__e;return"function"==typeof n.type?k(n):null}function b(n){var l,u;if(null!=(n=n.__)&&null!=n.__c){for(n.__e=n.__c.base=null,l=0;l<n.__k.length;l++)if(null!=(u=n.__k[l])&&null!=u.__e){n.__e=n.__c.base=u.__e;break}return b(n)}}function m(n){(!n.__d&&(n.__d=!0)&&preact_t.push(n)&&!g.__r++||r!==preact_l.debounceRendering)&&((r=preact_l.debounceRendering)||o)(g)}function g(){for(var n;g.__r=preact_t.length;)n=preact_t.sort(function(n,l){return n.__v.__b-l.__v.__b}),preact_t=[],n.some(function(n){var l,u,i,t,o,r;n.__d&&(o=(t=(l=n).__v).__e,(r=l.__P)&&(u=[],(i=a({},t)).__v=t.__v+1,j(r,t,i,l.__n,void 0!==r.ownerSVGElement,null!=t.__h?[o]:null,u,null==o?k(t):o,t.__h),z(u,t),t.__e!=o&&b(t)))})}function w(n,l,u,i,t,o,r,f,s,a){var h,v,p,_,b,m,g,w=i&&i.__k||c,A=w.length;for(u.__k=[],h=0;h<l.length;h++)if(null!=(_=u.__k[h]=null==(_=l[h])||"boolean"==typeof _?null:"string"==typeof _||"number"==typeof _||"bigint"==typeof _?y(null,_,null,null,_):Array.isArray(_)?y(d,{children:_},null,null,null):_.__b>0?y(_.type,_.props,_.key,null,_.__v):_)){if(_.__=u,_.__b=u.__b+1,null===(p=w[h])||p&&_.key==p.key&&_.type===p.type)w[h]=void 0;else for(v=0;v<A;v++){if((p=w[v])&&_.key==p.key&&_.type===p.type){w[v]=void 0;break}p=null}j(n,_,p=p||preact_e,t,o,r,f,s,a),b=_.__e,(v=_.ref)&&p.ref!=v&&(g||(g=[]),p.ref&&g.push(p.ref,null,_),g.push(v,_.__c||b,_)),null!=b?(null==m&&(m=b),"function"==typeof _.type&&_.__k===p.__k?_.__d=s=x(_,s,n):s=P(n,_,p,w,b,s),"function"==typeof u.type&&(u.__d=s)):s&&p.__e==s&&s.parentNode!=n&&(s=k(p))}for(u.__e=m,h=A;h--;)null!=w[h]&&("function"==typeof u.type&&null!=w[h].__e&&w[h].__e==u.__d&&(u.__d=k(i,h+1)),N(w[h],w[h]));if(g)for(h=0;h<g.length;h++)M(g[h],g[++h],g[++h])}function x(n,l,u){for(var i,t=n.__k,o=0;t&&o<t.length;o++)(i=t[o])&&(i.__=n,l="function"==typeof i.type?x(i,l,u):P(u,i,i,t,i.__e,l));return l}function A(n,l){return l=l||[],null==n||"boolean"==typeof n||(Array.isArray(n)?n.some(function(n){A(n,l)}):l.push(n)),l}function P(n,l,u,i,t,o){var r,f,e;if(void 0!==l.__d)r=l.__d,l.__d=void 0;else if(null==u||t!=o||null==t.parentNode)n:if(null==o||o.parentNode!==n)n.appendChild(t),r=null;else{for(f=o,e=0;(f=f.nextSibling)&&e<i.length;e+=2)if(f==t)break n;n.insertBefore(t,o),r=o}return void 0!==r?r:t.nextSibling}function C(n,l,u,i,t){var o;for(o in u)"children"===o||"key"===o||o in l||H(n,o,null,u[o],i);for(o in l)t&&"function"!=typeof l[o]||"children"===o||"key"===o||"value"===o||"checked"===o||u[o]===l[o]||H(n,o,l[o],u[o],i)}function $(n,l,u){"-"===l[0]?n.setProperty(l,u):n[l]=null==u?"":"number"!=typeof u||s.test(l)?u:u+"px"}function H(n,l,u,i,t){var o;n:if("style"===l)if("string"==typeof u)n.style.cssText=u;else{if("string"==typeof i&&(n.style.cssText=i=""),i)for(l in i)u&&l in u||$(n.style,l,"");if(u)for(l in u)i&&u[l]===i[l]||$(n.style,l,u[l])}else if("o"===l[0]&&"n"===l[1])o=l!==(l=l.replace(/Capture$/,"")),l=l.toLowerCase()in n?l.toLowerCase().slice(2):l.slice(2),n.l||(n.l={}),n.l[l+o]=u,u?i||n.addEventListener(l,o?T:I,o):n.removeEventListener(l,o?T:I,o);else if("dangerouslySetInnerHTML"!==l){if(t)l=l.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if("href"!==l&&"list"!==l&&"form"!==l&&"tabIndex"!==l&&"download"!==l&&l in n)try{n[l]=null==u?"":u;break n}catch(n){}"function"==typeof u||(null!=u&&(!1!==u||"a"===l[0]&&"r"===l[1])?n.setAttribute(l,u):n.removeAttribute(l))}}function I(n){this.l[n.type+!1](preact_l.event?preact_l.event(n):n)}function T(n){this.l[n.type+!0](preact_l.event?preact_l.event(n):n)}function j(n,u,i,t,o,r,f,e,c){var s,h,v,y,p,k,b,m,g,x,A,P,C,$=u.type;if(void 0!==u.constructor)return null;null!=i.__h&&(c=i.__h,e=u.__e=i.__e,u.__h=null,r=[e]),(s=preact_l.__b)&&s(u);try{n:if("function"==typeof $){if(m=u.props,g=(s=$.contextType)&&t[s.__c],x=s?g?g.props.value:s.__:t,i.__c?b=(h=u.__c=i.__c).__=h.__E:("prototype"in $&&$.prototype.render?u.__c=h=new $(m,x):(u.__c=h=new _(m,x),h.constructor=$,h.render=O),g&&g.sub(h),h.props=m,h.state||(h.state={}),h.context=x,h.__n=t,v=h.__d=!0,h.__h=[]),null==h.__s&&(h.__s=h.state),null!=$.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=a({},h.__s)),a(h.__s,$.getDerivedStateFromProps(m,h.__s))),y=h.props,p=h.state,v)null==$.getDerivedStateFromProps&&null!=h.componentWillMount&&h.componentWillMount(),null!=h.componentDidMount&&h.__h.push(h.componentDidMount);else{if(null==$.getDerivedStateFromProps&&m!==y&&null!=h.componentWillReceiveProps&&h.componentWillReceiveProps(m,x),!h.__e&&null!=h.shouldComponentUpdate&&!1===h.shouldComponentUpdate(m,h.__s,x)||u.__v===i.__v){h.props=m,h.state=h.__s,u.__v!==i.__v&&(h.__d=!1),h.__v=u,u.__e=i.__e,u.__k=i.__k,u.__k.forEach(function(n){n&&(n.__=u)}),h.__h.length&&f.push(h);break n}null!=h.componentWillUpdate&&h.componentWillUpdate(m,h.__s,x),null!=h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,p,k)})}if(h.context=x,h.props=m,h.__v=u,h.__P=n,A=preact_l.__r,P=0,"prototype"in $&&$.prototype.render)h.state=h.__s,h.__d=!1,A&&A(u),s=h.render(h.props,h.state,h.context);else do{h.__d=!1,A&&A(u),s=h.render(h.props,h.state,h.context),h.state=h.__s}while(h.__d&&++P<25);h.state=h.__s,null!=h.getChildContext&&(t=a(a({},t),h.getChildContext())),v||null==h.getSnapshotBeforeUpdate||(k=h.getSnapshotBeforeUpdate(y,p)),C=null!=s&&s.type===d&&null==s.key?s.props.children:s,w(n,Array.isArray(C)?C:[C],u,i,t,o,r,f,e,c),h.base=u.__e,u.__h=null,h.__h.length&&f.push(h),b&&(h.__E=h.__=null),h.__e=!1}else null==r&&u.__v===i.__v?(u.__k=i.__k,u.__e=i.__e):u.__e=L(i.__e,u,i,t,o,r,f,c);(s=preact_l.diffed)&&s(u)}catch(n){u.__v=null,(c||null!=r)&&(u.__e=e,u.__h=!!c,r[r.indexOf(e)]=null),preact_l.__e(n,u,i)}}function z(n,u){preact_l.__c&&preact_l.__c(u,n),n.some(function(u){try{n=u.__h,u.__h=[],n.some(function(n){n.call(u)})}catch(n){preact_l.__e(n,u.__v)}})}function L(l,u,i,t,o,r,f,c){var s,a,v,y=i.props,p=u.props,d=u.type,_=0;if("svg"===d&&(o=!0),null!=r)for(;_<r.length;_++)if((s=r[_])&&"setAttribute"in s==!!d&&(d?s.localName===d:3===s.nodeType)){l=s,r[_]=null;break}if(null==l){if(null===d)return document.createTextNode(p);l=o?document.createElementNS("http://www.w3.org/2000/svg",d):document.createElement(d,p.is&&p),r=null,c=!1}if(null===d)y===p||c&&l.data===p||(l.data=p);else{if(r=r&&n.call(l.childNodes),a=(y=i.props||preact_e).dangerouslySetInnerHTML,v=p.dangerouslySetInnerHTML,!c){if(null!=r)for(y={},_=0;_<l.attributes.length;_++)y[l.attributes[_].name]=l.attributes[_].value;(v||a)&&(v&&(a&&v.__html==a.__html||v.__html===l.innerHTML)||(l.innerHTML=v&&v.__html||""))}if(C(l,p,y,o,c),v)u.__k=[];else if(_=u.props.children,w(l,Array.isArray(_)?_:[_],u,i,t,o&&"foreignObject"!==d,r,f,r?r[0]:i.__k&&k(i,0),c),null!=r)for(_=r.length;_--;)null!=r[_]&&h(r[_]);c||("value"in p&&void 0!==(_=p.value)&&(_!==l.value||"progress"===d&&!_||"option"===d&&_!==y.value)&&H(l,"value",_,y.value,!1),"checked"in p&&void 0!==(_=p.checked)&&_!==l.checked&&H(l,"checked",_,y.checked,!1))}return l}function M(n,u,i){try{"function"==typeof n?n(u):n.current=u}catch(n){preact_l.__e(n,i)}}function N(n,u,i){var t,o;if(preact_l.unmount&&preact_l.unmount(n),(t=n.ref)&&(t.current&&t.current!==n.__e||M(t,null,u)),null!=(t=n.__c)){if(t.componentWillUnmount)try{t.componentWillUnmount()}catch(n){preact_l.__e(n,u)}t.base=t.__P=null}if(t=n.__k)for(o=0;o<t.length;o++)t[o]&&N(t[o],u,"function"!=typeof n.type);i||null==n.__e||h(n.__e),n.__e=n.__d=void 0}function O(n,l,u){return this.constructor(n,u)}function S(u,i,t){var o,r,f;preact_l.__&&preact_l.__(u,i),r=(o="function"==typeof t)?null:t&&t.__k||i.__k,f=[],j(i,u=(!o&&t||i).__k=v(d,null,[u]),r||preact_e,preact_e,void 0!==i.ownerSVGElement,!o&&t?[t]:r?null:i.firstChild?n.call(i.childNodes):null,f,!o&&t?t:r?r.__e:i.firstChild,o),z(f,u)}function q(n,l){S(n,l,q)}function B(l,u,i){var t,o,r,f=a({},l.props);for(r in u)"key"==r?t=u[r]:"ref"==r?o=u[r]:f[r]=u[r];return arguments.length>2&&(f.children=arguments.length>3?n.call(arguments,2):i),y(l.type,f,t||l.key,o||l.ref,null)}function D(n,l){var u={__c:l="__cC"+f++,__:n,Consumer:function(n,l){return n.children(l)},Provider:function(n){var u,i;return this.getChildContext||(u=[],(i={})[l]=this,this.getChildContext=function(){return i},this.shouldComponentUpdate=function(n){this.props.value!==n.value&&u.some(m)},this.sub=function(n){u.push(n);var l=n.componentWillUnmount;n.componentWillUnmount=function(){u.splice(u.indexOf(n),1),l&&l.call(n)}}),n.children}};return u.Provider.__=u.Consumer.contextType=u}n=c.slice,preact_l={__e:function(n,l,u,i){for(var t,o,r;l=l.__;)if((t=l.__c)&&!t.__)try{if((o=t.constructor)&&null!=o.getDerivedStateFromError&&(t.setState(o.getDerivedStateFromError(n)),r=t.__d),null!=t.componentDidCatch&&(t.componentDidCatch(n,i||{}),r=t.__d),r)return t.__E=t}catch(l){n=l}throw n}},u=0,i=function(n){return null!=n&&void 0===n.constructor},_.prototype.setState=function(n,l){var u;u=null!=this.__s&&this.__s!==this.state?this.__s:this.__s=a({},this.state),"function"==typeof n&&(n=n(a({},u),this.props)),n&&a(u,n),null!=n&&this.__v&&(l&&this.__h.push(l),m(this))},_.prototype.forceUpdate=function(n){this.__v&&(this.__e=!0,n&&this.__h.push(n),m(this))},_.prototype.render=d,preact_t=[],o="function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout,g.__r=0,f=0;
//# sourceMappingURL=preact.module.js.map

;// CONCATENATED MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime_o=0;function jsxRuntime_e(_,e,n,t,f){var l,s,u={};for(s in e)"ref"==s?l=e[s]:u[s]=e[s];var a={type:_,props:u,key:n,ref:l,__k:null,__:null,__b:0,__e:null,__d:void 0,__c:null,__h:null,constructor:void 0,__v:--jsxRuntime_o,__source:f,__self:t};if("function"==typeof _&&(l=_.defaultProps))for(s in l)void 0===u[s]&&(u[s]=l[s]);return preact_l.vnode&&preact_l.vnode(a),a}
//# sourceMappingURL=jsxRuntime.module.js.map

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist_o="__s",dist_i="__c",dist_a="__k",dist_u="__d",dist_c="__s",dist_f=/[\s\n\\/='"\0<>]/,dist_s=/^(xlink|xmlns|xml)([A-Z])/,l=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,dist_p=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,dist_h=new Set(["draggable","spellcheck"]);function dist_d(e){void 0!==e.__g?e.__g|=8:e[dist_u]=!0}function dist_v(e){void 0!==e.__g?e.__g&=-9:e[dist_u]=!1}function dist_m(e){return void 0!==e.__g?!!(8&e.__g):!0===e[dist_u]}var dist_y=/["&<]/;function dist_(e){if(0===e.length||!1===dist_y.test(e))return e;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1}return n!==t&&(r+=e.slice(t,n)),r}var dist_g={},dist_k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),dist_b=/[A-Z]/g;function dist_x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){var o="-"==n[0]?n:dist_g[n]||(dist_g[n]=n.replace(dist_b,"-$&").toLowerCase()),i=";";"number"!=typeof r||o.startsWith("--")||dist_k.has(o)||(i="px;"),t=t+o+":"+r+i}}return t||void 0}function dist_w(){this.__d=!0}function dist_H(e,t){return{__v:e,context:t,props:e.props,setState:dist_w,forceUpdate:dist_w,__d:!0,__h:new Array(0)}}function dist_C(e,t,n){if(!e.s){if(n instanceof dist_D){if(!n.s)return void(n.o=dist_C.bind(null,e,t));1&t&&(t=n.s),n=n.v}if(n&&n.then)return void n.then(dist_C.bind(null,e,t),dist_C.bind(null,e,2));e.s=t,e.v=n;const r=e.o;r&&r(e)}}var dist_D=/*#__PURE__*/(/* unused pure expression or super */ null && (function(){function e(){}return e.prototype.then=function(t,n){var r=new e,o=this.s;if(o){var i=1&o?t:n;if(i){try{dist_C(r,1,i(this.v))}catch(e){dist_C(r,2,e)}return r}return this}return this.o=function(e){try{var o=e.v;1&e.s?dist_C(r,1,t?t(o):o):n?dist_C(r,1,n(o)):dist_C(r,2,o)}catch(e){dist_C(r,2,e)}},r},e}()));function dist_A(e){return e instanceof dist_D&&1&e.s}function dist_S(e,t,n){for(var r;;){var o=e();if(dist_A(o)&&(o=o.v),!o)return i;if(o.then){r=0;break}var i=n();if(i&&i.then){if(!dist_A(i)){r=1;break}i=i.s}if(t){var a=t();if(a&&a.then&&!dist_A(a)){r=2;break}}}var u=new dist_D,c=dist_C.bind(null,u,2);return(0===r?o.then(s):1===r?i.then(f):a.then(l)).then(void 0,c),u;function f(r){i=r;do{if(t&&(a=t())&&a.then&&!dist_A(a))return void a.then(l).then(void 0,c);if(!(o=e())||dist_A(o)&&!o.v)return void dist_C(u,1,i);if(o.then)return void o.then(s).then(void 0,c);dist_A(i=n())&&(i=i.v)}while(!i||!i.then);i.then(f).then(void 0,c)}function s(e){e?(i=n())&&i.then?i.then(f).then(void 0,c):f(i):dist_C(u,1,i)}function l(){(o=e())?o.then?o.then(s).then(void 0,c):s(o):dist_C(u,1,i)}}function E(e,t){try{var n=e()}catch(e){return t(!0,e)}return n&&n.then?n.then(t.bind(null,!1),t.bind(null,!0)):t(!1,n)}var dist_L=function(n,r){try{var o=W();return Promise.resolve(E(function(){return Promise.resolve(dist_B(function(){var i,u=e(t,null);return u[dist_a]=[n],o.rootHook&&o.rootHook(n,((i={})[dist_a]=u,i.nodeType=1,i)),dist_q(n,r||dist_T,!1,void 0,u,!0,void 0,o)})).then(function(e){var t,n=function(){if(dist_P(e)){var n=function(){var e=o.join(U);return t=1,e},r=0,o=e,i=dist_S(function(){return!!o.some(function(e){return e&&"function"==typeof e.then})&&r++<25},void 0,function(){return Promise.resolve(Promise.all(o)).then(function(e){o=e.flat()})});return i&&i.then?i.then(n):n()}}();return n&&n.then?n.then(function(n){return t?n:e}):t?n:e})},function(e,t){if(o.commitHook&&dist_B(function(){return o.commitHook(n,dist_j)}),dist_j.length=0,e)throw t;return t}))}catch(e){return Promise.reject(e)}},dist_T={},dist_j=[],dist_P=Array.isArray,dist_$=Object.assign,U="",Z="\x3c!--$s--\x3e",F="\x3c!--/$s--\x3e";function dist_M(e){return"string"==typeof e?Z+e+F:dist_P(e)?(e.unshift(Z),e.push(F),e):e&&"function"==typeof e.then?e.then(dist_M):Z+e+F}function W(){return{beforeDiff:preact_l.__b,afterDiff:preact_l.diffed,renderHook:preact_l.__r,unmountHook:preact_l.unmount,rootHook:preact_l.__,commitHook:preact_l.__c,catchError:preact_l.__e,errorBoundaries:preact_l.errorBoundaries}}function dist_B(e){var t=preact_l[dist_o];preact_l[dist_o]=!0;try{return e()}finally{preact_l[dist_o]=t}}function dist_z(n,r,o){var i=W();try{var u=dist_B(function(){var u,c=v(d,null);return c[dist_a]=[n],i.rootHook&&i.rootHook(n,((u={})[dist_a]=c,u.nodeType=1,u)),dist_q(n,r||dist_T,!1,void 0,c,!1,o,i)});return dist_P(u)?u.join(U):u}catch(e){if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{i.commitHook&&dist_B(function(){return i.commitHook(n,dist_j)}),dist_j.length=0}}function dist_N(e,t,n){var r,o=e.type,a=!0;return e[dist_i]?(a=!1,(r=e[dist_i]).state=r[dist_c]):r=new o(e.props,t),e[dist_i]=r,r.__v=e,r.props=e.props,r.context=t,dist_d(r),null==r.state&&(r.state=dist_T),null==r[dist_c]&&(r[dist_c]=r.state),o.getDerivedStateFromProps?r.state=dist_$({},r.state,o.getDerivedStateFromProps(r.props,r.state)):a&&r.componentWillMount?(r.componentWillMount(),r.state=r[dist_c]!==r.state?r[dist_c]:r.state):!a&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),r.render(r.props,r.state,t)}function dist_q(e,n,o,u,y,g,k,b){if(null==e||!0===e||!1===e||e===U)return U;var w=typeof e;if("object"!=w)return"function"==w?U:"string"==w?dist_(e):e+U;if(dist_P(e)){var C,D=U;y[dist_a]=e;for(var A=e.length,S=0;S<A;S++){var E=e[S];if(null!=E&&"boolean"!=typeof E){var L,j=dist_q(E,n,o,u,y,g,k,b);"string"==typeof j?D+=j:(C||(C=new Array(A)),D&&C.push(D),D=U,dist_P(j)?(L=C).push.apply(L,j):C.push(j))}}return C?(D&&C.push(D),C):D}if(!i(e))return U;e.__=y,b.beforeDiff&&b.beforeDiff(e);var Z=e.type,F=e.props;if("function"==typeof Z){var W,z,O,R=n;if(Z===d){if("tpl"in F){for(var K,G=U,J=0;J<F.tpl.length;J++)if(G+=F.tpl[J],F.exprs&&J<F.exprs.length){var Q=F.exprs[J];if(null==Q)continue;if("object"==typeof Q&&(i(Q)||dist_P(Q))){var X,Y=dist_q(Q,n,o,u,e,g,k,b);"string"==typeof Y?G+=Y:(K||(K=[]),G&&K.push(G),G=U,dist_P(Y)?(X=K).push.apply(X,Y):K.push(Y))}else G+=Q}return K?(G&&K.push(G),K):G}if("UNSTABLE_comment"in F)return"\x3c!--"+dist_(F.UNSTABLE_comment)+"--\x3e";z=F.children}else{if(null!=(W=Z.contextType)){var ee=n[W.__c];R=ee?ee.props.value:W.__}var te=Z.prototype&&"function"==typeof Z.prototype.render;if(te)z=/**#__NOINLINE__**/dist_N(e,R,b),O=e[dist_i];else{e[dist_i]=O=/**#__NOINLINE__**/dist_H(e,R);for(var ne=0;dist_m(O)&&ne++<25;){dist_v(O),b.renderHook&&b.renderHook(e);try{z=Z.call(O,F,R)}catch(t){throw g&&t&&"function"==typeof t.then&&(e._suspended=!0),t}}dist_d(O)}if(null!=O.getChildContext&&(n=dist_$({},n,O.getChildContext())),te&&b.errorBoundaries&&(Z.getDerivedStateFromError||O.componentDidCatch)){z=null!=z&&z.type===d&&null==z.key&&null==z.props.tpl?z.props.children:z;try{return dist_q(z,n,o,u,e,g,!1,b)}catch(r){return Z.getDerivedStateFromError&&(O[dist_c]=Z.getDerivedStateFromError(r)),O.componentDidCatch&&O.componentDidCatch(r,dist_T),dist_m(O)?(z=dist_N(e,n,b),null!=(O=e[dist_i]).getChildContext&&(n=dist_$({},n,O.getChildContext())),dist_q(z=null!=z&&z.type===d&&null==z.key&&null==z.props.tpl?z.props.children:z,n,o,u,e,g,k,b)):U}finally{b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e)}}}z=null!=z&&z.type===d&&null==z.key&&null==z.props.tpl?z.props.children:z;try{var re=dist_q(z,n,o,u,e,g,k,b);return b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),e._suspended?dist_M(re):re}catch(t){if(!g&&k&&k.onError){var oe=function t(r){return k.onError(r,e,function(e,r){try{return dist_B(function(){return dist_q(e,n,o,u,r,g,k,b)})}catch(e){return t(e)}})}(t);return void 0!==oe?oe:(b.catchError&&b.catchError(t,e),U)}if(!g)throw t;if(!t||"function"!=typeof t.then)throw t;return t.then(function t(){try{var r=dist_B(function(){return dist_q(z,n,o,u,e,g,k,b)});return e._suspended?dist_M(r):r}catch(e){if(!e||"function"!=typeof e.then)throw e;return e.then(t)}})}}var ie,ae="<"+Z,ue=U;for(var ce in F){var fe=F[ce];if("function"!=typeof(fe=V(fe)?fe.value:fe)||"class"===ce||"className"===ce){switch(ce){case"children":ie=fe;continue;case"key":case"ref":case"__self":case"__source":continue;case"htmlFor":if("for"in F)continue;ce="for";break;case"className":if("class"in F)continue;ce="class";break;case"defaultChecked":ce="checked";break;case"defaultSelected":ce="selected";break;case"defaultValue":case"value":switch(ce="value",Z){case"textarea":ie=fe;continue;case"select":u=fe;continue;case"option":u!=fe||"selected"in F||(ae+=" selected")}break;case"dangerouslySetInnerHTML":ue=fe&&fe.__html;continue;case"style":"object"==typeof fe&&(fe=dist_x(fe));break;case"acceptCharset":ce="accept-charset";break;case"httpEquiv":ce="http-equiv";break;default:if(dist_f.test(ce))continue;dist_s.test(ce)?ce=ce.replace(dist_s,"$1:$2").toLowerCase():"-"!==ce[4]&&!dist_h.has(ce)||null==fe?o?dist_p.test(ce)&&(ce="panose1"===ce?"panose-1":ce.replace(/([A-Z])/g,"-$1").toLowerCase()):l.test(ce)&&(ce=ce.toLowerCase()):fe+=U}null!=fe&&!1!==fe&&(ae=!0===fe||fe===U?ae+" "+ce:ae+" "+ce+'="'+dist_(fe+U)+'"')}}if(dist_f.test(Z))throw new Error(Z+" is not a valid HTML tag name in "+ae+">");if(ue||("string"==typeof ie?ue=dist_(ie):null!=ie&&!1!==ie&&!0!==ie&&(ue=dist_q(ie,n,"svg"===Z||"foreignObject"!==Z&&o,u,e,g,k,b))),b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),!ue&&dist_I.has(Z))return ae+"/>";var se="</"+Z+">",le=ae+">";return dist_P(ue)?[le].concat(ue,[se]):"string"!=typeof ue?[le,ue,se]:le+ue+se}var dist_I=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"]),dist_O=(/* unused pure expression or super */ null && (dist_z)),R=(/* unused pure expression or super */ null && (dist_z));function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}
//# sourceMappingURL=index.module.js.map

// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(6577);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(7948);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(1443);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/html/behaviour.js
/**
 * Runs in the report's page, not here: its source is written into the page, so it must not use anything outside.
 * Without it the page shows every task in the order of the suite.
 */
function behaviour() {
    const list = document.getElementById('tasks');
    const tools = document.getElementById('tools');
    if (list === null || !(tools instanceof HTMLFormElement))
        return;
    const items = [...list.children].filter(item => item instanceof HTMLElement);
    const words = new Map(items.map(item => [item, (item.querySelector('summary')?.textContent ?? '').toLowerCase()]));
    const figure = (item, name) => Number(item.dataset[name]);
    const field = (name) => String(new FormData(tools).get(name) ?? '');
    const order = (a, b) => {
        const by = field('sort');
        const first = by === 'now' ? figure(a, by) - figure(b, by) : by === 'order' ? 0 : figure(b, by) - figure(a, by);
        return first || figure(a, 'order') - figure(b, 'order');
    };
    let sorted = 'order';
    const update = () => {
        const search = field('search').trim().toLowerCase();
        const change = field('change');
        for (const item of items) {
            item.hidden = !(words.get(item)?.includes(search) && (change === '' || item.classList.contains(change)));
        }
        if (field('sort') !== sorted)
            list.append(...items.sort(order));
        sorted = field('sort');
        const output = tools.querySelector('output');
        if (output)
            output.value = `${items.filter(item => !item.hidden).length} of ${items.length} tasks`;
    };
    const follow = () => {
        const item = items.find(({ id }) => id !== '' && `#${encodeURIComponent(id)}` === location.hash);
        const details = item?.querySelector('details');
        if (!item || !details)
            return;
        if (item.hidden) {
            tools.reset();
            update();
        }
        details.open = true;
        item.scrollIntoView();
    };
    tools.hidden = false;
    tools.addEventListener('submit', event => event.preventDefault());
    tools.addEventListener('input', update);
    window.addEventListener('hashchange', follow);
    update();
    follow();
}

// EXTERNAL MODULE: ./build/report/chart.js
var chart = __webpack_require__(6307);
;// CONCATENATED MODULE: ./build/report/html/interval.js



/** The interval of the change. Places are percentages, so that text keeps its size on a phone. */
function IntervalChart({ comparison }) {
    const { difference, low, high, margin } = comparison;
    const { from, to } = (0,chart/* scaleOf */._)(comparison);
    const at = (value) => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`;
    const label = `The change is about ${(0,figures/* signed */.x8)(difference)} points, likely ${(0,figures/* signed */.x8)(low)} to ${(0,figures/* signed */.x8)(high)}; the margin is ${(0,figures/* signed */.x8)(-margin)}.`;
    return (jsxRuntime_e("svg", { class: "interval", width: "100%", height: "96", role: "img", "aria-label": label, children: [jsxRuntime_e("rect", { class: "beyond", x: "0", y: "22", width: at(-margin), height: "50" }), jsxRuntime_e("line", { class: "axis", x1: "0", x2: "100%", y1: "72", y2: "72" }), jsxRuntime_e("line", { class: "zero", x1: at(0), x2: at(0), y1: "22", y2: "76" }), jsxRuntime_e("line", { class: "margin", x1: at(-margin), x2: at(-margin), y1: "22", y2: "76" }), jsxRuntime_e("line", { class: "range", x1: at(low), x2: at(high), y1: "46", y2: "46" }), jsxRuntime_e("line", { class: "range", x1: at(low), x2: at(low), y1: "38", y2: "54" }), jsxRuntime_e("line", { class: "range", x1: at(high), x2: at(high), y1: "38", y2: "54" }), jsxRuntime_e("circle", { class: "point", cx: at(difference), cy: "46", r: "6" }), jsxRuntime_e("text", { x: "0", y: "14", children: "\u2190 worse" }), jsxRuntime_e("text", { x: "100%", y: "14", "text-anchor": "end", children: "better \u2192" }), jsxRuntime_e("text", { x: at(-margin), y: "92", "text-anchor": "end", children: ["margin ", (0,figures/* signed */.x8)(-margin)] }), jsxRuntime_e("text", { x: at(0), y: "92", "text-anchor": "middle", children: "0" })] }));
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The report's whole style. No image, no font, no address: nothing is loaded. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0550ae;
  --passed: #116329; --regressed: #a40e26; --inconclusive: #7d4e00; --beyond: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --link: #79c0ff;
    --passed: #56d364; --regressed: #ff8182; --inconclusive: #e3b341; --beyond: #3c1618;
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
.verdict.passed { border-color: var(--passed); } .verdict.passed b { color: var(--passed); }
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
.sides { display: grid; gap: 0 2rem; }
.trial summary { cursor: pointer; padding: 0.25rem 0; } .trial small { margin-left: 0.5rem; }
@media (min-width: 48rem) {
  #tasks > li > details > summary { grid-template: "number title picks price change" auto / 4.5rem 1fr 11rem 5rem 8rem; }
  .sides { grid-template-columns: 1fr 1fr; }
}
`;

// EXTERNAL MODULE: ./build/report/tasks.js
var tasks = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/report/html/tasks.js





const CHANGES = {
    worse: 'Got worse',
    better: 'Got better',
    same: 'Much the same',
    'not-measured': 'Not compared',
};
/** Longest line of a model's words. */
const TEXT_LENGTH = 20_000;
/** Every task, folded, with a tool bar that works once the script has run. */
function Tasks({ report }) {
    const before = byTask(report.trials.baseline);
    const now = byTask(report.trials.candidate);
    const missing = byTask([...report.missing.baseline, ...report.missing.candidate]);
    return (jsxRuntime_e("section", { "aria-labelledby": "tasks-title", children: [jsxRuntime_e("h2", { id: "tasks-title", children: "Tasks" }), jsxRuntime_e("p", { children: "\u25CF right, \u25CB wrong, 7/8 means right in 7 of 8. A single task can move by chance; the verdict weighs all of them together." }), jsxRuntime_e("form", { id: "tools", hidden: true, children: [jsxRuntime_e("label", { children: ["Search ", jsxRuntime_e("input", { type: "search", name: "search", autocomplete: "off" })] }), jsxRuntime_e("label", { children: ["Show", ' ', jsxRuntime_e("select", { name: "change", children: [jsxRuntime_e("option", { value: "", children: ["All ", (0,figures/* integer */.nd)(report.tasks.length)] }), Object.entries(CHANGES).map(([change, words]) => (jsxRuntime_e("option", { value: change, children: [words, " (", (0,figures/* integer */.nd)(report.tasks.filter(task => (0,tasks/* direction */.oW)(task) === change).length), ")"] }, change)))] })] }), jsxRuntime_e("label", { children: ["Sort by", ' ', jsxRuntime_e("select", { name: "sort", children: [jsxRuntime_e("option", { value: "moved", children: "Largest change" }), jsxRuntime_e("option", { value: "price", children: "Price" }), jsxRuntime_e("option", { value: "now", children: "Least right now" }), jsxRuntime_e("option", { value: "order", children: "Order of the suite" })] })] }), jsxRuntime_e("output", { name: "shown", "aria-live": "polite" })] }), jsxRuntime_e("ol", { id: "tasks", children: report.tasks.map((task, index) => (jsxRuntime_e(TaskItem, { task: task, order: index, before: before.get(task.id) ?? [], now: now.get(task.id) ?? [], missing: missing.get(task.id) ?? [] }, task.id))) })] }));
}
function byTask(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.taskId);
        if (group === undefined)
            groups.set(item.taskId, [item]);
        else
            group.push(item);
    }
    return groups;
}
function TaskItem({ task, order, before, now, missing }) {
    const path = (0,tasks/* issuePath */.dR)(task);
    const id = (0,foreign/* oneLine */.TN)(task.id);
    return (jsxRuntime_e("li", { id: id, class: (0,tasks/* direction */.oW)(task), "data-order": order, "data-price": task.price, "data-moved": Math.abs((0,tasks/* movement */.ii)(task)), "data-now": task.candidate.samples === 0 ? 2 : task.candidate.right / task.candidate.samples, children: jsxRuntime_e("details", { children: [jsxRuntime_e("summary", { children: [jsxRuntime_e("span", { class: "number", children: (0,foreign/* oneLine */.TN)((0,tasks/* issueNumber */.Pp)(task), 20) }), jsxRuntime_e("span", { class: "title", children: (0,foreign/* oneLine */.TN)(task.title, foreign/* TITLE_LENGTH */.qt) }), jsxRuntime_e("span", { class: "price", children: (0,figures/* price */.q9)(task.price) }), jsxRuntime_e("span", { class: "picks", children: (0,tasks/* picks */.hI)(task) }), jsxRuntime_e("span", { class: "change", children: CHANGES[(0,tasks/* direction */.oW)(task)] })] }), jsxRuntime_e("p", { children: ["The right answer is proposal ", task.correctProposalId, " of ", task.proposals, ".", ' ', path !== null && (jsxRuntime_e("a", { href: `https://github.com${path}`, rel: "noreferrer", children: ["Issue ", (0,foreign/* oneLine */.TN)((0,tasks/* issueNumber */.Pp)(task), 20), " on GitHub"] })), ' ', jsxRuntime_e("a", { href: `#${encodeURIComponent(id)}`, children: "Link to this task" })] }), jsxRuntime_e("div", { class: "sides", children: [jsxRuntime_e(Side, { title: arms/* SIDES */.BV.baseline, trials: before, task: task }), jsxRuntime_e(Side, { title: arms/* SIDES */.BV.candidate, trials: now, task: task })] }), missing.map(({ sample, reason, message }) => (jsxRuntime_e("p", { children: ["No answer for sample ", sample + 1, " (", (0,foreign/* oneLine */.TN)(reason), "): ", (0,foreign/* oneLine */.TN)(message)] }, sample)))] }) }));
}
function Side({ title, trials, task }) {
    return (jsxRuntime_e("div", { children: [jsxRuntime_e("h3", { children: [title, ": ", (0,figures/* count */.U9)(trials.length, 'answer')] }), trials.map(trial => (jsxRuntime_e("details", { class: "trial", children: [jsxRuntime_e("summary", { children: [trial.proposalId === task.correctProposalId ? '● right' : '○ wrong', ",", ' ', trial.proposalId === null ? trial.reading : `proposal ${trial.proposalId}`, jsxRuntime_e("small", { children: [(0,figures/* duration */.p0)(trial.latencyMs), trial.usage && ` · ${(0,figures/* integer */.nd)(trial.usage.inputTokens)} in, ${(0,figures/* integer */.nd)(trial.usage.outputTokens)} out`, ` · cost ${(0,figures/* cost */.y)(trial.cost)}`] })] }), jsxRuntime_e("pre", { children: visible(trial.text) })] }, trial.sample)))] }));
}
/** A model's words line by line, without what cannot be seen. */
function visible(text) {
    return text
        .split('\n')
        .map(line => (0,foreign/* oneLine */.TN)(line, TEXT_LENGTH))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/report/html/page.js











const SCRIPT = `(${behaviour})()`;
function hash(source) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(source).digest('base64')}'`;
}
/** Only the page's own style and script run; nothing can be loaded or sent, whatever a model wrote into the report. */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;
/** The report as one HTML file that needs nothing beside it. */
function renderHtml(report) {
    return `<!doctype html>\n${dist_z(jsxRuntime_e(Page, { report: report }))}\n`;
}
function Page({ report }) {
    return (jsxRuntime_e("html", { lang: "en", children: [jsxRuntime_e("head", { children: [jsxRuntime_e("meta", { charSet: "utf-8" }), jsxRuntime_e("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), jsxRuntime_e("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), jsxRuntime_e("meta", { name: "referrer", content: "no-referrer" }), jsxRuntime_e("link", { rel: "icon", href: "data:," }), jsxRuntime_e("title", { children: (0,words/* headline */.Pl)(report) }), jsxRuntime_e("style", { dangerouslySetInnerHTML: { __html: STYLE } })] }), jsxRuntime_e("body", { children: [jsxRuntime_e("main", { children: [jsxRuntime_e(Verdict, { report: report }), jsxRuntime_e(Notes, { report: report }), jsxRuntime_e("div", { class: "sides", children: [jsxRuntime_e(Arms, { report: report }), jsxRuntime_e(Floors, { report: report })] }), jsxRuntime_e(Tasks, { report: report }), jsxRuntime_e(Section, { title: "How this was decided", children: (0,words/* method */.EJ)(report).map(paragraph => (jsxRuntime_e("p", { children: paragraph }, paragraph))) })] }), jsxRuntime_e(Footer, { report: report }), jsxRuntime_e("script", { dangerouslySetInnerHTML: { __html: SCRIPT } })] })] }));
}
function Section({ title, children }) {
    return (jsxRuntime_e("section", { "aria-label": title, children: [jsxRuntime_e("h2", { children: title }), children] }));
}
function Said({ words }) {
    return (jsxRuntime_e(d, { children: words.map(part => typeof part === 'string' ? part : 'code' in part ? jsxRuntime_e("code", { children: (0,foreign/* oneLine */.TN)(part.code) }) : (0,foreign/* oneLine */.TN)(part.foreign)) }));
}
function Verdict({ report }) {
    const [verdict, ...rest] = (0,words/* headline */.Pl)(report).split(': ');
    return (jsxRuntime_e("div", { class: `verdict ${report.verdict.kind}`, children: [jsxRuntime_e("p", { class: "kicker", children: ["SWE-Lancer Gate \u00B7 ", (0,foreign/* oneLine */.TN)(report.id, 40)] }), jsxRuntime_e("h1", { children: [jsxRuntime_e("b", { children: verdict }), ": ", rest.join(': ')] }), jsxRuntime_e("p", { children: jsxRuntime_e(Said, { words: (0,words/* compared */.mU)(report) }) }), report.comparison && jsxRuntime_e(IntervalChart, { comparison: report.comparison }), jsxRuntime_e("p", { children: jsxRuntime_e(Said, { words: (0,words/* wordsOf */.Z9)((0,foreign/* oneLine */.TN)(report.verdict.reason, 1000)) }) }), jsxRuntime_e("p", { children: [jsxRuntime_e("strong", { children: "What to do:" }), " ", jsxRuntime_e(Said, { words: (0,words/* advice */.v9)(report) })] }), jsxRuntime_e("pre", { children: (0,foreign/* oneLine */.TN)(report.reproduce, 1000) })] }));
}
function Notes({ report }) {
    if (report.notes.length === 0)
        return null;
    return (jsxRuntime_e(Section, { title: "To know", children: jsxRuntime_e("ul", { children: report.notes.map(({ kind, text }) => (jsxRuntime_e("li", { children: [kind === 'warning' && jsxRuntime_e("strong", { children: "Note: " }), jsxRuntime_e(Said, { words: (0,words/* wordsOf */.Z9)((0,foreign/* oneLine */.TN)(text, 1000)) })] }, text))) }) }));
}
function Arms({ report }) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    return (jsxRuntime_e(Section, { title: "In numbers", children: jsxRuntime_e("table", { children: [jsxRuntime_e("thead", { children: jsxRuntime_e("tr", { children: [jsxRuntime_e("th", { scope: "col", children: "Figure" }), sides.map(side => (jsxRuntime_e("th", { scope: "col", children: arms/* SIDES */.BV[side] }, side)))] }) }), jsxRuntime_e("tbody", { children: (0,arms/* armRows */.Gm)(report).map(row => (jsxRuntime_e("tr", { children: [jsxRuntime_e("th", { scope: "row", children: row.label }), sides.map(side => (jsxRuntime_e("td", { children: jsxRuntime_e(Said, { words: row[side] }) }, side)))] }, row.label))) })] }) }));
}
function Floors({ report }) {
    return (jsxRuntime_e(Section, { title: "What simple rules would get", children: jsxRuntime_e("table", { class: "floors", children: [jsxRuntime_e("thead", { children: jsxRuntime_e("tr", { children: [jsxRuntime_e("th", { scope: "col", children: "Who answers" }), jsxRuntime_e("th", { scope: "col", children: "Accuracy" }), jsxRuntime_e("th", { scope: "col", children: "Of all answers" })] }) }), jsxRuntime_e("tbody", { children: (0,arms/* floors */.yX)(report).map(({ name, accuracy, measured }) => (jsxRuntime_e("tr", { class: measured ? 'measured' : '', children: [jsxRuntime_e("th", { scope: "row", children: (0,foreign/* oneLine */.TN)(name, 60) }), jsxRuntime_e("td", { children: (0,figures/* percent */.KN)(accuracy) }), jsxRuntime_e("td", { children: jsxRuntime_e("svg", { width: "100%", height: "14", "aria-hidden": "true", children: jsxRuntime_e("rect", { width: (0,figures/* percent */.KN)(accuracy), height: "14" }) }) })] }, name))) })] }) }));
}
function Footer({ report }) {
    const { suite, tool } = report;
    const run = (0,words/* runPage */.fL)(report);
    return (jsxRuntime_e("footer", { children: jsxRuntime_e("p", { children: ["Suite ", jsxRuntime_e("code", { children: (0,foreign/* oneLine */.TN)(suite.name, 60) }), ": ", (0,figures/* count */.U9)(suite.tasks, 'task'), " of", ' ', jsxRuntime_e("code", { children: (0,foreign/* oneLine */.TN)(suite.dataset.source) }), ". Finished ", report.finishedAt, ", SWE-Lancer Gate", ' ', (0,foreign/* oneLine */.TN)(tool.version, 40), ".", ' ', run !== null && (jsxRuntime_e("a", { href: run, rel: "noreferrer", children: "Run" }))] }) }));
}


/***/ })

};

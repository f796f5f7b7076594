export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 7999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJournal: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9368);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6650);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);







// src/sampling/batch/journal.ts
const recordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
		begin: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		origin: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		keys: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
		sent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)())
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
		created: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		batch: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
		settled: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		status: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})
]);
function openJournal(store) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.join(store, "batches");
	const file = node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, "journal.jsonl");
	const submissions = /* @__PURE__ */ new Map();
	let known = 0;
	function refresh() {
		const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
		if (size === known) return;
		submissions.clear();
		const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .openLog */ .N)(file, "r", (line) => {
			const record = readRecord(line);
			if (record !== null) take(record);
		});
		log.refresh();
		log.close();
		known = size;
	}
	function take(record) {
		if ("settled" in record) submissions.delete(record.settled);
		else if ("begin" in record) {
			const { begin: name, origin, keys, sent } = record;
			submissions.set(name, {
				origin,
				submission: {
					name,
					keys,
					sent,
					batch: null
				}
			});
		} else {
			const known = submissions.get(record.created);
			if (known === void 0) return;
			submissions.set(record.created, {
				...known,
				submission: {
					...known.submission,
					batch: record.batch
				}
			});
		}
	}
	function write(record) {
		(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(folder);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync)(file, `\n${JSON.stringify(record)}\n`);
	}
	return {
		open(origin) {
			refresh();
			return [...submissions.values()].flatMap((one) => one.origin === origin ? [one.submission] : []);
		},
		begin: ({ name, keys, sent }, origin) => write({
			begin: name,
			origin,
			keys: [...keys],
			sent
		}),
		created: (name, batch) => write({
			created: name,
			batch
		}),
		settle: (name, status) => write({
			settled: name,
			status
		})
	};
}
function readRecord(line) {
	return recordSchema.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOrUndefined */ ._D)(line)).data ?? null;
}



/***/ })

};

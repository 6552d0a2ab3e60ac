// Generated from schemas/ by `npm run generate`. Do not edit.
//#region \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod), cb = null), mod.exports);

//#endregion
//#region node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

//#endregion
//#region \0validator
const validate = validate10;
var _validator_default = validate10;
const func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemaVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.entries === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" },
				message: "must have required property 'entries'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schemaVersion" || key0 === "entries")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err3 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.entries !== void 0) {
			let data1 = data.entries;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.path === void 0) {
							const err4 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.messageId === void 0) {
							const err6 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/required",
								keyword: "required",
								params: { missingProperty: "messageId" },
								message: "must have required property 'messageId'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "path" || key1 === "rule" || key1 === "messageId" || key1 === "task" || key1 === "parentTask" || key1 === "value" || key1 === "count" || key1 === "reason")) {
							const err7 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/definitions/entry/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.path !== void 0) {
							let data3 = data2.path;
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/entries/" + i0 + "/path",
										schemaPath: "#/definitions/entry/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/entries/" + i0 + "/path",
									schemaPath: "#/definitions/entry/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.rule !== void 0) {
							let data4 = data2.rule;
							if (typeof data4 === "string") {
								if (func2(data4) < 1) {
									const err10 = {
										instancePath: instancePath + "/entries/" + i0 + "/rule",
										schemaPath: "#/definitions/entry/properties/rule/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/entries/" + i0 + "/rule",
									schemaPath: "#/definitions/entry/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.messageId !== void 0) {
							let data5 = data2.messageId;
							if (typeof data5 === "string") {
								if (func2(data5) < 1) {
									const err12 = {
										instancePath: instancePath + "/entries/" + i0 + "/messageId",
										schemaPath: "#/definitions/entry/properties/messageId/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/entries/" + i0 + "/messageId",
									schemaPath: "#/definitions/entry/properties/messageId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.task !== void 0) {
							if (typeof data2.task !== "string") {
								const err14 = {
									instancePath: instancePath + "/entries/" + i0 + "/task",
									schemaPath: "#/definitions/entry/properties/task/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.parentTask !== void 0) {
							if (typeof data2.parentTask !== "string") {
								const err15 = {
									instancePath: instancePath + "/entries/" + i0 + "/parentTask",
									schemaPath: "#/definitions/entry/properties/parentTask/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.value !== void 0) {
							if (typeof data2.value !== "string") {
								const err16 = {
									instancePath: instancePath + "/entries/" + i0 + "/value",
									schemaPath: "#/definitions/entry/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.count !== void 0) {
							let data9 = data2.count;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err17 = {
									instancePath: instancePath + "/entries/" + i0 + "/count",
									schemaPath: "#/definitions/entry/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 2 || isNaN(data9)) {
									const err18 = {
										instancePath: instancePath + "/entries/" + i0 + "/count",
										schemaPath: "#/definitions/entry/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
						if (data2.reason !== void 0) {
							let data10 = data2.reason;
							if (typeof data10 === "string") {
								if (func2(data10) < 1) {
									const err19 = {
										instancePath: instancePath + "/entries/" + i0 + "/reason",
										schemaPath: "#/definitions/entry/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/entries/" + i0 + "/reason",
									schemaPath: "#/definitions/entry/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/definitions/entry/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

//#endregion
export { _validator_default as default, validate };
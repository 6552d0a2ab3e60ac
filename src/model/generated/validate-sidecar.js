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
const pattern0 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "parent" || key0 === "policies" || key0 === "waivers" || key0 === "exceptions")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data1 = data.parent;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/properties/parent/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/properties/parent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func2(data3) < 1) {
							const err4 = {
								instancePath: instancePath + "/policies/" + i0,
								schemaPath: "#/properties/policies/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/policies/" + i0,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data4 = data.waivers;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.parentTask === void 0) {
							const err7 = {
								instancePath: instancePath + "/waivers/" + i1,
								schemaPath: "#/definitions/waiver/required",
								keyword: "required",
								params: { missingProperty: "parentTask" },
								message: "must have required property 'parentTask'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data5.reason === void 0) {
							const err8 = {
								instancePath: instancePath + "/waivers/" + i1,
								schemaPath: "#/definitions/waiver/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "parentTask" || key1 === "reason" || key1 === "authority" || key1 === "expires")) {
							const err9 = {
								instancePath: instancePath + "/waivers/" + i1,
								schemaPath: "#/definitions/waiver/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data5.parentTask !== void 0) {
							let data6 = data5.parentTask;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err10 = {
									instancePath: instancePath + "/waivers/" + i1 + "/parentTask",
									schemaPath: "#/definitions/waiver/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									const err11 = {
										instancePath: instancePath + "/waivers/" + i1 + "/parentTask",
										schemaPath: "#/definitions/waiver/properties/parentTask/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						}
						if (data5.reason !== void 0) {
							let data7 = data5.reason;
							if (typeof data7 === "string") {
								if (func2(data7) < 1) {
									const err12 = {
										instancePath: instancePath + "/waivers/" + i1 + "/reason",
										schemaPath: "#/definitions/waiver/properties/reason/minLength",
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
									instancePath: instancePath + "/waivers/" + i1 + "/reason",
									schemaPath: "#/definitions/waiver/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data5.authority !== void 0) {
							if (typeof data5.authority !== "string") {
								const err14 = {
									instancePath: instancePath + "/waivers/" + i1 + "/authority",
									schemaPath: "#/definitions/waiver/properties/authority/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data5.expires !== void 0) {
							let data9 = data5.expires;
							if (typeof data9 === "string") {
								if (!pattern0.test(data9)) {
									const err15 = {
										instancePath: instancePath + "/waivers/" + i1 + "/expires",
										schemaPath: "#/definitions/waiver/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/waivers/" + i1 + "/expires",
									schemaPath: "#/definitions/waiver/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/waivers/" + i1,
							schemaPath: "#/definitions/waiver/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.exceptions !== void 0) {
			let data10 = data.exceptions;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.rule === void 0) {
							const err19 = {
								instancePath: instancePath + "/exceptions/" + i2,
								schemaPath: "#/definitions/exception/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "rule" || key2 === "task" || key2 === "parentTask" || key2 === "reason" || key2 === "expires")) {
							const err20 = {
								instancePath: instancePath + "/exceptions/" + i2,
								schemaPath: "#/definitions/exception/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data11.rule !== void 0) {
							let data12 = data11.rule;
							if (typeof data12 === "string") {
								if (func2(data12) < 1) {
									const err21 = {
										instancePath: instancePath + "/exceptions/" + i2 + "/rule",
										schemaPath: "#/definitions/exception/properties/rule/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/exceptions/" + i2 + "/rule",
									schemaPath: "#/definitions/exception/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data11.task !== void 0) {
							let data13 = data11.task;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								const err23 = {
									instancePath: instancePath + "/exceptions/" + i2 + "/task",
									schemaPath: "#/definitions/exception/properties/task/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) {
									const err24 = {
										instancePath: instancePath + "/exceptions/" + i2 + "/task",
										schemaPath: "#/definitions/exception/properties/task/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						}
						if (data11.parentTask !== void 0) {
							let data14 = data11.parentTask;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								const err25 = {
									instancePath: instancePath + "/exceptions/" + i2 + "/parentTask",
									schemaPath: "#/definitions/exception/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 < 0 || isNaN(data14)) {
									const err26 = {
										instancePath: instancePath + "/exceptions/" + i2 + "/parentTask",
										schemaPath: "#/definitions/exception/properties/parentTask/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						}
						if (data11.reason !== void 0) {
							if (typeof data11.reason !== "string") {
								const err27 = {
									instancePath: instancePath + "/exceptions/" + i2 + "/reason",
									schemaPath: "#/definitions/exception/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data11.expires !== void 0) {
							let data16 = data11.expires;
							if (typeof data16 === "string") {
								if (!pattern0.test(data16)) {
									const err28 = {
										instancePath: instancePath + "/exceptions/" + i2 + "/expires",
										schemaPath: "#/definitions/exception/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/exceptions/" + i2 + "/expires",
									schemaPath: "#/definitions/exception/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/exceptions/" + i2,
							schemaPath: "#/definitions/exception/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/exceptions",
					schemaPath: "#/properties/exceptions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

//#endregion
export { _validator_default as default, validate };
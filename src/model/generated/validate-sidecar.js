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
const schema13 = {
	"title": "SidecarUnmatched",
	"description": "上级任务序号；文件里有几个表时写成 { table: 2, parentTask: 9 }。A number; with the table where the file holds several.",
	"type": ["integer", "object"],
	"minimum": 0,
	"additionalProperties": false,
	"required": ["table", "parentTask"],
	"properties": {
		"table": {
			"type": "integer",
			"minimum": 1,
			"description": "第几个表。Which table."
		},
		"parentTask": {
			"type": "integer",
			"minimum": 0,
			"description": "上级任务序号。Number of the parent's task."
		}
	}
};
const func2 = require_ucs2length().default;
const pattern0 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "parent" || key0 === "policies" || key0 === "links" || key0 === "unmatched" || key0 === "waivers" || key0 === "exceptions")) {
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
		if (data.links !== void 0) {
			let data4 = data.links;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.task === void 0) {
							const err7 = {
								instancePath: instancePath + "/links/" + i1,
								schemaPath: "#/definitions/link/required",
								keyword: "required",
								params: { missingProperty: "task" },
								message: "must have required property 'task'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data5.parentTask === void 0) {
							const err8 = {
								instancePath: instancePath + "/links/" + i1,
								schemaPath: "#/definitions/link/required",
								keyword: "required",
								params: { missingProperty: "parentTask" },
								message: "must have required property 'parentTask'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "table" || key1 === "task" || key1 === "title" || key1 === "parentTask")) {
							const err9 = {
								instancePath: instancePath + "/links/" + i1,
								schemaPath: "#/definitions/link/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data5.table !== void 0) {
							let data6 = data5.table;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err10 = {
									instancePath: instancePath + "/links/" + i1 + "/table",
									schemaPath: "#/definitions/link/properties/table/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 1 || isNaN(data6)) {
									const err11 = {
										instancePath: instancePath + "/links/" + i1 + "/table",
										schemaPath: "#/definitions/link/properties/table/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						}
						if (data5.task !== void 0) {
							let data7 = data5.task;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err12 = {
									instancePath: instancePath + "/links/" + i1 + "/task",
									schemaPath: "#/definitions/link/properties/task/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 0 || isNaN(data7)) {
									const err13 = {
										instancePath: instancePath + "/links/" + i1 + "/task",
										schemaPath: "#/definitions/link/properties/task/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
						}
						if (data5.title !== void 0) {
							let data8 = data5.title;
							if (typeof data8 === "string") {
								if (func2(data8) < 1) {
									const err14 = {
										instancePath: instancePath + "/links/" + i1 + "/title",
										schemaPath: "#/definitions/link/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/links/" + i1 + "/title",
									schemaPath: "#/definitions/link/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data5.parentTask !== void 0) {
							let data9 = data5.parentTask;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err16 = {
									instancePath: instancePath + "/links/" + i1 + "/parentTask",
									schemaPath: "#/definitions/link/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err17 = {
										instancePath: instancePath + "/links/" + i1 + "/parentTask",
										schemaPath: "#/definitions/link/properties/parentTask/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/links/" + i1,
							schemaPath: "#/definitions/link/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.unmatched !== void 0) {
			let data10 = data.unmatched;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
						const err20 = {
							instancePath: instancePath + "/unmatched/" + i2,
							schemaPath: "#/definitions/unmatched/type",
							keyword: "type",
							params: { type: schema13.type },
							message: "must be integer,object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							const err21 = {
								instancePath: instancePath + "/unmatched/" + i2,
								schemaPath: "#/definitions/unmatched/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.table === void 0) {
							const err22 = {
								instancePath: instancePath + "/unmatched/" + i2,
								schemaPath: "#/definitions/unmatched/required",
								keyword: "required",
								params: { missingProperty: "table" },
								message: "must have required property 'table'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data11.parentTask === void 0) {
							const err23 = {
								instancePath: instancePath + "/unmatched/" + i2,
								schemaPath: "#/definitions/unmatched/required",
								keyword: "required",
								params: { missingProperty: "parentTask" },
								message: "must have required property 'parentTask'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "table" || key2 === "parentTask")) {
							const err24 = {
								instancePath: instancePath + "/unmatched/" + i2,
								schemaPath: "#/definitions/unmatched/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data11.table !== void 0) {
							let data12 = data11.table;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								const err25 = {
									instancePath: instancePath + "/unmatched/" + i2 + "/table",
									schemaPath: "#/definitions/unmatched/properties/table/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 < 1 || isNaN(data12)) {
									const err26 = {
										instancePath: instancePath + "/unmatched/" + i2 + "/table",
										schemaPath: "#/definitions/unmatched/properties/table/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						}
						if (data11.parentTask !== void 0) {
							let data13 = data11.parentTask;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								const err27 = {
									instancePath: instancePath + "/unmatched/" + i2 + "/parentTask",
									schemaPath: "#/definitions/unmatched/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) {
									const err28 = {
										instancePath: instancePath + "/unmatched/" + i2 + "/parentTask",
										schemaPath: "#/definitions/unmatched/properties/parentTask/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							}
						}
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/unmatched",
					schemaPath: "#/properties/unmatched/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data14 = data.waivers;
			if (Array.isArray(data14)) {
				const len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data15 = data14[i3];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.parentTask === void 0) {
							const err30 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/definitions/waiver/required",
								keyword: "required",
								params: { missingProperty: "parentTask" },
								message: "must have required property 'parentTask'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data15.reason === void 0) {
							const err31 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/definitions/waiver/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key3 in data15) if (!(key3 === "parentTask" || key3 === "reason" || key3 === "authority" || key3 === "expires")) {
							const err32 = {
								instancePath: instancePath + "/waivers/" + i3,
								schemaPath: "#/definitions/waiver/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data15.parentTask !== void 0) {
							let data16 = data15.parentTask;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err33 = {
									instancePath: instancePath + "/waivers/" + i3 + "/parentTask",
									schemaPath: "#/definitions/waiver/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 < 0 || isNaN(data16)) {
									const err34 = {
										instancePath: instancePath + "/waivers/" + i3 + "/parentTask",
										schemaPath: "#/definitions/waiver/properties/parentTask/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
						}
						if (data15.reason !== void 0) {
							let data17 = data15.reason;
							if (typeof data17 === "string") {
								if (func2(data17) < 1) {
									const err35 = {
										instancePath: instancePath + "/waivers/" + i3 + "/reason",
										schemaPath: "#/definitions/waiver/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/waivers/" + i3 + "/reason",
									schemaPath: "#/definitions/waiver/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data15.authority !== void 0) {
							if (typeof data15.authority !== "string") {
								const err37 = {
									instancePath: instancePath + "/waivers/" + i3 + "/authority",
									schemaPath: "#/definitions/waiver/properties/authority/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data15.expires !== void 0) {
							let data19 = data15.expires;
							if (typeof data19 === "string") {
								if (!pattern0.test(data19)) {
									const err38 = {
										instancePath: instancePath + "/waivers/" + i3 + "/expires",
										schemaPath: "#/definitions/waiver/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/waivers/" + i3 + "/expires",
									schemaPath: "#/definitions/waiver/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/waivers/" + i3,
							schemaPath: "#/definitions/waiver/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.exceptions !== void 0) {
			let data20 = data.exceptions;
			if (Array.isArray(data20)) {
				const len4 = data20.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data21 = data20[i4];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.rule === void 0) {
							const err42 = {
								instancePath: instancePath + "/exceptions/" + i4,
								schemaPath: "#/definitions/exception/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						for (const key4 in data21) if (!(key4 === "rule" || key4 === "task" || key4 === "parentTask" || key4 === "reason" || key4 === "expires")) {
							const err43 = {
								instancePath: instancePath + "/exceptions/" + i4,
								schemaPath: "#/definitions/exception/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data21.rule !== void 0) {
							let data22 = data21.rule;
							if (typeof data22 === "string") {
								if (func2(data22) < 1) {
									const err44 = {
										instancePath: instancePath + "/exceptions/" + i4 + "/rule",
										schemaPath: "#/definitions/exception/properties/rule/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/exceptions/" + i4 + "/rule",
									schemaPath: "#/definitions/exception/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data21.task !== void 0) {
							let data23 = data21.task;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								const err46 = {
									instancePath: instancePath + "/exceptions/" + i4 + "/task",
									schemaPath: "#/definitions/exception/properties/task/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (typeof data23 == "number" && isFinite(data23)) {
								if (data23 < 0 || isNaN(data23)) {
									const err47 = {
										instancePath: instancePath + "/exceptions/" + i4 + "/task",
										schemaPath: "#/definitions/exception/properties/task/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							}
						}
						if (data21.parentTask !== void 0) {
							let data24 = data21.parentTask;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
								const err48 = {
									instancePath: instancePath + "/exceptions/" + i4 + "/parentTask",
									schemaPath: "#/definitions/exception/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 < 0 || isNaN(data24)) {
									const err49 = {
										instancePath: instancePath + "/exceptions/" + i4 + "/parentTask",
										schemaPath: "#/definitions/exception/properties/parentTask/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
						}
						if (data21.reason !== void 0) {
							if (typeof data21.reason !== "string") {
								const err50 = {
									instancePath: instancePath + "/exceptions/" + i4 + "/reason",
									schemaPath: "#/definitions/exception/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data21.expires !== void 0) {
							let data26 = data21.expires;
							if (typeof data26 === "string") {
								if (!pattern0.test(data26)) {
									const err51 = {
										instancePath: instancePath + "/exceptions/" + i4 + "/expires",
										schemaPath: "#/definitions/exception/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/exceptions/" + i4 + "/expires",
									schemaPath: "#/definitions/exception/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/exceptions/" + i4,
							schemaPath: "#/definitions/exception/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/exceptions",
					schemaPath: "#/properties/exceptions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

//#endregion
export { _validator_default as default, validate };
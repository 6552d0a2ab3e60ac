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
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const func2 = require_ucs2length().default;
const schema15 = {
	"title": "PolicyScope",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"level": {
			"type": "array",
			"minItems": 1,
			"items": { "enum": [
				"state",
				"province",
				"prefecture",
				"county",
				"township"
			] },
			"description": "层级。Levels."
		},
		"kind": {
			"type": "array",
			"minItems": 1,
			"items": { "enum": ["government", "department"] },
			"description": "政府或部门。Kinds of body."
		},
		"place": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "地域全名，如 新海区。Proper names of places."
		},
		"year": {
			"type": "array",
			"minItems": 1,
			"items": { "type": "integer" },
			"description": "表所针对的年份。Years that the table is about."
		}
	},
	"description": "适用范围，不写即不限；表中看不出的一项不作限制。Whom it concerns; what is left out is not limited, nor is what the table does not tell."
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.where === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "where" },
				message: "must have required property 'where'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "document" || key0 === "where" || key0 === "reason" || key0 === "appliesTo")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.document !== void 0) {
			let data0 = data.document;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/document",
						schemaPath: "#/properties/document/minLength",
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
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data1 = data.where;
			const _errs5 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs6 = errors;
			if ("basis" !== data1) {
				const err6 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/oneOf/0/const",
					keyword: "const",
					params: { allowedValue: "basis" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs7 = errors;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.taskMatches === void 0) {
					const err7 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/definitions/taskCondition/required",
						keyword: "required",
						params: { missingProperty: "taskMatches" },
						message: "must have required property 'taskMatches'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "taskMatches" || key1 === "requiredWhenParentHas")) {
					const err8 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/definitions/taskCondition/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.taskMatches !== void 0) {
					let data2 = data1.taskMatches;
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err9 = {
								instancePath: instancePath + "/where/taskMatches",
								schemaPath: "#/definitions/taskCondition/properties/taskMatches/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err10 = {
										instancePath: instancePath + "/where/taskMatches/" + i0,
										schemaPath: "#/definitions/taskCondition/properties/taskMatches/items/minLength",
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
									instancePath: instancePath + "/where/taskMatches/" + i0,
									schemaPath: "#/definitions/taskCondition/properties/taskMatches/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/where/taskMatches",
							schemaPath: "#/definitions/taskCondition/properties/taskMatches/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data1.requiredWhenParentHas !== void 0) {
					if (typeof data1.requiredWhenParentHas !== "boolean") {
						const err13 = {
							instancePath: instancePath + "/where/requiredWhenParentHas",
							schemaPath: "#/definitions/taskCondition/properties/requiredWhenParentHas/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/definitions/taskCondition/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			if (typeof data5 === "string") {
				if (func2(data5) < 1) {
					const err16 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appliesTo !== void 0) {
			let data6 = data.appliesTo;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) if (!(key2 === "level" || key2 === "kind" || key2 === "place" || key2 === "year")) {
					const err18 = {
						instancePath: instancePath + "/appliesTo",
						schemaPath: "#/definitions/scope/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.level !== void 0) {
					let data7 = data6.level;
					if (Array.isArray(data7)) {
						if (data7.length < 1) {
							const err19 = {
								instancePath: instancePath + "/appliesTo/level",
								schemaPath: "#/definitions/scope/properties/level/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						const len1 = data7.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data8 = data7[i1];
							if (!(data8 === "state" || data8 === "province" || data8 === "prefecture" || data8 === "county" || data8 === "township")) {
								const err20 = {
									instancePath: instancePath + "/appliesTo/level/" + i1,
									schemaPath: "#/definitions/scope/properties/level/items/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.level.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/appliesTo/level",
							schemaPath: "#/definitions/scope/properties/level/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data6.kind !== void 0) {
					let data9 = data6.kind;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							const err22 = {
								instancePath: instancePath + "/appliesTo/kind",
								schemaPath: "#/definitions/scope/properties/kind/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						const len2 = data9.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data10 = data9[i2];
							if (!(data10 === "government" || data10 === "department")) {
								const err23 = {
									instancePath: instancePath + "/appliesTo/kind/" + i2,
									schemaPath: "#/definitions/scope/properties/kind/items/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.kind.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/appliesTo/kind",
							schemaPath: "#/definitions/scope/properties/kind/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data6.place !== void 0) {
					let data11 = data6.place;
					if (Array.isArray(data11)) {
						if (data11.length < 1) {
							const err25 = {
								instancePath: instancePath + "/appliesTo/place",
								schemaPath: "#/definitions/scope/properties/place/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len3 = data11.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data12 = data11[i3];
							if (typeof data12 === "string") {
								if (func2(data12) < 1) {
									const err26 = {
										instancePath: instancePath + "/appliesTo/place/" + i3,
										schemaPath: "#/definitions/scope/properties/place/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/appliesTo/place/" + i3,
									schemaPath: "#/definitions/scope/properties/place/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/appliesTo/place",
							schemaPath: "#/definitions/scope/properties/place/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data6.year !== void 0) {
					let data13 = data6.year;
					if (Array.isArray(data13)) {
						if (data13.length < 1) {
							const err29 = {
								instancePath: instancePath + "/appliesTo/year",
								schemaPath: "#/definitions/scope/properties/year/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						const len4 = data13.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data14 = data13[i4];
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								const err30 = {
									instancePath: instancePath + "/appliesTo/year/" + i4,
									schemaPath: "#/definitions/scope/properties/year/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/appliesTo/year",
							schemaPath: "#/definitions/scope/properties/year/type",
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
					instancePath: instancePath + "/appliesTo",
					schemaPath: "#/definitions/scope/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"title": "PolicyDemand",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"over",
		"demand",
		"message"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]*$",
			"description": "要求的名字。Name of the demand."
		},
		"over": {
			"enum": [
				"table",
				"tasks",
				"units",
				"citations"
			],
			"description": "检查什么。What is looked at."
		},
		"appliesTo": { "$ref": "#/definitions/scope" },
		"when": { "$ref": "#/definitions/condition" },
		"demand": { "$ref": "#/definitions/condition" },
		"severity": {
			"enum": [
				"error",
				"warning",
				"info"
			],
			"description": "级别，默认 warning。Severity, warning by default."
		},
		"message": {
			"$ref": "#/definitions/sentence",
			"description": "不符合时说什么。What is said when it does not hold."
		},
		"authority": {
			"type": "string",
			"minLength": 1,
			"description": "依据。What it rests on."
		}
	}
};
const schema18 = {
	"title": "PolicyCondition",
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"description": "条件，各项同时满足。Conditions that hold together.",
	"properties": {
		"title": { "$ref": "#/definitions/text" },
		"requirement": { "$ref": "#/definitions/text" },
		"remark": { "$ref": "#/definitions/text" },
		"text": { "$ref": "#/definitions/text" },
		"section": { "$ref": "#/definitions/text" },
		"lead": { "$ref": "#/definitions/text" },
		"responsible": { "$ref": "#/definitions/text" },
		"supporting": { "$ref": "#/definitions/text" },
		"deadline": { "$ref": "#/definitions/text" },
		"name": { "$ref": "#/definitions/text" },
		"role": {
			"enum": [
				"lead",
				"responsible",
				"supporting"
			],
			"description": "单位所在的栏。Column of the unit."
		},
		"kind": {
			"enum": ["named", "collective"],
			"description": "具名单位或统称。A named unit or a collective."
		},
		"number": { "$ref": "#/definitions/text" },
		"noticeTitle": { "$ref": "#/definitions/text" },
		"issuer": { "$ref": "#/definitions/text" },
		"hasTask": { "$ref": "#/definitions/condition" }
	}
};
const func12 = Object.prototype.hasOwnProperty;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/definitions/textTest/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "anyOf" || key0 === "allOf" || key0 === "noneOf" || key0 === "pattern" || key0 === "notPattern" || key0 === "blank")) {
			const err3 = {
				instancePath,
				schemaPath: "#/definitions/textTest/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.anyOf !== void 0) {
			let data0 = data.anyOf;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/anyOf",
						schemaPath: "#/definitions/textTest/properties/anyOf/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func2(data1) < 1) {
							const err5 = {
								instancePath: instancePath + "/anyOf/" + i0,
								schemaPath: "#/definitions/textTest/properties/anyOf/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/anyOf/" + i0,
							schemaPath: "#/definitions/textTest/properties/anyOf/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/anyOf",
					schemaPath: "#/definitions/textTest/properties/anyOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.allOf !== void 0) {
			let data2 = data.allOf;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err8 = {
						instancePath: instancePath + "/allOf",
						schemaPath: "#/definitions/textTest/properties/allOf/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (func2(data3) < 1) {
							const err9 = {
								instancePath: instancePath + "/allOf/" + i1,
								schemaPath: "#/definitions/textTest/properties/allOf/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/allOf/" + i1,
							schemaPath: "#/definitions/textTest/properties/allOf/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/allOf",
					schemaPath: "#/definitions/textTest/properties/allOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.noneOf !== void 0) {
			let data4 = data.noneOf;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err12 = {
						instancePath: instancePath + "/noneOf",
						schemaPath: "#/definitions/textTest/properties/noneOf/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data5 = data4[i2];
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err13 = {
								instancePath: instancePath + "/noneOf/" + i2,
								schemaPath: "#/definitions/textTest/properties/noneOf/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/noneOf/" + i2,
							schemaPath: "#/definitions/textTest/properties/noneOf/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/noneOf",
					schemaPath: "#/definitions/textTest/properties/noneOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.pattern !== void 0) {
			let data6 = data.pattern;
			if (typeof data6 === "string") {
				if (func2(data6) > 200) {
					const err16 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/definitions/textTest/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func2(data6) < 1) {
					const err17 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/definitions/textTest/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/definitions/textTest/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.notPattern !== void 0) {
			let data7 = data.notPattern;
			if (typeof data7 === "string") {
				if (func2(data7) > 200) {
					const err19 = {
						instancePath: instancePath + "/notPattern",
						schemaPath: "#/definitions/textTest/properties/notPattern/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (func2(data7) < 1) {
					const err20 = {
						instancePath: instancePath + "/notPattern",
						schemaPath: "#/definitions/textTest/properties/notPattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/notPattern",
					schemaPath: "#/definitions/textTest/properties/notPattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.blank !== void 0) {
			if (typeof data.blank !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/blank",
					schemaPath: "#/definitions/textTest/properties/blank/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/definitions/textTest/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err24 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate14 };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema18.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.title !== void 0) {
			if (!validate15(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.requirement !== void 0) {
			if (!validate15(data.requirement, {
				instancePath: instancePath + "/requirement",
				parentData: data,
				parentDataProperty: "requirement",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.remark !== void 0) {
			if (!validate15(data.remark, {
				instancePath: instancePath + "/remark",
				parentData: data,
				parentDataProperty: "remark",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate15(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.section !== void 0) {
			if (!validate15(data.section, {
				instancePath: instancePath + "/section",
				parentData: data,
				parentDataProperty: "section",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.lead !== void 0) {
			if (!validate15(data.lead, {
				instancePath: instancePath + "/lead",
				parentData: data,
				parentDataProperty: "lead",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.responsible !== void 0) {
			if (!validate15(data.responsible, {
				instancePath: instancePath + "/responsible",
				parentData: data,
				parentDataProperty: "responsible",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.supporting !== void 0) {
			if (!validate15(data.supporting, {
				instancePath: instancePath + "/supporting",
				parentData: data,
				parentDataProperty: "supporting",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.deadline !== void 0) {
			if (!validate15(data.deadline, {
				instancePath: instancePath + "/deadline",
				parentData: data,
				parentDataProperty: "deadline",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate15(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			let data10 = data.role;
			if (!(data10 === "lead" || data10 === "responsible" || data10 === "supporting")) {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.role.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data11 = data.kind;
			if (!(data11 === "named" || data11 === "collective")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.number !== void 0) {
			if (!validate15(data.number, {
				instancePath: instancePath + "/number",
				parentData: data,
				parentDataProperty: "number",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.noticeTitle !== void 0) {
			if (!validate15(data.noticeTitle, {
				instancePath: instancePath + "/noticeTitle",
				parentData: data,
				parentDataProperty: "noticeTitle",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.issuer !== void 0) {
			if (!validate15(data.issuer, {
				instancePath: instancePath + "/issuer",
				parentData: data,
				parentDataProperty: "issuer",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : addAll(vErrors, validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.hasTask !== void 0) {
			if (!wrapper0.validate(data.hasTask, {
				instancePath: instancePath + "/hasTask",
				parentData: data,
				parentDataProperty: "hasTask",
				rootData
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : addAll(vErrors, wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.over === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "over" },
				message: "must have required property 'over'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.demand === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "demand" },
				message: "must have required property 'demand'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.message === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "over" || key0 === "appliesTo" || key0 === "when" || key0 === "demand" || key0 === "severity" || key0 === "message" || key0 === "authority")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.over !== void 0) {
			let data1 = data.over;
			if (!(data1 === "table" || data1 === "tasks" || data1 === "units" || data1 === "citations")) {
				const err7 = {
					instancePath: instancePath + "/over",
					schemaPath: "#/properties/over/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.over.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.appliesTo !== void 0) {
			let data2 = data.appliesTo;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(key1 === "level" || key1 === "kind" || key1 === "place" || key1 === "year")) {
					const err8 = {
						instancePath: instancePath + "/appliesTo",
						schemaPath: "#/definitions/scope/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.level !== void 0) {
					let data3 = data2.level;
					if (Array.isArray(data3)) {
						if (data3.length < 1) {
							const err9 = {
								instancePath: instancePath + "/appliesTo/level",
								schemaPath: "#/definitions/scope/properties/level/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data3.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data4 = data3[i0];
							if (!(data4 === "state" || data4 === "province" || data4 === "prefecture" || data4 === "county" || data4 === "township")) {
								const err10 = {
									instancePath: instancePath + "/appliesTo/level/" + i0,
									schemaPath: "#/definitions/scope/properties/level/items/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.level.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/appliesTo/level",
							schemaPath: "#/definitions/scope/properties/level/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.kind !== void 0) {
					let data5 = data2.kind;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err12 = {
								instancePath: instancePath + "/appliesTo/kind",
								schemaPath: "#/definitions/scope/properties/kind/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						const len1 = data5.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data6 = data5[i1];
							if (!(data6 === "government" || data6 === "department")) {
								const err13 = {
									instancePath: instancePath + "/appliesTo/kind/" + i1,
									schemaPath: "#/definitions/scope/properties/kind/items/enum",
									keyword: "enum",
									params: { allowedValues: schema15.properties.kind.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/appliesTo/kind",
							schemaPath: "#/definitions/scope/properties/kind/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data2.place !== void 0) {
					let data7 = data2.place;
					if (Array.isArray(data7)) {
						if (data7.length < 1) {
							const err15 = {
								instancePath: instancePath + "/appliesTo/place",
								schemaPath: "#/definitions/scope/properties/place/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						const len2 = data7.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data8 = data7[i2];
							if (typeof data8 === "string") {
								if (func2(data8) < 1) {
									const err16 = {
										instancePath: instancePath + "/appliesTo/place/" + i2,
										schemaPath: "#/definitions/scope/properties/place/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/appliesTo/place/" + i2,
									schemaPath: "#/definitions/scope/properties/place/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/appliesTo/place",
							schemaPath: "#/definitions/scope/properties/place/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data2.year !== void 0) {
					let data9 = data2.year;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							const err19 = {
								instancePath: instancePath + "/appliesTo/year",
								schemaPath: "#/definitions/scope/properties/year/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						const len3 = data9.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data10 = data9[i3];
							if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
								const err20 = {
									instancePath: instancePath + "/appliesTo/year/" + i3,
									schemaPath: "#/definitions/scope/properties/year/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/appliesTo/year",
							schemaPath: "#/definitions/scope/properties/year/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/appliesTo",
					schemaPath: "#/definitions/scope/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.when !== void 0) {
			if (!validate14(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData
			})) {
				vErrors = vErrors === null ? validate14.errors : addAll(vErrors, validate14.errors);
				errors = vErrors.length;
			}
		}
		if (data.demand !== void 0) {
			if (!validate14(data.demand, {
				instancePath: instancePath + "/demand",
				parentData: data,
				parentDataProperty: "demand",
				rootData
			})) {
				vErrors = vErrors === null ? validate14.errors : addAll(vErrors, validate14.errors);
				errors = vErrors.length;
			}
		}
		if (data.severity !== void 0) {
			let data13 = data.severity;
			if (!(data13 === "error" || data13 === "warning" || data13 === "info")) {
				const err23 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data14 = data.message;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14["zh-CN"] === void 0) {
					const err24 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/definitions/sentence/required",
						keyword: "required",
						params: { missingProperty: "zh-CN" },
						message: "must have required property 'zh-CN'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key2 in data14) if (!(key2 === "zh-CN" || key2 === "en")) {
					const err25 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/definitions/sentence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data14["zh-CN"] !== void 0) {
					let data15 = data14["zh-CN"];
					if (typeof data15 === "string") {
						if (func2(data15) < 1) {
							const err26 = {
								instancePath: instancePath + "/message/zh-CN",
								schemaPath: "#/definitions/sentence/properties/zh-CN/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/message/zh-CN",
							schemaPath: "#/definitions/sentence/properties/zh-CN/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data14.en !== void 0) {
					let data16 = data14.en;
					if (typeof data16 === "string") {
						if (func2(data16) < 1) {
							const err28 = {
								instancePath: instancePath + "/message/en",
								schemaPath: "#/definitions/sentence/properties/en/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/message/en",
							schemaPath: "#/definitions/sentence/properties/en/type",
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
					instancePath: instancePath + "/message",
					schemaPath: "#/definitions/sentence/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.authority !== void 0) {
			let data17 = data.authority;
			if (typeof data17 === "string") {
				if (func2(data17) < 1) {
					const err31 = {
						instancePath: instancePath + "/authority",
						schemaPath: "#/properties/authority/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/authority",
					schemaPath: "#/properties/authority/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "good" || key0 === "bad")) {
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
		if (data.good !== void 0) {
			let data0 = data.good;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.title === void 0) {
							const err1 = {
								instancePath: instancePath + "/good/" + i0,
								schemaPath: "#/properties/good/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1.files === void 0) {
							const err2 = {
								instancePath: instancePath + "/good/" + i0,
								schemaPath: "#/properties/good/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "title" || key1 === "files")) {
							const err3 = {
								instancePath: instancePath + "/good/" + i0,
								schemaPath: "#/properties/good/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.title !== void 0) {
							let data2 = data1.title;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err4 = {
										instancePath: instancePath + "/good/" + i0 + "/title",
										schemaPath: "#/properties/good/items/properties/title/minLength",
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
									instancePath: instancePath + "/good/" + i0 + "/title",
									schemaPath: "#/properties/good/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data1.files !== void 0) {
							let data3 = data1.files;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								if (Object.keys(data3).length < 1) {
									const err6 = {
										instancePath: instancePath + "/good/" + i0 + "/files",
										schemaPath: "#/definitions/files/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
								for (const key2 in data3) if (typeof data3[key2] !== "string") {
									const err7 = {
										instancePath: instancePath + "/good/" + i0 + "/files/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/files/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/good/" + i0 + "/files",
									schemaPath: "#/definitions/files/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/good/" + i0,
							schemaPath: "#/properties/good/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/good",
					schemaPath: "#/properties/good/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.bad !== void 0) {
			let data5 = data.bad;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.title === void 0) {
							const err11 = {
								instancePath: instancePath + "/bad/" + i1,
								schemaPath: "#/properties/bad/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data6.files === void 0) {
							const err12 = {
								instancePath: instancePath + "/bad/" + i1,
								schemaPath: "#/properties/bad/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.findings === void 0) {
							const err13 = {
								instancePath: instancePath + "/bad/" + i1,
								schemaPath: "#/properties/bad/items/required",
								keyword: "required",
								params: { missingProperty: "findings" },
								message: "must have required property 'findings'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key3 in data6) if (!(key3 === "title" || key3 === "files" || key3 === "findings")) {
							const err14 = {
								instancePath: instancePath + "/bad/" + i1,
								schemaPath: "#/properties/bad/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data6.title !== void 0) {
							let data7 = data6.title;
							if (typeof data7 === "string") {
								if (func2(data7) < 1) {
									const err15 = {
										instancePath: instancePath + "/bad/" + i1 + "/title",
										schemaPath: "#/properties/bad/items/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/bad/" + i1 + "/title",
									schemaPath: "#/properties/bad/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data6.files !== void 0) {
							let data8 = data6.files;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (Object.keys(data8).length < 1) {
									const err17 = {
										instancePath: instancePath + "/bad/" + i1 + "/files",
										schemaPath: "#/definitions/files/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								for (const key4 in data8) if (typeof data8[key4] !== "string") {
									const err18 = {
										instancePath: instancePath + "/bad/" + i1 + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/files/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/bad/" + i1 + "/files",
									schemaPath: "#/definitions/files/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data6.findings !== void 0) {
							let data10 = data6.findings;
							if (Array.isArray(data10)) {
								if (data10.length < 1) {
									const err20 = {
										instancePath: instancePath + "/bad/" + i1 + "/findings",
										schemaPath: "#/properties/bad/items/properties/findings/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								const len2 = data10.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data11 = data10[i2];
									if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
										if (data11.at === void 0) {
											const err21 = {
												instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2,
												schemaPath: "#/properties/bad/items/properties/findings/items/required",
												keyword: "required",
												params: { missingProperty: "at" },
												message: "must have required property 'at'"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										if (data11.rule === void 0) {
											const err22 = {
												instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2,
												schemaPath: "#/properties/bad/items/properties/findings/items/required",
												keyword: "required",
												params: { missingProperty: "rule" },
												message: "must have required property 'rule'"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
										for (const key5 in data11) if (!(key5 === "at" || key5 === "rule")) {
											const err23 = {
												instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2,
												schemaPath: "#/properties/bad/items/properties/findings/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key5 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data11.at !== void 0) {
											let data12 = data11.at;
											if (typeof data12 === "string") {
												if (func2(data12) < 1) {
													const err24 = {
														instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2 + "/at",
														schemaPath: "#/properties/bad/items/properties/findings/items/properties/at/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err24];
													else vErrors.push(err24);
													errors++;
												}
											} else {
												const err25 = {
													instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2 + "/at",
													schemaPath: "#/properties/bad/items/properties/findings/items/properties/at/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err25];
												else vErrors.push(err25);
												errors++;
											}
										}
										if (data11.rule !== void 0) {
											let data13 = data11.rule;
											if (typeof data13 === "string") {
												if (func2(data13) < 1) {
													const err26 = {
														instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2 + "/rule",
														schemaPath: "#/properties/bad/items/properties/findings/items/properties/rule/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											} else {
												const err27 = {
													instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2 + "/rule",
													schemaPath: "#/properties/bad/items/properties/findings/items/properties/rule/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/bad/" + i1 + "/findings/" + i2,
											schemaPath: "#/properties/bad/items/properties/findings/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/bad/" + i1 + "/findings",
									schemaPath: "#/properties/bad/items/properties/findings/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/bad/" + i1,
							schemaPath: "#/properties/bad/items/type",
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
					instancePath: instancePath + "/bad",
					schemaPath: "#/properties/bad/type",
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
	validate32.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "title" || key0 === "description" || key0 === "documents" || key0 === "required" || key0 === "requirements" || key0 === "examples")) {
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.documents !== void 0) {
			let data3 = data.documents;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.number === void 0) {
							const err8 = {
								instancePath: instancePath + "/documents/" + i0,
								schemaPath: "#/definitions/document/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.title === void 0) {
							const err9 = {
								instancePath: instancePath + "/documents/" + i0,
								schemaPath: "#/definitions/document/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data4.issuer === void 0) {
							const err10 = {
								instancePath: instancePath + "/documents/" + i0,
								schemaPath: "#/definitions/document/required",
								keyword: "required",
								params: { missingProperty: "issuer" },
								message: "must have required property 'issuer'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "number" || key1 === "title" || key1 === "issuer" || key1 === "supersededBy" || key1 === "validUntil")) {
							const err11 = {
								instancePath: instancePath + "/documents/" + i0,
								schemaPath: "#/definitions/document/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data4.number !== void 0) {
							let data5 = data4.number;
							if (typeof data5 === "string") {
								if (func2(data5) < 1) {
									const err12 = {
										instancePath: instancePath + "/documents/" + i0 + "/number",
										schemaPath: "#/definitions/document/properties/number/minLength",
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
									instancePath: instancePath + "/documents/" + i0 + "/number",
									schemaPath: "#/definitions/document/properties/number/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data4.title !== void 0) {
							let data6 = data4.title;
							if (typeof data6 === "string") {
								if (func2(data6) < 1) {
									const err14 = {
										instancePath: instancePath + "/documents/" + i0 + "/title",
										schemaPath: "#/definitions/document/properties/title/minLength",
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
									instancePath: instancePath + "/documents/" + i0 + "/title",
									schemaPath: "#/definitions/document/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data4.issuer !== void 0) {
							let data7 = data4.issuer;
							if (typeof data7 === "string") {
								if (func2(data7) < 1) {
									const err16 = {
										instancePath: instancePath + "/documents/" + i0 + "/issuer",
										schemaPath: "#/definitions/document/properties/issuer/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/documents/" + i0 + "/issuer",
									schemaPath: "#/definitions/document/properties/issuer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data4.supersededBy !== void 0) {
							let data8 = data4.supersededBy;
							if (typeof data8 === "string") {
								if (func2(data8) < 1) {
									const err18 = {
										instancePath: instancePath + "/documents/" + i0 + "/supersededBy",
										schemaPath: "#/definitions/document/properties/supersededBy/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/documents/" + i0 + "/supersededBy",
									schemaPath: "#/definitions/document/properties/supersededBy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data4.validUntil !== void 0) {
							let data9 = data4.validUntil;
							if (typeof data9 === "string") {
								if (!pattern1.test(data9)) {
									const err20 = {
										instancePath: instancePath + "/documents/" + i0 + "/validUntil",
										schemaPath: "#/definitions/document/properties/validUntil/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
										message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/documents/" + i0 + "/validUntil",
									schemaPath: "#/definitions/document/properties/validUntil/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/documents/" + i0,
							schemaPath: "#/definitions/document/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data10 = data.required;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate11(data10[i1], {
					instancePath: instancePath + "/required/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : addAll(vErrors, validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.requirements !== void 0) {
			let data12 = data.requirements;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate13(data12[i2], {
					instancePath: instancePath + "/requirements/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate13.errors : addAll(vErrors, validate13.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/properties/requirements/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			if (!validate32(data.examples, {
				instancePath: instancePath + "/examples",
				parentData: data,
				parentDataProperty: "examples",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : addAll(vErrors, validate32.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
function addAll(all, more) {
	for (const one of more) all.push(one);
	return all;
}

//#endregion
export { _validator_default as default, validate };
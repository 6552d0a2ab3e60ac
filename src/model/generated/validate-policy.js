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
		for (const key0 in data) if (!(key0 === "name" || key0 === "title" || key0 === "description" || key0 === "documents" || key0 === "required")) {
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
						for (const key1 in data4) if (!(key1 === "number" || key1 === "title" || key1 === "issuer")) {
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
					} else {
						const err18 = {
							instancePath: instancePath + "/documents/" + i0,
							schemaPath: "#/definitions/document/type",
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
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data8 = data.required;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate11(data8[i1], {
					instancePath: instancePath + "/required/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

//#endregion
export { _validator_default as default, validate };
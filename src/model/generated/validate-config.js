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
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://gov-lint.dev/schemas/config.schema.json",
	"title": "ConfigFile",
	"description": "gov-lint 的配置。Configuration of gov-lint.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"type": "string",
			"description": "本文件所依据的模式，供编辑器使用。Schema of this file, for editors."
		},
		"preset": {
			"enum": ["recommended", "strict"],
			"description": "规则预设，默认 recommended。Rule preset."
		},
		"rules": {
			"type": "object",
			"description": "各规则的级别和选项。Severity and options of single rules.",
			"additionalProperties": { "oneOf": [{ "enum": [
				"off",
				"error",
				"warning",
				"info"
			] }, {
				"type": "object",
				"properties": { "severity": { "enum": [
					"off",
					"error",
					"warning",
					"info"
				] } }
			}] }
		},
		"policies": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "启用的政策包：自带的名字，或文件路径。Policy packs: a shipped name, or a path."
		},
		"parent": {
			"type": "string",
			"minLength": 1,
			"description": "上级表，用于没有写明 parent 的表。The table above, for tables that declare none."
		},
		"tables": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "表库：按发文字号找上级表的范围。Where a document number finds its table (globs)."
		},
		"failOn": {
			"enum": [
				"error",
				"warning",
				"info",
				"never"
			],
			"description": "达到哪一级即以状态 1 退出。Severity that makes the run fail."
		},
		"maxWarnings": {
			"type": "integer",
			"minimum": 0,
			"description": "允许的警告数。Warnings allowed."
		},
		"lang": {
			"enum": ["zh-CN", "en"],
			"description": "报告语言。Language of reports."
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
		if (data.preset !== void 0) {
			let data1 = data.preset;
			if (!(data1 === "recommended" || data1 === "strict")) {
				const err2 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.preset.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data2 = data.rules;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				const _errs9 = errors;
				let valid2 = false;
				let passing0 = null;
				const _errs10 = errors;
				if (!(data3 === "off" || data3 === "error" || data3 === "warning" || data3 === "info")) {
					const err3 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/oneOf/0/enum",
						keyword: "enum",
						params: { allowedValues: schema11.properties.rules.additionalProperties.oneOf[0].enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				var _valid0 = _errs10 === errors;
				if (_valid0) {
					valid2 = true;
					passing0 = 0;
				}
				const _errs11 = errors;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					if (data3.severity !== void 0) {
						let data4 = data3.severity;
						if (!(data4 === "off" || data4 === "error" || data4 === "warning" || data4 === "info")) {
							const err4 = {
								instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity",
								schemaPath: "#/properties/rules/additionalProperties/oneOf/1/properties/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.additionalProperties.oneOf[1].properties.severity.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				if (_valid0 && valid2) {
					valid2 = false;
					passing0 = [passing0, 1];
				} else if (_valid0) {
					valid2 = true;
					passing0 = 1;
				}
				if (!valid2) {
					const err6 = {
						instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/rules/additionalProperties/oneOf",
						keyword: "oneOf",
						params: { passingSchemas: passing0 },
						message: "must match exactly one schema in oneOf"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs9;
					if (vErrors !== null) if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data5 = data.policies;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err8 = {
								instancePath: instancePath + "/policies/" + i0,
								schemaPath: "#/properties/policies/items/minLength",
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
							instancePath: instancePath + "/policies/" + i0,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data7 = data.parent;
			if (typeof data7 === "string") {
				if (func3(data7) < 1) {
					const err11 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/properties/parent/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/properties/parent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.tables !== void 0) {
			let data8 = data.tables;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (typeof data9 === "string") {
						if (func3(data9) < 1) {
							const err13 = {
								instancePath: instancePath + "/tables/" + i1,
								schemaPath: "#/properties/tables/items/minLength",
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
							instancePath: instancePath + "/tables/" + i1,
							schemaPath: "#/properties/tables/items/type",
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
					instancePath: instancePath + "/tables",
					schemaPath: "#/properties/tables/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.failOn !== void 0) {
			let data10 = data.failOn;
			if (!(data10 === "error" || data10 === "warning" || data10 === "info" || data10 === "never")) {
				const err16 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.failOn.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.maxWarnings !== void 0) {
			let data11 = data.maxWarnings;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err17 = {
					instancePath: instancePath + "/maxWarnings",
					schemaPath: "#/properties/maxWarnings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err18 = {
						instancePath: instancePath + "/maxWarnings",
						schemaPath: "#/properties/maxWarnings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.lang !== void 0) {
			let data12 = data.lang;
			if (!(data12 === "zh-CN" || data12 === "en")) {
				const err19 = {
					instancePath: instancePath + "/lang",
					schemaPath: "#/properties/lang/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.lang.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

//#endregion
export { _validator_default as default, validate };
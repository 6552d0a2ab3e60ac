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
			"additionalProperties": false,
			"properties": {
				"coverage/bad-implements": {
					"description": "承接关系写错",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/dropped-clause": {
					"description": "漏写上级要求的内容",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/dropped-upstream": {
					"description": "任务在上级就已漏掉",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/duplicate-cover": {
					"description": "同一项上级任务承接了两次",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/expired-waiver": {
					"description": "豁免已经过期",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/local-task": {
					"description": "任务没有上级依据",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/missing-task": {
					"description": "缺少上级任务",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/unassigned-task": {
					"description": "承接了上级没有安排的任务",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/unclear-task": {
					"description": "是否承接待确认",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/unused-waiver": {
					"description": "豁免没有用处",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/collective-lead": {
					"description": "牵头单位是统称",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/duplicate-unit": {
					"description": "同一单位写了两次",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/foreign-level-unit": {
					"description": "列了上一级的单位",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/severity" },
							"allow": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"default": [],
								"description": "名称里含有这些词的单位可以列。Units whose names contain one of these words may be listed, such as 市轨道交通建设指挥部."
							}
						}
					}]
				},
				"units/inconsistent-unit-name": {
					"description": "同一单位前后名称不一",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/joined-units": {
					"description": "两个单位连写在一起",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/lead-not-counterpart": {
					"description": "牵头单位与上级不对口",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/missing-lead": {
					"description": "没有牵头单位",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/severity" },
							"whenParentHasNone": {
								"enum": [
									"error",
									"info",
									"off"
								],
								"default": "error",
								"description": "上级这一项也没有牵头单位时：error 照常报告，info 只提示，off 不报告。For tasks whose parent task has no lead unit either."
							}
						}
					}]
				},
				"units/missing-units": {
					"description": "没有任何单位",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/obsolete-unit-name": {
					"description": "单位用了旧名",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/redundant-unit": {
					"description": "单位重复列出",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/malformed-number": {
					"description": "发文字号写法不规范",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-basis": {
					"description": "印发通知没有写明依据",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-citation": {
					"description": "漏引上级引用的文件",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-required-document": {
					"description": "没有引用规定的文件",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/conflicting-deadline": {
					"description": "完成时限前后不一",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/later-deadline": {
					"description": "完成时限晚于上级",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/missing-deadline": {
					"description": "没有写上级的完成时限",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/past-deadline": {
					"description": "完成时限早于成文日期",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/mixed-width": {
					"description": "全角、半角标点混用",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/near-typo": {
					"description": "与上级只差一两个字，疑似笔误",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/unbalanced-marks": {
					"description": "引号、括号、书名号不成对",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/broken-numbering": {
					"description": "编号不连续",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/empty-requirement": {
					"description": "没有工作要求",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/no-parent": {
					"description": "没有写明上级表",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/unresolved-parent": {
					"description": "上级表用不上",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/wrong-level": {
					"description": "上级表不在上一级",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/wrong-year": {
					"description": "上级表不是同一年的",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/expired-exception": {
					"description": "例外已经过期",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/forbidden-exception": {
					"description": "不允许例外的规则写了例外",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/malformed-exception": {
					"description": "例外的写法有误",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/unknown-rule": {
					"description": "例外写的规则不存在",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/unreasoned-exception": {
					"description": "例外没有写理由",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/unused-exception": {
					"description": "例外没有用处",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				}
			}
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
	},
	"definitions": { "severity": {
		"title": "RuleSeverity",
		"enum": [
			"off",
			"error",
			"warning",
			"info"
		],
		"description": "级别：关闭、错误、警告、提示。Severity of a rule."
	} }
};
const schema12 = {
	"title": "RuleSeverity",
	"enum": [
		"off",
		"error",
		"warning",
		"info"
	],
	"description": "级别：关闭、错误、警告、提示。Severity of a rule."
};
const func2 = Object.prototype.hasOwnProperty;
const func4 = require_ucs2length().default;
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
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!func2.call(schema11.properties.rules.properties, key1)) {
					const err3 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data2["coverage/bad-implements"] !== void 0) {
					let data3 = data2["coverage/bad-implements"];
					const _errs9 = errors;
					let valid2 = false;
					let passing0 = null;
					const _errs10 = errors;
					if (!(data3 === "off" || data3 === "error" || data3 === "warning" || data3 === "info")) {
						const err4 = {
							instancePath: instancePath + "/rules/coverage~1bad-implements",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					if (_valid0) {
						valid2 = true;
						passing0 = 0;
					}
					const _errs12 = errors;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						for (const key2 in data3) if (!(key2 === "severity")) {
							const err5 = {
								instancePath: instancePath + "/rules/coverage~1bad-implements",
								schemaPath: "#/properties/rules/properties/coverage~1bad-implements/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.severity !== void 0) {
							let data4 = data3.severity;
							if (!(data4 === "off" || data4 === "error" || data4 === "warning" || data4 === "info")) {
								const err6 = {
									instancePath: instancePath + "/rules/coverage~1bad-implements/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/rules/coverage~1bad-implements",
							schemaPath: "#/properties/rules/properties/coverage~1bad-implements/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid0 = _errs12 === errors;
					if (_valid0 && valid2) {
						valid2 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid2 = true;
						passing0 = 1;
					}
					if (!valid2) {
						const err8 = {
							instancePath: instancePath + "/rules/coverage~1bad-implements",
							schemaPath: "#/properties/rules/properties/coverage~1bad-implements/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					} else {
						errors = _errs9;
						if (vErrors !== null) if (_errs9) vErrors.length = _errs9;
						else vErrors = null;
					}
				}
				if (data2["coverage/dropped-clause"] !== void 0) {
					let data5 = data2["coverage/dropped-clause"];
					const _errs18 = errors;
					let valid6 = false;
					let passing1 = null;
					const _errs19 = errors;
					if (!(data5 === "off" || data5 === "error" || data5 === "warning" || data5 === "info")) {
						const err9 = {
							instancePath: instancePath + "/rules/coverage~1dropped-clause",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid1 = _errs19 === errors;
					if (_valid1) {
						valid6 = true;
						passing1 = 0;
					}
					const _errs21 = errors;
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						for (const key3 in data5) if (!(key3 === "severity")) {
							const err10 = {
								instancePath: instancePath + "/rules/coverage~1dropped-clause",
								schemaPath: "#/properties/rules/properties/coverage~1dropped-clause/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5.severity !== void 0) {
							let data6 = data5.severity;
							if (!(data6 === "off" || data6 === "error" || data6 === "warning" || data6 === "info")) {
								const err11 = {
									instancePath: instancePath + "/rules/coverage~1dropped-clause/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/rules/coverage~1dropped-clause",
							schemaPath: "#/properties/rules/properties/coverage~1dropped-clause/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					var _valid1 = _errs21 === errors;
					if (_valid1 && valid6) {
						valid6 = false;
						passing1 = [passing1, 1];
					} else if (_valid1) {
						valid6 = true;
						passing1 = 1;
					}
					if (!valid6) {
						const err13 = {
							instancePath: instancePath + "/rules/coverage~1dropped-clause",
							schemaPath: "#/properties/rules/properties/coverage~1dropped-clause/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing1 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) if (_errs18) vErrors.length = _errs18;
						else vErrors = null;
					}
				}
				if (data2["coverage/dropped-upstream"] !== void 0) {
					let data7 = data2["coverage/dropped-upstream"];
					const _errs27 = errors;
					let valid10 = false;
					let passing2 = null;
					const _errs28 = errors;
					if (!(data7 === "off" || data7 === "error" || data7 === "warning" || data7 === "info")) {
						const err14 = {
							instancePath: instancePath + "/rules/coverage~1dropped-upstream",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					var _valid2 = _errs28 === errors;
					if (_valid2) {
						valid10 = true;
						passing2 = 0;
					}
					const _errs30 = errors;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						for (const key4 in data7) if (!(key4 === "severity")) {
							const err15 = {
								instancePath: instancePath + "/rules/coverage~1dropped-upstream",
								schemaPath: "#/properties/rules/properties/coverage~1dropped-upstream/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data7.severity !== void 0) {
							let data8 = data7.severity;
							if (!(data8 === "off" || data8 === "error" || data8 === "warning" || data8 === "info")) {
								const err16 = {
									instancePath: instancePath + "/rules/coverage~1dropped-upstream/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/rules/coverage~1dropped-upstream",
							schemaPath: "#/properties/rules/properties/coverage~1dropped-upstream/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					var _valid2 = _errs30 === errors;
					if (_valid2 && valid10) {
						valid10 = false;
						passing2 = [passing2, 1];
					} else if (_valid2) {
						valid10 = true;
						passing2 = 1;
					}
					if (!valid10) {
						const err18 = {
							instancePath: instancePath + "/rules/coverage~1dropped-upstream",
							schemaPath: "#/properties/rules/properties/coverage~1dropped-upstream/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing2 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					} else {
						errors = _errs27;
						if (vErrors !== null) if (_errs27) vErrors.length = _errs27;
						else vErrors = null;
					}
				}
				if (data2["coverage/duplicate-cover"] !== void 0) {
					let data9 = data2["coverage/duplicate-cover"];
					const _errs36 = errors;
					let valid14 = false;
					let passing3 = null;
					const _errs37 = errors;
					if (!(data9 === "off" || data9 === "error" || data9 === "warning" || data9 === "info")) {
						const err19 = {
							instancePath: instancePath + "/rules/coverage~1duplicate-cover",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					var _valid3 = _errs37 === errors;
					if (_valid3) {
						valid14 = true;
						passing3 = 0;
					}
					const _errs39 = errors;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						for (const key5 in data9) if (!(key5 === "severity")) {
							const err20 = {
								instancePath: instancePath + "/rules/coverage~1duplicate-cover",
								schemaPath: "#/properties/rules/properties/coverage~1duplicate-cover/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data9.severity !== void 0) {
							let data10 = data9.severity;
							if (!(data10 === "off" || data10 === "error" || data10 === "warning" || data10 === "info")) {
								const err21 = {
									instancePath: instancePath + "/rules/coverage~1duplicate-cover/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/rules/coverage~1duplicate-cover",
							schemaPath: "#/properties/rules/properties/coverage~1duplicate-cover/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					var _valid3 = _errs39 === errors;
					if (_valid3 && valid14) {
						valid14 = false;
						passing3 = [passing3, 1];
					} else if (_valid3) {
						valid14 = true;
						passing3 = 1;
					}
					if (!valid14) {
						const err23 = {
							instancePath: instancePath + "/rules/coverage~1duplicate-cover",
							schemaPath: "#/properties/rules/properties/coverage~1duplicate-cover/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing3 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					} else {
						errors = _errs36;
						if (vErrors !== null) if (_errs36) vErrors.length = _errs36;
						else vErrors = null;
					}
				}
				if (data2["coverage/expired-waiver"] !== void 0) {
					let data11 = data2["coverage/expired-waiver"];
					const _errs45 = errors;
					let valid18 = false;
					let passing4 = null;
					const _errs46 = errors;
					if (!(data11 === "off" || data11 === "error" || data11 === "warning" || data11 === "info")) {
						const err24 = {
							instancePath: instancePath + "/rules/coverage~1expired-waiver",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					var _valid4 = _errs46 === errors;
					if (_valid4) {
						valid18 = true;
						passing4 = 0;
					}
					const _errs48 = errors;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						for (const key6 in data11) if (!(key6 === "severity")) {
							const err25 = {
								instancePath: instancePath + "/rules/coverage~1expired-waiver",
								schemaPath: "#/properties/rules/properties/coverage~1expired-waiver/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data11.severity !== void 0) {
							let data12 = data11.severity;
							if (!(data12 === "off" || data12 === "error" || data12 === "warning" || data12 === "info")) {
								const err26 = {
									instancePath: instancePath + "/rules/coverage~1expired-waiver/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/rules/coverage~1expired-waiver",
							schemaPath: "#/properties/rules/properties/coverage~1expired-waiver/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					var _valid4 = _errs48 === errors;
					if (_valid4 && valid18) {
						valid18 = false;
						passing4 = [passing4, 1];
					} else if (_valid4) {
						valid18 = true;
						passing4 = 1;
					}
					if (!valid18) {
						const err28 = {
							instancePath: instancePath + "/rules/coverage~1expired-waiver",
							schemaPath: "#/properties/rules/properties/coverage~1expired-waiver/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing4 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					} else {
						errors = _errs45;
						if (vErrors !== null) if (_errs45) vErrors.length = _errs45;
						else vErrors = null;
					}
				}
				if (data2["coverage/local-task"] !== void 0) {
					let data13 = data2["coverage/local-task"];
					const _errs54 = errors;
					let valid22 = false;
					let passing5 = null;
					const _errs55 = errors;
					if (!(data13 === "off" || data13 === "error" || data13 === "warning" || data13 === "info")) {
						const err29 = {
							instancePath: instancePath + "/rules/coverage~1local-task",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					var _valid5 = _errs55 === errors;
					if (_valid5) {
						valid22 = true;
						passing5 = 0;
					}
					const _errs57 = errors;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						for (const key7 in data13) if (!(key7 === "severity")) {
							const err30 = {
								instancePath: instancePath + "/rules/coverage~1local-task",
								schemaPath: "#/properties/rules/properties/coverage~1local-task/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data13.severity !== void 0) {
							let data14 = data13.severity;
							if (!(data14 === "off" || data14 === "error" || data14 === "warning" || data14 === "info")) {
								const err31 = {
									instancePath: instancePath + "/rules/coverage~1local-task/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/rules/coverage~1local-task",
							schemaPath: "#/properties/rules/properties/coverage~1local-task/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					var _valid5 = _errs57 === errors;
					if (_valid5 && valid22) {
						valid22 = false;
						passing5 = [passing5, 1];
					} else if (_valid5) {
						valid22 = true;
						passing5 = 1;
					}
					if (!valid22) {
						const err33 = {
							instancePath: instancePath + "/rules/coverage~1local-task",
							schemaPath: "#/properties/rules/properties/coverage~1local-task/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing5 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					} else {
						errors = _errs54;
						if (vErrors !== null) if (_errs54) vErrors.length = _errs54;
						else vErrors = null;
					}
				}
				if (data2["coverage/missing-task"] !== void 0) {
					let data15 = data2["coverage/missing-task"];
					const _errs63 = errors;
					let valid26 = false;
					let passing6 = null;
					const _errs64 = errors;
					if (!(data15 === "off" || data15 === "error" || data15 === "warning" || data15 === "info")) {
						const err34 = {
							instancePath: instancePath + "/rules/coverage~1missing-task",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					var _valid6 = _errs64 === errors;
					if (_valid6) {
						valid26 = true;
						passing6 = 0;
					}
					const _errs66 = errors;
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						for (const key8 in data15) if (!(key8 === "severity")) {
							const err35 = {
								instancePath: instancePath + "/rules/coverage~1missing-task",
								schemaPath: "#/properties/rules/properties/coverage~1missing-task/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data15.severity !== void 0) {
							let data16 = data15.severity;
							if (!(data16 === "off" || data16 === "error" || data16 === "warning" || data16 === "info")) {
								const err36 = {
									instancePath: instancePath + "/rules/coverage~1missing-task/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/rules/coverage~1missing-task",
							schemaPath: "#/properties/rules/properties/coverage~1missing-task/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					var _valid6 = _errs66 === errors;
					if (_valid6 && valid26) {
						valid26 = false;
						passing6 = [passing6, 1];
					} else if (_valid6) {
						valid26 = true;
						passing6 = 1;
					}
					if (!valid26) {
						const err38 = {
							instancePath: instancePath + "/rules/coverage~1missing-task",
							schemaPath: "#/properties/rules/properties/coverage~1missing-task/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing6 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					} else {
						errors = _errs63;
						if (vErrors !== null) if (_errs63) vErrors.length = _errs63;
						else vErrors = null;
					}
				}
				if (data2["coverage/unassigned-task"] !== void 0) {
					let data17 = data2["coverage/unassigned-task"];
					const _errs72 = errors;
					let valid30 = false;
					let passing7 = null;
					const _errs73 = errors;
					if (!(data17 === "off" || data17 === "error" || data17 === "warning" || data17 === "info")) {
						const err39 = {
							instancePath: instancePath + "/rules/coverage~1unassigned-task",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					var _valid7 = _errs73 === errors;
					if (_valid7) {
						valid30 = true;
						passing7 = 0;
					}
					const _errs75 = errors;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key9 in data17) if (!(key9 === "severity")) {
							const err40 = {
								instancePath: instancePath + "/rules/coverage~1unassigned-task",
								schemaPath: "#/properties/rules/properties/coverage~1unassigned-task/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data17.severity !== void 0) {
							let data18 = data17.severity;
							if (!(data18 === "off" || data18 === "error" || data18 === "warning" || data18 === "info")) {
								const err41 = {
									instancePath: instancePath + "/rules/coverage~1unassigned-task/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/rules/coverage~1unassigned-task",
							schemaPath: "#/properties/rules/properties/coverage~1unassigned-task/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					var _valid7 = _errs75 === errors;
					if (_valid7 && valid30) {
						valid30 = false;
						passing7 = [passing7, 1];
					} else if (_valid7) {
						valid30 = true;
						passing7 = 1;
					}
					if (!valid30) {
						const err43 = {
							instancePath: instancePath + "/rules/coverage~1unassigned-task",
							schemaPath: "#/properties/rules/properties/coverage~1unassigned-task/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing7 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					} else {
						errors = _errs72;
						if (vErrors !== null) if (_errs72) vErrors.length = _errs72;
						else vErrors = null;
					}
				}
				if (data2["coverage/unclear-task"] !== void 0) {
					let data19 = data2["coverage/unclear-task"];
					const _errs81 = errors;
					let valid34 = false;
					let passing8 = null;
					const _errs82 = errors;
					if (!(data19 === "off" || data19 === "error" || data19 === "warning" || data19 === "info")) {
						const err44 = {
							instancePath: instancePath + "/rules/coverage~1unclear-task",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					var _valid8 = _errs82 === errors;
					if (_valid8) {
						valid34 = true;
						passing8 = 0;
					}
					const _errs84 = errors;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key10 in data19) if (!(key10 === "severity")) {
							const err45 = {
								instancePath: instancePath + "/rules/coverage~1unclear-task",
								schemaPath: "#/properties/rules/properties/coverage~1unclear-task/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data19.severity !== void 0) {
							let data20 = data19.severity;
							if (!(data20 === "off" || data20 === "error" || data20 === "warning" || data20 === "info")) {
								const err46 = {
									instancePath: instancePath + "/rules/coverage~1unclear-task/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/rules/coverage~1unclear-task",
							schemaPath: "#/properties/rules/properties/coverage~1unclear-task/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					var _valid8 = _errs84 === errors;
					if (_valid8 && valid34) {
						valid34 = false;
						passing8 = [passing8, 1];
					} else if (_valid8) {
						valid34 = true;
						passing8 = 1;
					}
					if (!valid34) {
						const err48 = {
							instancePath: instancePath + "/rules/coverage~1unclear-task",
							schemaPath: "#/properties/rules/properties/coverage~1unclear-task/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing8 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					} else {
						errors = _errs81;
						if (vErrors !== null) if (_errs81) vErrors.length = _errs81;
						else vErrors = null;
					}
				}
				if (data2["coverage/unused-waiver"] !== void 0) {
					let data21 = data2["coverage/unused-waiver"];
					const _errs90 = errors;
					let valid38 = false;
					let passing9 = null;
					const _errs91 = errors;
					if (!(data21 === "off" || data21 === "error" || data21 === "warning" || data21 === "info")) {
						const err49 = {
							instancePath: instancePath + "/rules/coverage~1unused-waiver",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					var _valid9 = _errs91 === errors;
					if (_valid9) {
						valid38 = true;
						passing9 = 0;
					}
					const _errs93 = errors;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						for (const key11 in data21) if (!(key11 === "severity")) {
							const err50 = {
								instancePath: instancePath + "/rules/coverage~1unused-waiver",
								schemaPath: "#/properties/rules/properties/coverage~1unused-waiver/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data21.severity !== void 0) {
							let data22 = data21.severity;
							if (!(data22 === "off" || data22 === "error" || data22 === "warning" || data22 === "info")) {
								const err51 = {
									instancePath: instancePath + "/rules/coverage~1unused-waiver/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/rules/coverage~1unused-waiver",
							schemaPath: "#/properties/rules/properties/coverage~1unused-waiver/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					var _valid9 = _errs93 === errors;
					if (_valid9 && valid38) {
						valid38 = false;
						passing9 = [passing9, 1];
					} else if (_valid9) {
						valid38 = true;
						passing9 = 1;
					}
					if (!valid38) {
						const err53 = {
							instancePath: instancePath + "/rules/coverage~1unused-waiver",
							schemaPath: "#/properties/rules/properties/coverage~1unused-waiver/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing9 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					} else {
						errors = _errs90;
						if (vErrors !== null) if (_errs90) vErrors.length = _errs90;
						else vErrors = null;
					}
				}
				if (data2["units/collective-lead"] !== void 0) {
					let data23 = data2["units/collective-lead"];
					const _errs99 = errors;
					let valid42 = false;
					let passing10 = null;
					const _errs100 = errors;
					if (!(data23 === "off" || data23 === "error" || data23 === "warning" || data23 === "info")) {
						const err54 = {
							instancePath: instancePath + "/rules/units~1collective-lead",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					var _valid10 = _errs100 === errors;
					if (_valid10) {
						valid42 = true;
						passing10 = 0;
					}
					const _errs102 = errors;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key12 in data23) if (!(key12 === "severity")) {
							const err55 = {
								instancePath: instancePath + "/rules/units~1collective-lead",
								schemaPath: "#/properties/rules/properties/units~1collective-lead/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data23.severity !== void 0) {
							let data24 = data23.severity;
							if (!(data24 === "off" || data24 === "error" || data24 === "warning" || data24 === "info")) {
								const err56 = {
									instancePath: instancePath + "/rules/units~1collective-lead/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/rules/units~1collective-lead",
							schemaPath: "#/properties/rules/properties/units~1collective-lead/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					var _valid10 = _errs102 === errors;
					if (_valid10 && valid42) {
						valid42 = false;
						passing10 = [passing10, 1];
					} else if (_valid10) {
						valid42 = true;
						passing10 = 1;
					}
					if (!valid42) {
						const err58 = {
							instancePath: instancePath + "/rules/units~1collective-lead",
							schemaPath: "#/properties/rules/properties/units~1collective-lead/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing10 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					} else {
						errors = _errs99;
						if (vErrors !== null) if (_errs99) vErrors.length = _errs99;
						else vErrors = null;
					}
				}
				if (data2["units/duplicate-unit"] !== void 0) {
					let data25 = data2["units/duplicate-unit"];
					const _errs108 = errors;
					let valid46 = false;
					let passing11 = null;
					const _errs109 = errors;
					if (!(data25 === "off" || data25 === "error" || data25 === "warning" || data25 === "info")) {
						const err59 = {
							instancePath: instancePath + "/rules/units~1duplicate-unit",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					var _valid11 = _errs109 === errors;
					if (_valid11) {
						valid46 = true;
						passing11 = 0;
					}
					const _errs111 = errors;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						for (const key13 in data25) if (!(key13 === "severity")) {
							const err60 = {
								instancePath: instancePath + "/rules/units~1duplicate-unit",
								schemaPath: "#/properties/rules/properties/units~1duplicate-unit/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data25.severity !== void 0) {
							let data26 = data25.severity;
							if (!(data26 === "off" || data26 === "error" || data26 === "warning" || data26 === "info")) {
								const err61 = {
									instancePath: instancePath + "/rules/units~1duplicate-unit/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/rules/units~1duplicate-unit",
							schemaPath: "#/properties/rules/properties/units~1duplicate-unit/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					var _valid11 = _errs111 === errors;
					if (_valid11 && valid46) {
						valid46 = false;
						passing11 = [passing11, 1];
					} else if (_valid11) {
						valid46 = true;
						passing11 = 1;
					}
					if (!valid46) {
						const err63 = {
							instancePath: instancePath + "/rules/units~1duplicate-unit",
							schemaPath: "#/properties/rules/properties/units~1duplicate-unit/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing11 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					} else {
						errors = _errs108;
						if (vErrors !== null) if (_errs108) vErrors.length = _errs108;
						else vErrors = null;
					}
				}
				if (data2["units/foreign-level-unit"] !== void 0) {
					let data27 = data2["units/foreign-level-unit"];
					const _errs117 = errors;
					let valid50 = false;
					let passing12 = null;
					const _errs118 = errors;
					if (!(data27 === "off" || data27 === "error" || data27 === "warning" || data27 === "info")) {
						const err64 = {
							instancePath: instancePath + "/rules/units~1foreign-level-unit",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					var _valid12 = _errs118 === errors;
					if (_valid12) {
						valid50 = true;
						passing12 = 0;
					}
					const _errs120 = errors;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key14 in data27) if (!(key14 === "severity" || key14 === "allow")) {
							const err65 = {
								instancePath: instancePath + "/rules/units~1foreign-level-unit",
								schemaPath: "#/properties/rules/properties/units~1foreign-level-unit/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data27.severity !== void 0) {
							let data28 = data27.severity;
							if (!(data28 === "off" || data28 === "error" || data28 === "warning" || data28 === "info")) {
								const err66 = {
									instancePath: instancePath + "/rules/units~1foreign-level-unit/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data27.allow !== void 0) {
							let data29 = data27.allow;
							if (Array.isArray(data29)) {
								const len0 = data29.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data30 = data29[i0];
									if (typeof data30 === "string") {
										if (func4(data30) < 1) {
											const err67 = {
												instancePath: instancePath + "/rules/units~1foreign-level-unit/allow/" + i0,
												schemaPath: "#/properties/rules/properties/units~1foreign-level-unit/oneOf/1/properties/allow/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/rules/units~1foreign-level-unit/allow/" + i0,
											schemaPath: "#/properties/rules/properties/units~1foreign-level-unit/oneOf/1/properties/allow/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/rules/units~1foreign-level-unit/allow",
									schemaPath: "#/properties/rules/properties/units~1foreign-level-unit/oneOf/1/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/rules/units~1foreign-level-unit",
							schemaPath: "#/properties/rules/properties/units~1foreign-level-unit/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					var _valid12 = _errs120 === errors;
					if (_valid12 && valid50) {
						valid50 = false;
						passing12 = [passing12, 1];
					} else if (_valid12) {
						valid50 = true;
						passing12 = 1;
					}
					if (!valid50) {
						const err71 = {
							instancePath: instancePath + "/rules/units~1foreign-level-unit",
							schemaPath: "#/properties/rules/properties/units~1foreign-level-unit/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing12 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					} else {
						errors = _errs117;
						if (vErrors !== null) if (_errs117) vErrors.length = _errs117;
						else vErrors = null;
					}
				}
				if (data2["units/inconsistent-unit-name"] !== void 0) {
					let data31 = data2["units/inconsistent-unit-name"];
					const _errs130 = errors;
					let valid56 = false;
					let passing13 = null;
					const _errs131 = errors;
					if (!(data31 === "off" || data31 === "error" || data31 === "warning" || data31 === "info")) {
						const err72 = {
							instancePath: instancePath + "/rules/units~1inconsistent-unit-name",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
					var _valid13 = _errs131 === errors;
					if (_valid13) {
						valid56 = true;
						passing13 = 0;
					}
					const _errs133 = errors;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						for (const key15 in data31) if (!(key15 === "severity")) {
							const err73 = {
								instancePath: instancePath + "/rules/units~1inconsistent-unit-name",
								schemaPath: "#/properties/rules/properties/units~1inconsistent-unit-name/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data31.severity !== void 0) {
							let data32 = data31.severity;
							if (!(data32 === "off" || data32 === "error" || data32 === "warning" || data32 === "info")) {
								const err74 = {
									instancePath: instancePath + "/rules/units~1inconsistent-unit-name/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/rules/units~1inconsistent-unit-name",
							schemaPath: "#/properties/rules/properties/units~1inconsistent-unit-name/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					var _valid13 = _errs133 === errors;
					if (_valid13 && valid56) {
						valid56 = false;
						passing13 = [passing13, 1];
					} else if (_valid13) {
						valid56 = true;
						passing13 = 1;
					}
					if (!valid56) {
						const err76 = {
							instancePath: instancePath + "/rules/units~1inconsistent-unit-name",
							schemaPath: "#/properties/rules/properties/units~1inconsistent-unit-name/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing13 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					} else {
						errors = _errs130;
						if (vErrors !== null) if (_errs130) vErrors.length = _errs130;
						else vErrors = null;
					}
				}
				if (data2["units/joined-units"] !== void 0) {
					let data33 = data2["units/joined-units"];
					const _errs139 = errors;
					let valid60 = false;
					let passing14 = null;
					const _errs140 = errors;
					if (!(data33 === "off" || data33 === "error" || data33 === "warning" || data33 === "info")) {
						const err77 = {
							instancePath: instancePath + "/rules/units~1joined-units",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					var _valid14 = _errs140 === errors;
					if (_valid14) {
						valid60 = true;
						passing14 = 0;
					}
					const _errs142 = errors;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						for (const key16 in data33) if (!(key16 === "severity")) {
							const err78 = {
								instancePath: instancePath + "/rules/units~1joined-units",
								schemaPath: "#/properties/rules/properties/units~1joined-units/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						if (data33.severity !== void 0) {
							let data34 = data33.severity;
							if (!(data34 === "off" || data34 === "error" || data34 === "warning" || data34 === "info")) {
								const err79 = {
									instancePath: instancePath + "/rules/units~1joined-units/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/rules/units~1joined-units",
							schemaPath: "#/properties/rules/properties/units~1joined-units/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					var _valid14 = _errs142 === errors;
					if (_valid14 && valid60) {
						valid60 = false;
						passing14 = [passing14, 1];
					} else if (_valid14) {
						valid60 = true;
						passing14 = 1;
					}
					if (!valid60) {
						const err81 = {
							instancePath: instancePath + "/rules/units~1joined-units",
							schemaPath: "#/properties/rules/properties/units~1joined-units/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing14 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					} else {
						errors = _errs139;
						if (vErrors !== null) if (_errs139) vErrors.length = _errs139;
						else vErrors = null;
					}
				}
				if (data2["units/lead-not-counterpart"] !== void 0) {
					let data35 = data2["units/lead-not-counterpart"];
					const _errs148 = errors;
					let valid64 = false;
					let passing15 = null;
					const _errs149 = errors;
					if (!(data35 === "off" || data35 === "error" || data35 === "warning" || data35 === "info")) {
						const err82 = {
							instancePath: instancePath + "/rules/units~1lead-not-counterpart",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					var _valid15 = _errs149 === errors;
					if (_valid15) {
						valid64 = true;
						passing15 = 0;
					}
					const _errs151 = errors;
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						for (const key17 in data35) if (!(key17 === "severity")) {
							const err83 = {
								instancePath: instancePath + "/rules/units~1lead-not-counterpart",
								schemaPath: "#/properties/rules/properties/units~1lead-not-counterpart/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data35.severity !== void 0) {
							let data36 = data35.severity;
							if (!(data36 === "off" || data36 === "error" || data36 === "warning" || data36 === "info")) {
								const err84 = {
									instancePath: instancePath + "/rules/units~1lead-not-counterpart/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
					} else {
						const err85 = {
							instancePath: instancePath + "/rules/units~1lead-not-counterpart",
							schemaPath: "#/properties/rules/properties/units~1lead-not-counterpart/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
					var _valid15 = _errs151 === errors;
					if (_valid15 && valid64) {
						valid64 = false;
						passing15 = [passing15, 1];
					} else if (_valid15) {
						valid64 = true;
						passing15 = 1;
					}
					if (!valid64) {
						const err86 = {
							instancePath: instancePath + "/rules/units~1lead-not-counterpart",
							schemaPath: "#/properties/rules/properties/units~1lead-not-counterpart/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing15 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					} else {
						errors = _errs148;
						if (vErrors !== null) if (_errs148) vErrors.length = _errs148;
						else vErrors = null;
					}
				}
				if (data2["units/missing-lead"] !== void 0) {
					let data37 = data2["units/missing-lead"];
					const _errs157 = errors;
					let valid68 = false;
					let passing16 = null;
					const _errs158 = errors;
					if (!(data37 === "off" || data37 === "error" || data37 === "warning" || data37 === "info")) {
						const err87 = {
							instancePath: instancePath + "/rules/units~1missing-lead",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					var _valid16 = _errs158 === errors;
					if (_valid16) {
						valid68 = true;
						passing16 = 0;
					}
					const _errs160 = errors;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						for (const key18 in data37) if (!(key18 === "severity" || key18 === "whenParentHasNone")) {
							const err88 = {
								instancePath: instancePath + "/rules/units~1missing-lead",
								schemaPath: "#/properties/rules/properties/units~1missing-lead/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data37.severity !== void 0) {
							let data38 = data37.severity;
							if (!(data38 === "off" || data38 === "error" || data38 === "warning" || data38 === "info")) {
								const err89 = {
									instancePath: instancePath + "/rules/units~1missing-lead/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data37.whenParentHasNone !== void 0) {
							let data39 = data37.whenParentHasNone;
							if (!(data39 === "error" || data39 === "info" || data39 === "off")) {
								const err90 = {
									instancePath: instancePath + "/rules/units~1missing-lead/whenParentHasNone",
									schemaPath: "#/properties/rules/properties/units~1missing-lead/oneOf/1/properties/whenParentHasNone/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.rules.properties["units/missing-lead"].oneOf[1].properties.whenParentHasNone.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/rules/units~1missing-lead",
							schemaPath: "#/properties/rules/properties/units~1missing-lead/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
					var _valid16 = _errs160 === errors;
					if (_valid16 && valid68) {
						valid68 = false;
						passing16 = [passing16, 1];
					} else if (_valid16) {
						valid68 = true;
						passing16 = 1;
					}
					if (!valid68) {
						const err92 = {
							instancePath: instancePath + "/rules/units~1missing-lead",
							schemaPath: "#/properties/rules/properties/units~1missing-lead/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing16 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					} else {
						errors = _errs157;
						if (vErrors !== null) if (_errs157) vErrors.length = _errs157;
						else vErrors = null;
					}
				}
				if (data2["units/missing-units"] !== void 0) {
					let data40 = data2["units/missing-units"];
					const _errs167 = errors;
					let valid72 = false;
					let passing17 = null;
					const _errs168 = errors;
					if (!(data40 === "off" || data40 === "error" || data40 === "warning" || data40 === "info")) {
						const err93 = {
							instancePath: instancePath + "/rules/units~1missing-units",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
					var _valid17 = _errs168 === errors;
					if (_valid17) {
						valid72 = true;
						passing17 = 0;
					}
					const _errs170 = errors;
					if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
						for (const key19 in data40) if (!(key19 === "severity")) {
							const err94 = {
								instancePath: instancePath + "/rules/units~1missing-units",
								schemaPath: "#/properties/rules/properties/units~1missing-units/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (data40.severity !== void 0) {
							let data41 = data40.severity;
							if (!(data41 === "off" || data41 === "error" || data41 === "warning" || data41 === "info")) {
								const err95 = {
									instancePath: instancePath + "/rules/units~1missing-units/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/rules/units~1missing-units",
							schemaPath: "#/properties/rules/properties/units~1missing-units/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
					var _valid17 = _errs170 === errors;
					if (_valid17 && valid72) {
						valid72 = false;
						passing17 = [passing17, 1];
					} else if (_valid17) {
						valid72 = true;
						passing17 = 1;
					}
					if (!valid72) {
						const err97 = {
							instancePath: instancePath + "/rules/units~1missing-units",
							schemaPath: "#/properties/rules/properties/units~1missing-units/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing17 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					} else {
						errors = _errs167;
						if (vErrors !== null) if (_errs167) vErrors.length = _errs167;
						else vErrors = null;
					}
				}
				if (data2["units/obsolete-unit-name"] !== void 0) {
					let data42 = data2["units/obsolete-unit-name"];
					const _errs176 = errors;
					let valid76 = false;
					let passing18 = null;
					const _errs177 = errors;
					if (!(data42 === "off" || data42 === "error" || data42 === "warning" || data42 === "info")) {
						const err98 = {
							instancePath: instancePath + "/rules/units~1obsolete-unit-name",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					var _valid18 = _errs177 === errors;
					if (_valid18) {
						valid76 = true;
						passing18 = 0;
					}
					const _errs179 = errors;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						for (const key20 in data42) if (!(key20 === "severity")) {
							const err99 = {
								instancePath: instancePath + "/rules/units~1obsolete-unit-name",
								schemaPath: "#/properties/rules/properties/units~1obsolete-unit-name/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data42.severity !== void 0) {
							let data43 = data42.severity;
							if (!(data43 === "off" || data43 === "error" || data43 === "warning" || data43 === "info")) {
								const err100 = {
									instancePath: instancePath + "/rules/units~1obsolete-unit-name/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/rules/units~1obsolete-unit-name",
							schemaPath: "#/properties/rules/properties/units~1obsolete-unit-name/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
					var _valid18 = _errs179 === errors;
					if (_valid18 && valid76) {
						valid76 = false;
						passing18 = [passing18, 1];
					} else if (_valid18) {
						valid76 = true;
						passing18 = 1;
					}
					if (!valid76) {
						const err102 = {
							instancePath: instancePath + "/rules/units~1obsolete-unit-name",
							schemaPath: "#/properties/rules/properties/units~1obsolete-unit-name/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing18 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					} else {
						errors = _errs176;
						if (vErrors !== null) if (_errs176) vErrors.length = _errs176;
						else vErrors = null;
					}
				}
				if (data2["units/redundant-unit"] !== void 0) {
					let data44 = data2["units/redundant-unit"];
					const _errs185 = errors;
					let valid80 = false;
					let passing19 = null;
					const _errs186 = errors;
					if (!(data44 === "off" || data44 === "error" || data44 === "warning" || data44 === "info")) {
						const err103 = {
							instancePath: instancePath + "/rules/units~1redundant-unit",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
					var _valid19 = _errs186 === errors;
					if (_valid19) {
						valid80 = true;
						passing19 = 0;
					}
					const _errs188 = errors;
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						for (const key21 in data44) if (!(key21 === "severity")) {
							const err104 = {
								instancePath: instancePath + "/rules/units~1redundant-unit",
								schemaPath: "#/properties/rules/properties/units~1redundant-unit/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data44.severity !== void 0) {
							let data45 = data44.severity;
							if (!(data45 === "off" || data45 === "error" || data45 === "warning" || data45 === "info")) {
								const err105 = {
									instancePath: instancePath + "/rules/units~1redundant-unit/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/rules/units~1redundant-unit",
							schemaPath: "#/properties/rules/properties/units~1redundant-unit/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
					var _valid19 = _errs188 === errors;
					if (_valid19 && valid80) {
						valid80 = false;
						passing19 = [passing19, 1];
					} else if (_valid19) {
						valid80 = true;
						passing19 = 1;
					}
					if (!valid80) {
						const err107 = {
							instancePath: instancePath + "/rules/units~1redundant-unit",
							schemaPath: "#/properties/rules/properties/units~1redundant-unit/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing19 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					} else {
						errors = _errs185;
						if (vErrors !== null) if (_errs185) vErrors.length = _errs185;
						else vErrors = null;
					}
				}
				if (data2["citations/malformed-number"] !== void 0) {
					let data46 = data2["citations/malformed-number"];
					const _errs194 = errors;
					let valid84 = false;
					let passing20 = null;
					const _errs195 = errors;
					if (!(data46 === "off" || data46 === "error" || data46 === "warning" || data46 === "info")) {
						const err108 = {
							instancePath: instancePath + "/rules/citations~1malformed-number",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
					var _valid20 = _errs195 === errors;
					if (_valid20) {
						valid84 = true;
						passing20 = 0;
					}
					const _errs197 = errors;
					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
						for (const key22 in data46) if (!(key22 === "severity")) {
							const err109 = {
								instancePath: instancePath + "/rules/citations~1malformed-number",
								schemaPath: "#/properties/rules/properties/citations~1malformed-number/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						if (data46.severity !== void 0) {
							let data47 = data46.severity;
							if (!(data47 === "off" || data47 === "error" || data47 === "warning" || data47 === "info")) {
								const err110 = {
									instancePath: instancePath + "/rules/citations~1malformed-number/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/rules/citations~1malformed-number",
							schemaPath: "#/properties/rules/properties/citations~1malformed-number/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
					var _valid20 = _errs197 === errors;
					if (_valid20 && valid84) {
						valid84 = false;
						passing20 = [passing20, 1];
					} else if (_valid20) {
						valid84 = true;
						passing20 = 1;
					}
					if (!valid84) {
						const err112 = {
							instancePath: instancePath + "/rules/citations~1malformed-number",
							schemaPath: "#/properties/rules/properties/citations~1malformed-number/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing20 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					} else {
						errors = _errs194;
						if (vErrors !== null) if (_errs194) vErrors.length = _errs194;
						else vErrors = null;
					}
				}
				if (data2["citations/missing-basis"] !== void 0) {
					let data48 = data2["citations/missing-basis"];
					const _errs203 = errors;
					let valid88 = false;
					let passing21 = null;
					const _errs204 = errors;
					if (!(data48 === "off" || data48 === "error" || data48 === "warning" || data48 === "info")) {
						const err113 = {
							instancePath: instancePath + "/rules/citations~1missing-basis",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
					var _valid21 = _errs204 === errors;
					if (_valid21) {
						valid88 = true;
						passing21 = 0;
					}
					const _errs206 = errors;
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						for (const key23 in data48) if (!(key23 === "severity")) {
							const err114 = {
								instancePath: instancePath + "/rules/citations~1missing-basis",
								schemaPath: "#/properties/rules/properties/citations~1missing-basis/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						if (data48.severity !== void 0) {
							let data49 = data48.severity;
							if (!(data49 === "off" || data49 === "error" || data49 === "warning" || data49 === "info")) {
								const err115 = {
									instancePath: instancePath + "/rules/citations~1missing-basis/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						}
					} else {
						const err116 = {
							instancePath: instancePath + "/rules/citations~1missing-basis",
							schemaPath: "#/properties/rules/properties/citations~1missing-basis/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					var _valid21 = _errs206 === errors;
					if (_valid21 && valid88) {
						valid88 = false;
						passing21 = [passing21, 1];
					} else if (_valid21) {
						valid88 = true;
						passing21 = 1;
					}
					if (!valid88) {
						const err117 = {
							instancePath: instancePath + "/rules/citations~1missing-basis",
							schemaPath: "#/properties/rules/properties/citations~1missing-basis/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing21 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					} else {
						errors = _errs203;
						if (vErrors !== null) if (_errs203) vErrors.length = _errs203;
						else vErrors = null;
					}
				}
				if (data2["citations/missing-citation"] !== void 0) {
					let data50 = data2["citations/missing-citation"];
					const _errs212 = errors;
					let valid92 = false;
					let passing22 = null;
					const _errs213 = errors;
					if (!(data50 === "off" || data50 === "error" || data50 === "warning" || data50 === "info")) {
						const err118 = {
							instancePath: instancePath + "/rules/citations~1missing-citation",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
					var _valid22 = _errs213 === errors;
					if (_valid22) {
						valid92 = true;
						passing22 = 0;
					}
					const _errs215 = errors;
					if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
						for (const key24 in data50) if (!(key24 === "severity")) {
							const err119 = {
								instancePath: instancePath + "/rules/citations~1missing-citation",
								schemaPath: "#/properties/rules/properties/citations~1missing-citation/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key24 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
						if (data50.severity !== void 0) {
							let data51 = data50.severity;
							if (!(data51 === "off" || data51 === "error" || data51 === "warning" || data51 === "info")) {
								const err120 = {
									instancePath: instancePath + "/rules/citations~1missing-citation/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						}
					} else {
						const err121 = {
							instancePath: instancePath + "/rules/citations~1missing-citation",
							schemaPath: "#/properties/rules/properties/citations~1missing-citation/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
					var _valid22 = _errs215 === errors;
					if (_valid22 && valid92) {
						valid92 = false;
						passing22 = [passing22, 1];
					} else if (_valid22) {
						valid92 = true;
						passing22 = 1;
					}
					if (!valid92) {
						const err122 = {
							instancePath: instancePath + "/rules/citations~1missing-citation",
							schemaPath: "#/properties/rules/properties/citations~1missing-citation/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing22 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					} else {
						errors = _errs212;
						if (vErrors !== null) if (_errs212) vErrors.length = _errs212;
						else vErrors = null;
					}
				}
				if (data2["citations/missing-required-document"] !== void 0) {
					let data52 = data2["citations/missing-required-document"];
					const _errs221 = errors;
					let valid96 = false;
					let passing23 = null;
					const _errs222 = errors;
					if (!(data52 === "off" || data52 === "error" || data52 === "warning" || data52 === "info")) {
						const err123 = {
							instancePath: instancePath + "/rules/citations~1missing-required-document",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
					var _valid23 = _errs222 === errors;
					if (_valid23) {
						valid96 = true;
						passing23 = 0;
					}
					const _errs224 = errors;
					if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
						for (const key25 in data52) if (!(key25 === "severity")) {
							const err124 = {
								instancePath: instancePath + "/rules/citations~1missing-required-document",
								schemaPath: "#/properties/rules/properties/citations~1missing-required-document/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key25 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						if (data52.severity !== void 0) {
							let data53 = data52.severity;
							if (!(data53 === "off" || data53 === "error" || data53 === "warning" || data53 === "info")) {
								const err125 = {
									instancePath: instancePath + "/rules/citations~1missing-required-document/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/rules/citations~1missing-required-document",
							schemaPath: "#/properties/rules/properties/citations~1missing-required-document/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
					var _valid23 = _errs224 === errors;
					if (_valid23 && valid96) {
						valid96 = false;
						passing23 = [passing23, 1];
					} else if (_valid23) {
						valid96 = true;
						passing23 = 1;
					}
					if (!valid96) {
						const err127 = {
							instancePath: instancePath + "/rules/citations~1missing-required-document",
							schemaPath: "#/properties/rules/properties/citations~1missing-required-document/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing23 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					} else {
						errors = _errs221;
						if (vErrors !== null) if (_errs221) vErrors.length = _errs221;
						else vErrors = null;
					}
				}
				if (data2["deadlines/conflicting-deadline"] !== void 0) {
					let data54 = data2["deadlines/conflicting-deadline"];
					const _errs230 = errors;
					let valid100 = false;
					let passing24 = null;
					const _errs231 = errors;
					if (!(data54 === "off" || data54 === "error" || data54 === "warning" || data54 === "info")) {
						const err128 = {
							instancePath: instancePath + "/rules/deadlines~1conflicting-deadline",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
					var _valid24 = _errs231 === errors;
					if (_valid24) {
						valid100 = true;
						passing24 = 0;
					}
					const _errs233 = errors;
					if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
						for (const key26 in data54) if (!(key26 === "severity")) {
							const err129 = {
								instancePath: instancePath + "/rules/deadlines~1conflicting-deadline",
								schemaPath: "#/properties/rules/properties/deadlines~1conflicting-deadline/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key26 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
						if (data54.severity !== void 0) {
							let data55 = data54.severity;
							if (!(data55 === "off" || data55 === "error" || data55 === "warning" || data55 === "info")) {
								const err130 = {
									instancePath: instancePath + "/rules/deadlines~1conflicting-deadline/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err130];
								else vErrors.push(err130);
								errors++;
							}
						}
					} else {
						const err131 = {
							instancePath: instancePath + "/rules/deadlines~1conflicting-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1conflicting-deadline/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
					var _valid24 = _errs233 === errors;
					if (_valid24 && valid100) {
						valid100 = false;
						passing24 = [passing24, 1];
					} else if (_valid24) {
						valid100 = true;
						passing24 = 1;
					}
					if (!valid100) {
						const err132 = {
							instancePath: instancePath + "/rules/deadlines~1conflicting-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1conflicting-deadline/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing24 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					} else {
						errors = _errs230;
						if (vErrors !== null) if (_errs230) vErrors.length = _errs230;
						else vErrors = null;
					}
				}
				if (data2["deadlines/later-deadline"] !== void 0) {
					let data56 = data2["deadlines/later-deadline"];
					const _errs239 = errors;
					let valid104 = false;
					let passing25 = null;
					const _errs240 = errors;
					if (!(data56 === "off" || data56 === "error" || data56 === "warning" || data56 === "info")) {
						const err133 = {
							instancePath: instancePath + "/rules/deadlines~1later-deadline",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
					var _valid25 = _errs240 === errors;
					if (_valid25) {
						valid104 = true;
						passing25 = 0;
					}
					const _errs242 = errors;
					if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
						for (const key27 in data56) if (!(key27 === "severity")) {
							const err134 = {
								instancePath: instancePath + "/rules/deadlines~1later-deadline",
								schemaPath: "#/properties/rules/properties/deadlines~1later-deadline/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key27 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
						if (data56.severity !== void 0) {
							let data57 = data56.severity;
							if (!(data57 === "off" || data57 === "error" || data57 === "warning" || data57 === "info")) {
								const err135 = {
									instancePath: instancePath + "/rules/deadlines~1later-deadline/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/rules/deadlines~1later-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1later-deadline/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
					var _valid25 = _errs242 === errors;
					if (_valid25 && valid104) {
						valid104 = false;
						passing25 = [passing25, 1];
					} else if (_valid25) {
						valid104 = true;
						passing25 = 1;
					}
					if (!valid104) {
						const err137 = {
							instancePath: instancePath + "/rules/deadlines~1later-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1later-deadline/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing25 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					} else {
						errors = _errs239;
						if (vErrors !== null) if (_errs239) vErrors.length = _errs239;
						else vErrors = null;
					}
				}
				if (data2["deadlines/missing-deadline"] !== void 0) {
					let data58 = data2["deadlines/missing-deadline"];
					const _errs248 = errors;
					let valid108 = false;
					let passing26 = null;
					const _errs249 = errors;
					if (!(data58 === "off" || data58 === "error" || data58 === "warning" || data58 === "info")) {
						const err138 = {
							instancePath: instancePath + "/rules/deadlines~1missing-deadline",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
					var _valid26 = _errs249 === errors;
					if (_valid26) {
						valid108 = true;
						passing26 = 0;
					}
					const _errs251 = errors;
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						for (const key28 in data58) if (!(key28 === "severity")) {
							const err139 = {
								instancePath: instancePath + "/rules/deadlines~1missing-deadline",
								schemaPath: "#/properties/rules/properties/deadlines~1missing-deadline/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key28 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (data58.severity !== void 0) {
							let data59 = data58.severity;
							if (!(data59 === "off" || data59 === "error" || data59 === "warning" || data59 === "info")) {
								const err140 = {
									instancePath: instancePath + "/rules/deadlines~1missing-deadline/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
					} else {
						const err141 = {
							instancePath: instancePath + "/rules/deadlines~1missing-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1missing-deadline/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
					var _valid26 = _errs251 === errors;
					if (_valid26 && valid108) {
						valid108 = false;
						passing26 = [passing26, 1];
					} else if (_valid26) {
						valid108 = true;
						passing26 = 1;
					}
					if (!valid108) {
						const err142 = {
							instancePath: instancePath + "/rules/deadlines~1missing-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1missing-deadline/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing26 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					} else {
						errors = _errs248;
						if (vErrors !== null) if (_errs248) vErrors.length = _errs248;
						else vErrors = null;
					}
				}
				if (data2["deadlines/past-deadline"] !== void 0) {
					let data60 = data2["deadlines/past-deadline"];
					const _errs257 = errors;
					let valid112 = false;
					let passing27 = null;
					const _errs258 = errors;
					if (!(data60 === "off" || data60 === "error" || data60 === "warning" || data60 === "info")) {
						const err143 = {
							instancePath: instancePath + "/rules/deadlines~1past-deadline",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
					var _valid27 = _errs258 === errors;
					if (_valid27) {
						valid112 = true;
						passing27 = 0;
					}
					const _errs260 = errors;
					if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
						for (const key29 in data60) if (!(key29 === "severity")) {
							const err144 = {
								instancePath: instancePath + "/rules/deadlines~1past-deadline",
								schemaPath: "#/properties/rules/properties/deadlines~1past-deadline/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key29 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (data60.severity !== void 0) {
							let data61 = data60.severity;
							if (!(data61 === "off" || data61 === "error" || data61 === "warning" || data61 === "info")) {
								const err145 = {
									instancePath: instancePath + "/rules/deadlines~1past-deadline/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
					} else {
						const err146 = {
							instancePath: instancePath + "/rules/deadlines~1past-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1past-deadline/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
					var _valid27 = _errs260 === errors;
					if (_valid27 && valid112) {
						valid112 = false;
						passing27 = [passing27, 1];
					} else if (_valid27) {
						valid112 = true;
						passing27 = 1;
					}
					if (!valid112) {
						const err147 = {
							instancePath: instancePath + "/rules/deadlines~1past-deadline",
							schemaPath: "#/properties/rules/properties/deadlines~1past-deadline/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing27 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					} else {
						errors = _errs257;
						if (vErrors !== null) if (_errs257) vErrors.length = _errs257;
						else vErrors = null;
					}
				}
				if (data2["wording/mixed-width"] !== void 0) {
					let data62 = data2["wording/mixed-width"];
					const _errs266 = errors;
					let valid116 = false;
					let passing28 = null;
					const _errs267 = errors;
					if (!(data62 === "off" || data62 === "error" || data62 === "warning" || data62 === "info")) {
						const err148 = {
							instancePath: instancePath + "/rules/wording~1mixed-width",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
					var _valid28 = _errs267 === errors;
					if (_valid28) {
						valid116 = true;
						passing28 = 0;
					}
					const _errs269 = errors;
					if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
						for (const key30 in data62) if (!(key30 === "severity")) {
							const err149 = {
								instancePath: instancePath + "/rules/wording~1mixed-width",
								schemaPath: "#/properties/rules/properties/wording~1mixed-width/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key30 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
						if (data62.severity !== void 0) {
							let data63 = data62.severity;
							if (!(data63 === "off" || data63 === "error" || data63 === "warning" || data63 === "info")) {
								const err150 = {
									instancePath: instancePath + "/rules/wording~1mixed-width/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err150];
								else vErrors.push(err150);
								errors++;
							}
						}
					} else {
						const err151 = {
							instancePath: instancePath + "/rules/wording~1mixed-width",
							schemaPath: "#/properties/rules/properties/wording~1mixed-width/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
					var _valid28 = _errs269 === errors;
					if (_valid28 && valid116) {
						valid116 = false;
						passing28 = [passing28, 1];
					} else if (_valid28) {
						valid116 = true;
						passing28 = 1;
					}
					if (!valid116) {
						const err152 = {
							instancePath: instancePath + "/rules/wording~1mixed-width",
							schemaPath: "#/properties/rules/properties/wording~1mixed-width/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing28 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					} else {
						errors = _errs266;
						if (vErrors !== null) if (_errs266) vErrors.length = _errs266;
						else vErrors = null;
					}
				}
				if (data2["wording/near-typo"] !== void 0) {
					let data64 = data2["wording/near-typo"];
					const _errs275 = errors;
					let valid120 = false;
					let passing29 = null;
					const _errs276 = errors;
					if (!(data64 === "off" || data64 === "error" || data64 === "warning" || data64 === "info")) {
						const err153 = {
							instancePath: instancePath + "/rules/wording~1near-typo",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
					var _valid29 = _errs276 === errors;
					if (_valid29) {
						valid120 = true;
						passing29 = 0;
					}
					const _errs278 = errors;
					if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
						for (const key31 in data64) if (!(key31 === "severity")) {
							const err154 = {
								instancePath: instancePath + "/rules/wording~1near-typo",
								schemaPath: "#/properties/rules/properties/wording~1near-typo/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key31 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
						if (data64.severity !== void 0) {
							let data65 = data64.severity;
							if (!(data65 === "off" || data65 === "error" || data65 === "warning" || data65 === "info")) {
								const err155 = {
									instancePath: instancePath + "/rules/wording~1near-typo/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						}
					} else {
						const err156 = {
							instancePath: instancePath + "/rules/wording~1near-typo",
							schemaPath: "#/properties/rules/properties/wording~1near-typo/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
					var _valid29 = _errs278 === errors;
					if (_valid29 && valid120) {
						valid120 = false;
						passing29 = [passing29, 1];
					} else if (_valid29) {
						valid120 = true;
						passing29 = 1;
					}
					if (!valid120) {
						const err157 = {
							instancePath: instancePath + "/rules/wording~1near-typo",
							schemaPath: "#/properties/rules/properties/wording~1near-typo/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing29 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					} else {
						errors = _errs275;
						if (vErrors !== null) if (_errs275) vErrors.length = _errs275;
						else vErrors = null;
					}
				}
				if (data2["wording/unbalanced-marks"] !== void 0) {
					let data66 = data2["wording/unbalanced-marks"];
					const _errs284 = errors;
					let valid124 = false;
					let passing30 = null;
					const _errs285 = errors;
					if (!(data66 === "off" || data66 === "error" || data66 === "warning" || data66 === "info")) {
						const err158 = {
							instancePath: instancePath + "/rules/wording~1unbalanced-marks",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
					var _valid30 = _errs285 === errors;
					if (_valid30) {
						valid124 = true;
						passing30 = 0;
					}
					const _errs287 = errors;
					if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
						for (const key32 in data66) if (!(key32 === "severity")) {
							const err159 = {
								instancePath: instancePath + "/rules/wording~1unbalanced-marks",
								schemaPath: "#/properties/rules/properties/wording~1unbalanced-marks/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key32 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
						if (data66.severity !== void 0) {
							let data67 = data66.severity;
							if (!(data67 === "off" || data67 === "error" || data67 === "warning" || data67 === "info")) {
								const err160 = {
									instancePath: instancePath + "/rules/wording~1unbalanced-marks/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err160];
								else vErrors.push(err160);
								errors++;
							}
						}
					} else {
						const err161 = {
							instancePath: instancePath + "/rules/wording~1unbalanced-marks",
							schemaPath: "#/properties/rules/properties/wording~1unbalanced-marks/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
					var _valid30 = _errs287 === errors;
					if (_valid30 && valid124) {
						valid124 = false;
						passing30 = [passing30, 1];
					} else if (_valid30) {
						valid124 = true;
						passing30 = 1;
					}
					if (!valid124) {
						const err162 = {
							instancePath: instancePath + "/rules/wording~1unbalanced-marks",
							schemaPath: "#/properties/rules/properties/wording~1unbalanced-marks/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing30 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					} else {
						errors = _errs284;
						if (vErrors !== null) if (_errs284) vErrors.length = _errs284;
						else vErrors = null;
					}
				}
				if (data2["structure/broken-numbering"] !== void 0) {
					let data68 = data2["structure/broken-numbering"];
					const _errs293 = errors;
					let valid128 = false;
					let passing31 = null;
					const _errs294 = errors;
					if (!(data68 === "off" || data68 === "error" || data68 === "warning" || data68 === "info")) {
						const err163 = {
							instancePath: instancePath + "/rules/structure~1broken-numbering",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
					var _valid31 = _errs294 === errors;
					if (_valid31) {
						valid128 = true;
						passing31 = 0;
					}
					const _errs296 = errors;
					if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
						for (const key33 in data68) if (!(key33 === "severity")) {
							const err164 = {
								instancePath: instancePath + "/rules/structure~1broken-numbering",
								schemaPath: "#/properties/rules/properties/structure~1broken-numbering/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key33 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
						if (data68.severity !== void 0) {
							let data69 = data68.severity;
							if (!(data69 === "off" || data69 === "error" || data69 === "warning" || data69 === "info")) {
								const err165 = {
									instancePath: instancePath + "/rules/structure~1broken-numbering/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
					} else {
						const err166 = {
							instancePath: instancePath + "/rules/structure~1broken-numbering",
							schemaPath: "#/properties/rules/properties/structure~1broken-numbering/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err166];
						else vErrors.push(err166);
						errors++;
					}
					var _valid31 = _errs296 === errors;
					if (_valid31 && valid128) {
						valid128 = false;
						passing31 = [passing31, 1];
					} else if (_valid31) {
						valid128 = true;
						passing31 = 1;
					}
					if (!valid128) {
						const err167 = {
							instancePath: instancePath + "/rules/structure~1broken-numbering",
							schemaPath: "#/properties/rules/properties/structure~1broken-numbering/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing31 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					} else {
						errors = _errs293;
						if (vErrors !== null) if (_errs293) vErrors.length = _errs293;
						else vErrors = null;
					}
				}
				if (data2["structure/empty-requirement"] !== void 0) {
					let data70 = data2["structure/empty-requirement"];
					const _errs302 = errors;
					let valid132 = false;
					let passing32 = null;
					const _errs303 = errors;
					if (!(data70 === "off" || data70 === "error" || data70 === "warning" || data70 === "info")) {
						const err168 = {
							instancePath: instancePath + "/rules/structure~1empty-requirement",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
					var _valid32 = _errs303 === errors;
					if (_valid32) {
						valid132 = true;
						passing32 = 0;
					}
					const _errs305 = errors;
					if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
						for (const key34 in data70) if (!(key34 === "severity")) {
							const err169 = {
								instancePath: instancePath + "/rules/structure~1empty-requirement",
								schemaPath: "#/properties/rules/properties/structure~1empty-requirement/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key34 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err169];
							else vErrors.push(err169);
							errors++;
						}
						if (data70.severity !== void 0) {
							let data71 = data70.severity;
							if (!(data71 === "off" || data71 === "error" || data71 === "warning" || data71 === "info")) {
								const err170 = {
									instancePath: instancePath + "/rules/structure~1empty-requirement/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err170];
								else vErrors.push(err170);
								errors++;
							}
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/rules/structure~1empty-requirement",
							schemaPath: "#/properties/rules/properties/structure~1empty-requirement/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
					var _valid32 = _errs305 === errors;
					if (_valid32 && valid132) {
						valid132 = false;
						passing32 = [passing32, 1];
					} else if (_valid32) {
						valid132 = true;
						passing32 = 1;
					}
					if (!valid132) {
						const err172 = {
							instancePath: instancePath + "/rules/structure~1empty-requirement",
							schemaPath: "#/properties/rules/properties/structure~1empty-requirement/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing32 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					} else {
						errors = _errs302;
						if (vErrors !== null) if (_errs302) vErrors.length = _errs302;
						else vErrors = null;
					}
				}
				if (data2["parent/no-parent"] !== void 0) {
					let data72 = data2["parent/no-parent"];
					const _errs311 = errors;
					let valid136 = false;
					let passing33 = null;
					const _errs312 = errors;
					if (!(data72 === "off" || data72 === "error" || data72 === "warning" || data72 === "info")) {
						const err173 = {
							instancePath: instancePath + "/rules/parent~1no-parent",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err173];
						else vErrors.push(err173);
						errors++;
					}
					var _valid33 = _errs312 === errors;
					if (_valid33) {
						valid136 = true;
						passing33 = 0;
					}
					const _errs314 = errors;
					if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
						for (const key35 in data72) if (!(key35 === "severity")) {
							const err174 = {
								instancePath: instancePath + "/rules/parent~1no-parent",
								schemaPath: "#/properties/rules/properties/parent~1no-parent/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key35 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
						if (data72.severity !== void 0) {
							let data73 = data72.severity;
							if (!(data73 === "off" || data73 === "error" || data73 === "warning" || data73 === "info")) {
								const err175 = {
									instancePath: instancePath + "/rules/parent~1no-parent/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						}
					} else {
						const err176 = {
							instancePath: instancePath + "/rules/parent~1no-parent",
							schemaPath: "#/properties/rules/properties/parent~1no-parent/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
					var _valid33 = _errs314 === errors;
					if (_valid33 && valid136) {
						valid136 = false;
						passing33 = [passing33, 1];
					} else if (_valid33) {
						valid136 = true;
						passing33 = 1;
					}
					if (!valid136) {
						const err177 = {
							instancePath: instancePath + "/rules/parent~1no-parent",
							schemaPath: "#/properties/rules/properties/parent~1no-parent/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing33 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					} else {
						errors = _errs311;
						if (vErrors !== null) if (_errs311) vErrors.length = _errs311;
						else vErrors = null;
					}
				}
				if (data2["parent/unresolved-parent"] !== void 0) {
					let data74 = data2["parent/unresolved-parent"];
					const _errs320 = errors;
					let valid140 = false;
					let passing34 = null;
					const _errs321 = errors;
					if (!(data74 === "off" || data74 === "error" || data74 === "warning" || data74 === "info")) {
						const err178 = {
							instancePath: instancePath + "/rules/parent~1unresolved-parent",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
					var _valid34 = _errs321 === errors;
					if (_valid34) {
						valid140 = true;
						passing34 = 0;
					}
					const _errs323 = errors;
					if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
						for (const key36 in data74) if (!(key36 === "severity")) {
							const err179 = {
								instancePath: instancePath + "/rules/parent~1unresolved-parent",
								schemaPath: "#/properties/rules/properties/parent~1unresolved-parent/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key36 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err179];
							else vErrors.push(err179);
							errors++;
						}
						if (data74.severity !== void 0) {
							let data75 = data74.severity;
							if (!(data75 === "off" || data75 === "error" || data75 === "warning" || data75 === "info")) {
								const err180 = {
									instancePath: instancePath + "/rules/parent~1unresolved-parent/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
						}
					} else {
						const err181 = {
							instancePath: instancePath + "/rules/parent~1unresolved-parent",
							schemaPath: "#/properties/rules/properties/parent~1unresolved-parent/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
					var _valid34 = _errs323 === errors;
					if (_valid34 && valid140) {
						valid140 = false;
						passing34 = [passing34, 1];
					} else if (_valid34) {
						valid140 = true;
						passing34 = 1;
					}
					if (!valid140) {
						const err182 = {
							instancePath: instancePath + "/rules/parent~1unresolved-parent",
							schemaPath: "#/properties/rules/properties/parent~1unresolved-parent/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing34 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					} else {
						errors = _errs320;
						if (vErrors !== null) if (_errs320) vErrors.length = _errs320;
						else vErrors = null;
					}
				}
				if (data2["parent/wrong-level"] !== void 0) {
					let data76 = data2["parent/wrong-level"];
					const _errs329 = errors;
					let valid144 = false;
					let passing35 = null;
					const _errs330 = errors;
					if (!(data76 === "off" || data76 === "error" || data76 === "warning" || data76 === "info")) {
						const err183 = {
							instancePath: instancePath + "/rules/parent~1wrong-level",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
					var _valid35 = _errs330 === errors;
					if (_valid35) {
						valid144 = true;
						passing35 = 0;
					}
					const _errs332 = errors;
					if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
						for (const key37 in data76) if (!(key37 === "severity")) {
							const err184 = {
								instancePath: instancePath + "/rules/parent~1wrong-level",
								schemaPath: "#/properties/rules/properties/parent~1wrong-level/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key37 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
						if (data76.severity !== void 0) {
							let data77 = data76.severity;
							if (!(data77 === "off" || data77 === "error" || data77 === "warning" || data77 === "info")) {
								const err185 = {
									instancePath: instancePath + "/rules/parent~1wrong-level/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
						}
					} else {
						const err186 = {
							instancePath: instancePath + "/rules/parent~1wrong-level",
							schemaPath: "#/properties/rules/properties/parent~1wrong-level/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
					var _valid35 = _errs332 === errors;
					if (_valid35 && valid144) {
						valid144 = false;
						passing35 = [passing35, 1];
					} else if (_valid35) {
						valid144 = true;
						passing35 = 1;
					}
					if (!valid144) {
						const err187 = {
							instancePath: instancePath + "/rules/parent~1wrong-level",
							schemaPath: "#/properties/rules/properties/parent~1wrong-level/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing35 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					} else {
						errors = _errs329;
						if (vErrors !== null) if (_errs329) vErrors.length = _errs329;
						else vErrors = null;
					}
				}
				if (data2["parent/wrong-year"] !== void 0) {
					let data78 = data2["parent/wrong-year"];
					const _errs338 = errors;
					let valid148 = false;
					let passing36 = null;
					const _errs339 = errors;
					if (!(data78 === "off" || data78 === "error" || data78 === "warning" || data78 === "info")) {
						const err188 = {
							instancePath: instancePath + "/rules/parent~1wrong-year",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err188];
						else vErrors.push(err188);
						errors++;
					}
					var _valid36 = _errs339 === errors;
					if (_valid36) {
						valid148 = true;
						passing36 = 0;
					}
					const _errs341 = errors;
					if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
						for (const key38 in data78) if (!(key38 === "severity")) {
							const err189 = {
								instancePath: instancePath + "/rules/parent~1wrong-year",
								schemaPath: "#/properties/rules/properties/parent~1wrong-year/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key38 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err189];
							else vErrors.push(err189);
							errors++;
						}
						if (data78.severity !== void 0) {
							let data79 = data78.severity;
							if (!(data79 === "off" || data79 === "error" || data79 === "warning" || data79 === "info")) {
								const err190 = {
									instancePath: instancePath + "/rules/parent~1wrong-year/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
					} else {
						const err191 = {
							instancePath: instancePath + "/rules/parent~1wrong-year",
							schemaPath: "#/properties/rules/properties/parent~1wrong-year/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
					var _valid36 = _errs341 === errors;
					if (_valid36 && valid148) {
						valid148 = false;
						passing36 = [passing36, 1];
					} else if (_valid36) {
						valid148 = true;
						passing36 = 1;
					}
					if (!valid148) {
						const err192 = {
							instancePath: instancePath + "/rules/parent~1wrong-year",
							schemaPath: "#/properties/rules/properties/parent~1wrong-year/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing36 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err192];
						else vErrors.push(err192);
						errors++;
					} else {
						errors = _errs338;
						if (vErrors !== null) if (_errs338) vErrors.length = _errs338;
						else vErrors = null;
					}
				}
				if (data2["exceptions/expired-exception"] !== void 0) {
					let data80 = data2["exceptions/expired-exception"];
					const _errs347 = errors;
					let valid152 = false;
					let passing37 = null;
					const _errs348 = errors;
					if (!(data80 === "off" || data80 === "error" || data80 === "warning" || data80 === "info")) {
						const err193 = {
							instancePath: instancePath + "/rules/exceptions~1expired-exception",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
					var _valid37 = _errs348 === errors;
					if (_valid37) {
						valid152 = true;
						passing37 = 0;
					}
					const _errs350 = errors;
					if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
						for (const key39 in data80) if (!(key39 === "severity")) {
							const err194 = {
								instancePath: instancePath + "/rules/exceptions~1expired-exception",
								schemaPath: "#/properties/rules/properties/exceptions~1expired-exception/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key39 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
						if (data80.severity !== void 0) {
							let data81 = data80.severity;
							if (!(data81 === "off" || data81 === "error" || data81 === "warning" || data81 === "info")) {
								const err195 = {
									instancePath: instancePath + "/rules/exceptions~1expired-exception/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err195];
								else vErrors.push(err195);
								errors++;
							}
						}
					} else {
						const err196 = {
							instancePath: instancePath + "/rules/exceptions~1expired-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1expired-exception/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err196];
						else vErrors.push(err196);
						errors++;
					}
					var _valid37 = _errs350 === errors;
					if (_valid37 && valid152) {
						valid152 = false;
						passing37 = [passing37, 1];
					} else if (_valid37) {
						valid152 = true;
						passing37 = 1;
					}
					if (!valid152) {
						const err197 = {
							instancePath: instancePath + "/rules/exceptions~1expired-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1expired-exception/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing37 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					} else {
						errors = _errs347;
						if (vErrors !== null) if (_errs347) vErrors.length = _errs347;
						else vErrors = null;
					}
				}
				if (data2["exceptions/forbidden-exception"] !== void 0) {
					let data82 = data2["exceptions/forbidden-exception"];
					const _errs356 = errors;
					let valid156 = false;
					let passing38 = null;
					const _errs357 = errors;
					if (!(data82 === "off" || data82 === "error" || data82 === "warning" || data82 === "info")) {
						const err198 = {
							instancePath: instancePath + "/rules/exceptions~1forbidden-exception",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
					var _valid38 = _errs357 === errors;
					if (_valid38) {
						valid156 = true;
						passing38 = 0;
					}
					const _errs359 = errors;
					if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
						for (const key40 in data82) if (!(key40 === "severity")) {
							const err199 = {
								instancePath: instancePath + "/rules/exceptions~1forbidden-exception",
								schemaPath: "#/properties/rules/properties/exceptions~1forbidden-exception/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key40 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err199];
							else vErrors.push(err199);
							errors++;
						}
						if (data82.severity !== void 0) {
							let data83 = data82.severity;
							if (!(data83 === "off" || data83 === "error" || data83 === "warning" || data83 === "info")) {
								const err200 = {
									instancePath: instancePath + "/rules/exceptions~1forbidden-exception/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err200];
								else vErrors.push(err200);
								errors++;
							}
						}
					} else {
						const err201 = {
							instancePath: instancePath + "/rules/exceptions~1forbidden-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1forbidden-exception/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err201];
						else vErrors.push(err201);
						errors++;
					}
					var _valid38 = _errs359 === errors;
					if (_valid38 && valid156) {
						valid156 = false;
						passing38 = [passing38, 1];
					} else if (_valid38) {
						valid156 = true;
						passing38 = 1;
					}
					if (!valid156) {
						const err202 = {
							instancePath: instancePath + "/rules/exceptions~1forbidden-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1forbidden-exception/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing38 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					} else {
						errors = _errs356;
						if (vErrors !== null) if (_errs356) vErrors.length = _errs356;
						else vErrors = null;
					}
				}
				if (data2["exceptions/malformed-exception"] !== void 0) {
					let data84 = data2["exceptions/malformed-exception"];
					const _errs365 = errors;
					let valid160 = false;
					let passing39 = null;
					const _errs366 = errors;
					if (!(data84 === "off" || data84 === "error" || data84 === "warning" || data84 === "info")) {
						const err203 = {
							instancePath: instancePath + "/rules/exceptions~1malformed-exception",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					}
					var _valid39 = _errs366 === errors;
					if (_valid39) {
						valid160 = true;
						passing39 = 0;
					}
					const _errs368 = errors;
					if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
						for (const key41 in data84) if (!(key41 === "severity")) {
							const err204 = {
								instancePath: instancePath + "/rules/exceptions~1malformed-exception",
								schemaPath: "#/properties/rules/properties/exceptions~1malformed-exception/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key41 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
						if (data84.severity !== void 0) {
							let data85 = data84.severity;
							if (!(data85 === "off" || data85 === "error" || data85 === "warning" || data85 === "info")) {
								const err205 = {
									instancePath: instancePath + "/rules/exceptions~1malformed-exception/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err205];
								else vErrors.push(err205);
								errors++;
							}
						}
					} else {
						const err206 = {
							instancePath: instancePath + "/rules/exceptions~1malformed-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1malformed-exception/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
					var _valid39 = _errs368 === errors;
					if (_valid39 && valid160) {
						valid160 = false;
						passing39 = [passing39, 1];
					} else if (_valid39) {
						valid160 = true;
						passing39 = 1;
					}
					if (!valid160) {
						const err207 = {
							instancePath: instancePath + "/rules/exceptions~1malformed-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1malformed-exception/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing39 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					} else {
						errors = _errs365;
						if (vErrors !== null) if (_errs365) vErrors.length = _errs365;
						else vErrors = null;
					}
				}
				if (data2["exceptions/unknown-rule"] !== void 0) {
					let data86 = data2["exceptions/unknown-rule"];
					const _errs374 = errors;
					let valid164 = false;
					let passing40 = null;
					const _errs375 = errors;
					if (!(data86 === "off" || data86 === "error" || data86 === "warning" || data86 === "info")) {
						const err208 = {
							instancePath: instancePath + "/rules/exceptions~1unknown-rule",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err208];
						else vErrors.push(err208);
						errors++;
					}
					var _valid40 = _errs375 === errors;
					if (_valid40) {
						valid164 = true;
						passing40 = 0;
					}
					const _errs377 = errors;
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						for (const key42 in data86) if (!(key42 === "severity")) {
							const err209 = {
								instancePath: instancePath + "/rules/exceptions~1unknown-rule",
								schemaPath: "#/properties/rules/properties/exceptions~1unknown-rule/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key42 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err209];
							else vErrors.push(err209);
							errors++;
						}
						if (data86.severity !== void 0) {
							let data87 = data86.severity;
							if (!(data87 === "off" || data87 === "error" || data87 === "warning" || data87 === "info")) {
								const err210 = {
									instancePath: instancePath + "/rules/exceptions~1unknown-rule/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err210];
								else vErrors.push(err210);
								errors++;
							}
						}
					} else {
						const err211 = {
							instancePath: instancePath + "/rules/exceptions~1unknown-rule",
							schemaPath: "#/properties/rules/properties/exceptions~1unknown-rule/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err211];
						else vErrors.push(err211);
						errors++;
					}
					var _valid40 = _errs377 === errors;
					if (_valid40 && valid164) {
						valid164 = false;
						passing40 = [passing40, 1];
					} else if (_valid40) {
						valid164 = true;
						passing40 = 1;
					}
					if (!valid164) {
						const err212 = {
							instancePath: instancePath + "/rules/exceptions~1unknown-rule",
							schemaPath: "#/properties/rules/properties/exceptions~1unknown-rule/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing40 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					} else {
						errors = _errs374;
						if (vErrors !== null) if (_errs374) vErrors.length = _errs374;
						else vErrors = null;
					}
				}
				if (data2["exceptions/unreasoned-exception"] !== void 0) {
					let data88 = data2["exceptions/unreasoned-exception"];
					const _errs383 = errors;
					let valid168 = false;
					let passing41 = null;
					const _errs384 = errors;
					if (!(data88 === "off" || data88 === "error" || data88 === "warning" || data88 === "info")) {
						const err213 = {
							instancePath: instancePath + "/rules/exceptions~1unreasoned-exception",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
					var _valid41 = _errs384 === errors;
					if (_valid41) {
						valid168 = true;
						passing41 = 0;
					}
					const _errs386 = errors;
					if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
						for (const key43 in data88) if (!(key43 === "severity")) {
							const err214 = {
								instancePath: instancePath + "/rules/exceptions~1unreasoned-exception",
								schemaPath: "#/properties/rules/properties/exceptions~1unreasoned-exception/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key43 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err214];
							else vErrors.push(err214);
							errors++;
						}
						if (data88.severity !== void 0) {
							let data89 = data88.severity;
							if (!(data89 === "off" || data89 === "error" || data89 === "warning" || data89 === "info")) {
								const err215 = {
									instancePath: instancePath + "/rules/exceptions~1unreasoned-exception/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err215];
								else vErrors.push(err215);
								errors++;
							}
						}
					} else {
						const err216 = {
							instancePath: instancePath + "/rules/exceptions~1unreasoned-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1unreasoned-exception/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err216];
						else vErrors.push(err216);
						errors++;
					}
					var _valid41 = _errs386 === errors;
					if (_valid41 && valid168) {
						valid168 = false;
						passing41 = [passing41, 1];
					} else if (_valid41) {
						valid168 = true;
						passing41 = 1;
					}
					if (!valid168) {
						const err217 = {
							instancePath: instancePath + "/rules/exceptions~1unreasoned-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1unreasoned-exception/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing41 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err217];
						else vErrors.push(err217);
						errors++;
					} else {
						errors = _errs383;
						if (vErrors !== null) if (_errs383) vErrors.length = _errs383;
						else vErrors = null;
					}
				}
				if (data2["exceptions/unused-exception"] !== void 0) {
					let data90 = data2["exceptions/unused-exception"];
					const _errs392 = errors;
					let valid172 = false;
					let passing42 = null;
					const _errs393 = errors;
					if (!(data90 === "off" || data90 === "error" || data90 === "warning" || data90 === "info")) {
						const err218 = {
							instancePath: instancePath + "/rules/exceptions~1unused-exception",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema12.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err218];
						else vErrors.push(err218);
						errors++;
					}
					var _valid42 = _errs393 === errors;
					if (_valid42) {
						valid172 = true;
						passing42 = 0;
					}
					const _errs395 = errors;
					if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
						for (const key44 in data90) if (!(key44 === "severity")) {
							const err219 = {
								instancePath: instancePath + "/rules/exceptions~1unused-exception",
								schemaPath: "#/properties/rules/properties/exceptions~1unused-exception/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key44 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
						if (data90.severity !== void 0) {
							let data91 = data90.severity;
							if (!(data91 === "off" || data91 === "error" || data91 === "warning" || data91 === "info")) {
								const err220 = {
									instancePath: instancePath + "/rules/exceptions~1unused-exception/severity",
									schemaPath: "#/definitions/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema12.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err220];
								else vErrors.push(err220);
								errors++;
							}
						}
					} else {
						const err221 = {
							instancePath: instancePath + "/rules/exceptions~1unused-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1unused-exception/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err221];
						else vErrors.push(err221);
						errors++;
					}
					var _valid42 = _errs395 === errors;
					if (_valid42 && valid172) {
						valid172 = false;
						passing42 = [passing42, 1];
					} else if (_valid42) {
						valid172 = true;
						passing42 = 1;
					}
					if (!valid172) {
						const err222 = {
							instancePath: instancePath + "/rules/exceptions~1unused-exception",
							schemaPath: "#/properties/rules/properties/exceptions~1unused-exception/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing42 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err222];
						else vErrors.push(err222);
						errors++;
					} else {
						errors = _errs392;
						if (vErrors !== null) if (_errs392) vErrors.length = _errs392;
						else vErrors = null;
					}
				}
			} else {
				const err223 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err223];
				else vErrors.push(err223);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data92 = data.policies;
			if (Array.isArray(data92)) {
				const len1 = data92.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data93 = data92[i1];
					if (typeof data93 === "string") {
						if (func4(data93) < 1) {
							const err224 = {
								instancePath: instancePath + "/policies/" + i1,
								schemaPath: "#/properties/policies/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err224];
							else vErrors.push(err224);
							errors++;
						}
					} else {
						const err225 = {
							instancePath: instancePath + "/policies/" + i1,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err225];
						else vErrors.push(err225);
						errors++;
					}
				}
			} else {
				const err226 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err226];
				else vErrors.push(err226);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data94 = data.parent;
			if (typeof data94 === "string") {
				if (func4(data94) < 1) {
					const err227 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/properties/parent/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err227];
					else vErrors.push(err227);
					errors++;
				}
			} else {
				const err228 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/properties/parent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err228];
				else vErrors.push(err228);
				errors++;
			}
		}
		if (data.tables !== void 0) {
			let data95 = data.tables;
			if (Array.isArray(data95)) {
				const len2 = data95.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data96 = data95[i2];
					if (typeof data96 === "string") {
						if (func4(data96) < 1) {
							const err229 = {
								instancePath: instancePath + "/tables/" + i2,
								schemaPath: "#/properties/tables/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err229];
							else vErrors.push(err229);
							errors++;
						}
					} else {
						const err230 = {
							instancePath: instancePath + "/tables/" + i2,
							schemaPath: "#/properties/tables/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
				}
			} else {
				const err231 = {
					instancePath: instancePath + "/tables",
					schemaPath: "#/properties/tables/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err231];
				else vErrors.push(err231);
				errors++;
			}
		}
		if (data.failOn !== void 0) {
			let data97 = data.failOn;
			if (!(data97 === "error" || data97 === "warning" || data97 === "info" || data97 === "never")) {
				const err232 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.failOn.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err232];
				else vErrors.push(err232);
				errors++;
			}
		}
		if (data.maxWarnings !== void 0) {
			let data98 = data.maxWarnings;
			if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
				const err233 = {
					instancePath: instancePath + "/maxWarnings",
					schemaPath: "#/properties/maxWarnings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err233];
				else vErrors.push(err233);
				errors++;
			}
			if (typeof data98 == "number" && isFinite(data98)) {
				if (data98 < 0 || isNaN(data98)) {
					const err234 = {
						instancePath: instancePath + "/maxWarnings",
						schemaPath: "#/properties/maxWarnings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err234];
					else vErrors.push(err234);
					errors++;
				}
			}
		}
		if (data.lang !== void 0) {
			let data99 = data.lang;
			if (!(data99 === "zh-CN" || data99 === "en")) {
				const err235 = {
					instancePath: instancePath + "/lang",
					schemaPath: "#/properties/lang/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.lang.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err235];
				else vErrors.push(err235);
				errors++;
			}
		}
	} else {
		const err236 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err236];
		else vErrors.push(err236);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

//#endregion
export { _validator_default as default, validate };
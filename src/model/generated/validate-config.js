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
		"extends": {
			"oneOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}],
			"description": "在其他配置的基础上修改：预设名（recommended、strict）或配置文件的路径，后面的优先。Presets or configuration files to start from; later ones win."
		},
		"preset": {
			"enum": ["recommended", "strict"],
			"description": "规则预设，默认 recommended。Rule preset."
		},
		"rules": { "$ref": "#/definitions/rules" },
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
		"overrides": {
			"type": "array",
			"items": { "$ref": "#/definitions/override" },
			"description": "只对部分表生效的设置，后面的优先。Settings for some tables only; later ones win."
		},
		"ignore": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "不检查的文件（通配符，相对于本配置所在目录）。Files that are not checked (globs, seen from the folder of the configuration)."
		},
		"notSuppressible": {
			"type": "array",
			"items": { "enum": [
				"coverage/*",
				"units/*",
				"citations/*",
				"deadlines/*",
				"wording/*",
				"structure/*",
				"parent/*",
				"policy/*",
				"import/*",
				"coverage/bad-implements",
				"coverage/dropped-clause",
				"coverage/dropped-upstream",
				"coverage/duplicate-cover",
				"coverage/expired-waiver",
				"coverage/local-task",
				"coverage/lowered-figure",
				"coverage/missing-task",
				"coverage/narrowed-scope",
				"coverage/unassigned-task",
				"coverage/unclear-task",
				"coverage/unused-waiver",
				"units/collective-lead",
				"units/dropped-responsible",
				"units/duplicate-unit",
				"units/foreign-level-unit",
				"units/foreign-place-unit",
				"units/inconsistent-unit-name",
				"units/joined-units",
				"units/lead-not-counterpart",
				"units/missing-lead",
				"units/missing-responsible",
				"units/missing-units",
				"units/no-rulemaking-power",
				"units/obsolete-unit-name",
				"units/redundant-unit",
				"citations/conflicting-number",
				"citations/impossible-year",
				"citations/malformed-number",
				"citations/mismatched-title",
				"citations/missing-basis",
				"citations/missing-citation",
				"citations/missing-number",
				"citations/missing-required-document",
				"citations/superseded-document",
				"deadlines/after-reporting",
				"deadlines/conflicting-deadline",
				"deadlines/impossible-date",
				"deadlines/later-deadline",
				"deadlines/missing-deadline",
				"deadlines/past-deadline",
				"wording/foreign-level-word",
				"wording/foreign-place",
				"wording/lost-prohibition",
				"wording/mixed-width",
				"wording/near-typo",
				"wording/placeholder",
				"wording/reversed-sense",
				"wording/unbalanced-marks",
				"wording/weakened-duty",
				"structure/broken-numbering",
				"structure/duplicate-title",
				"structure/empty-requirement",
				"structure/empty-section",
				"structure/identity-mismatch",
				"structure/inconsistent-ending",
				"structure/mixed-headings",
				"structure/repeated-text",
				"structure/title-mismatch",
				"structure/title-requirement-mismatch",
				"structure/unknown-column",
				"structure/year-mismatch",
				"parent/foreign-parent",
				"parent/no-parent",
				"parent/unresolved-parent",
				"parent/wrong-level",
				"parent/wrong-year",
				"policy/unmet-demand",
				"import/chunk-unread",
				"import/columns-left-out",
				"import/converted",
				"import/damaged",
				"import/default",
				"import/encoding",
				"import/formula-without-value",
				"import/hidden-cells",
				"import/hidden-sheets",
				"import/hidden-words",
				"import/left-out",
				"import/lines-out-of-order",
				"import/not-in-force",
				"import/other-table",
				"import/precedence",
				"import/tracked-changes",
				"import/uncertain-cell",
				"import/uncertain-page-end",
				"import/uncertain-row",
				"import/uncertain-rows",
				"import/unexplained-mark",
				"import/unknown-column",
				"import/unread-precedence",
				"import/unread-table"
			] },
			"description": "不允许例外的规则，或一类规则（units/*）。Rules, or families, that allow no exception."
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
			"description": "有这一级或更严重的问题就算不通过。Severity that makes the run fail."
		},
		"maxWarnings": {
			"type": "integer",
			"minimum": 0,
			"description": "允许的警告数。Warnings allowed."
		},
		"lang": {
			"enum": ["zh-CN", "en"],
			"description": "报告语言。Language of reports."
		},
		"limits": { "$ref": "#/definitions/limits" }
	},
	"definitions": {
		"limits": {
			"title": "ConfigLimits",
			"type": "object",
			"description": "读取一个办公文件（docx、xlsx、pdf 等）的上限，超过即拒绝读取。Limits on reading one office file; a file beyond them is refused.",
			"additionalProperties": false,
			"properties": {
				"bytes": {
					"type": "integer",
					"minimum": 1,
					"default": 52428800,
					"description": "文件本身的字节数。Bytes of the file itself."
				},
				"inflatedBytes": {
					"type": "integer",
					"minimum": 1,
					"default": 50331648,
					"description": "解压后的总字节数。Bytes that its packed parts become."
				},
				"entries": {
					"type": "integer",
					"minimum": 1,
					"default": 5e3,
					"description": "压缩包里的部件数。Parts in the zip container."
				},
				"ratio": {
					"type": "integer",
					"minimum": 1,
					"default": 200,
					"description": "单个部件的压缩倍数。How many times its packed size a part becomes."
				},
				"ratioFrom": {
					"type": "integer",
					"minimum": 1,
					"default": 4194304,
					"description": "从多少字节起计算压缩倍数。Bytes from which on the ratio counts."
				},
				"nesting": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"default": 200,
					"description": "元素、表格的嵌套层数。Levels of elements and tables inside each other."
				},
				"elements": {
					"type": "integer",
					"minimum": 1,
					"default": 4e5,
					"description": "XML 元素数。XML elements."
				},
				"pages": {
					"type": "integer",
					"minimum": 1,
					"default": 2e3,
					"description": "PDF 的页数。Pages of a PDF."
				},
				"operators": {
					"type": "integer",
					"minimum": 1,
					"default": 3e6,
					"description": "PDF 的绘图指令数。Operators that draw the pages of a PDF."
				},
				"tables": {
					"type": "integer",
					"minimum": 1,
					"default": 500,
					"description": "表格数。Tables."
				},
				"rows": {
					"type": "integer",
					"minimum": 1,
					"default": 1e4,
					"description": "表格的总行数。Rows of all tables."
				},
				"cells": {
					"type": "integer",
					"minimum": 1,
					"default": 1e5,
					"description": "表格的总单元格数。Cells of all tables."
				},
				"characters": {
					"type": "integer",
					"minimum": 1,
					"default": 2e6,
					"description": "表格的总字数。Characters in all cells."
				},
				"cellCharacters": {
					"type": "integer",
					"minimum": 1,
					"default": 5e4,
					"description": "一个单元格的字数。Characters in one cell."
				},
				"milliseconds": {
					"type": "integer",
					"minimum": 1,
					"default": 2e4,
					"description": "读取一个文件的毫秒数。Milliseconds for reading one file."
				},
				"conversionMilliseconds": {
					"type": "integer",
					"minimum": 1,
					"default": 6e4,
					"description": "由 LibreOffice 转换一个文件的毫秒数。Milliseconds for converting one file by means of LibreOffice."
				},
				"memoryMegabytes": {
					"type": "integer",
					"minimum": 1,
					"default": 384,
					"description": "读取时占用的内存（MB）。Memory for reading, in MB."
				}
			}
		},
		"severity": {
			"title": "RuleSeverity",
			"enum": [
				"off",
				"error",
				"warning",
				"info"
			],
			"description": "级别：关闭、错误、警告、提示。Severity of a rule."
		},
		"rules": {
			"title": "RuleEntries",
			"type": "object",
			"description": "各规则的级别和选项。Severity and options of single rules.",
			"additionalProperties": false,
			"properties": {
				"coverage/bad-implements": {
					"description": "承接关系写错。Declared trace points nowhere.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/dropped-clause": {
					"description": "漏写上级要求的内容。Part of the parent’s requirement was dropped.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/dropped-upstream": {
					"description": "任务在上级就已漏掉。Task was lost above.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/duplicate-cover": {
					"description": "同一项上级任务承接了两次。Parent task taken up twice.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/expired-waiver": {
					"description": "豁免已经过期。Waiver has expired.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/local-task": {
					"description": "任务没有上级依据。Task without a parent task.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/lowered-figure": {
					"description": "指标低于上级。Figure below the parent’s.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/missing-task": {
					"description": "缺少上级任务。Parent task is missing.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/narrowed-scope": {
					"description": "范围比上级小。Scope narrower than the parent’s.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/unassigned-task": {
					"description": "承接了上级没有安排的任务。Task taken up though it is not addressed to this body.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/unclear-task": {
					"description": "是否承接待确认。Unclear whether the parent task is taken up.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"coverage/unused-waiver": {
					"description": "豁免没有用处。Waiver without effect.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/collective-lead": {
					"description": "牵头单位是统称。A collective leads.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/dropped-responsible": {
					"description": "上级安排的一类单位没有列入。A kind of body that the parent names is gone.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/duplicate-unit": {
					"description": "同一单位写了两次。Unit named twice.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/foreign-level-unit": {
					"description": "列了上一级的单位。Unit of a higher level.",
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
				"units/foreign-place-unit": {
					"description": "列了别处的单位。Unit of another place.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/inconsistent-unit-name": {
					"description": "同一单位前后名称不一。One unit under two names.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/joined-units": {
					"description": "两个单位连写在一起。Two units run together.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/lead-not-counterpart": {
					"description": "牵头单位与上级不对口。Lead is not the counterpart of the parent’s.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/missing-lead": {
					"description": "没有牵头单位。No lead unit.",
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
				"units/missing-responsible": {
					"description": "没有责任单位。No responsible unit.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/missing-units": {
					"description": "没有任何单位。No unit at all.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/no-rulemaking-power": {
					"description": "没有制定规章的权限。No power to make rules.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/obsolete-unit-name": {
					"description": "单位用了旧名。Obsolete name of a unit.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"units/redundant-unit": {
					"description": "单位重复列出。Unit already included.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/conflicting-number": {
					"description": "同一份文件写了两个字号。One document under two numbers.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/impossible-year": {
					"description": "发文字号的年份不可能。Impossible year in a document number.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/malformed-number": {
					"description": "发文字号写法不规范。Malformed document number.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/mismatched-title": {
					"description": "文件标题与字号对不上。Title and number of a document disagree.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-basis": {
					"description": "印发通知没有写明依据。Covering notice does not cite its basis.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-citation": {
					"description": "漏引上级引用的文件。Document cited by the parent is not cited.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-number": {
					"description": "引用文件没有写发文字号。Document cited without its number.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/missing-required-document": {
					"description": "没有引用规定的文件。Required document is not cited.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"citations/superseded-document": {
					"description": "引用了作废的文件。Superseded document is cited.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/after-reporting": {
					"description": "完成时限晚于报送落实情况的期限。Deadline after the report on fulfilment is due.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/conflicting-deadline": {
					"description": "完成时限前后不一。Deadlines within a task disagree.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/impossible-date": {
					"description": "日期不存在。Date that no calendar has.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/later-deadline": {
					"description": "完成时限晚于上级。Deadline later than the parent’s.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/missing-deadline": {
					"description": "没有写上级的完成时限。Parent’s deadline is not carried over.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"deadlines/past-deadline": {
					"description": "完成时限早于成文日期。Deadline before the table’s own date.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/foreign-level-word": {
					"description": "用了上级的层级词。Words of a superior level.",
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
								"description": "不报告的说法，例如“全市一体化平台”。Phrases that are no finding, such as the proper name of a superior’s platform."
							}
						}
					}]
				},
				"wording/foreign-place": {
					"description": "写了别处的地名。Name of another place.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/lost-prohibition": {
					"description": "上级的禁止性要求丢了。Prohibition of the parent was lost.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/mixed-width": {
					"description": "全角、半角标点混用。Half-width punctuation in Chinese text.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/near-typo": {
					"description": "与上级只差一两个字，疑似笔误。One or two characters off the parent’s sentence.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/placeholder": {
					"description": "留有待填的内容。Something is left to be filled in.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/reversed-sense": {
					"description": "意思与上级相反。The opposite of what the parent says.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/unbalanced-marks": {
					"description": "引号、括号、书名号不成对。Quotation marks or brackets do not pair.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"wording/weakened-duty": {
					"description": "义务写轻了。Duty weakened.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/broken-numbering": {
					"description": "编号不连续。Broken numbering.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/duplicate-title": {
					"description": "任务重复。Task stands twice.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/empty-requirement": {
					"description": "没有工作要求。No requirement.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/empty-section": {
					"description": "章节下没有任务。Section without tasks.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/identity-mismatch": {
					"description": "标题、发文机关、字号不是同一个单位的。Title, issuer and number belong to different bodies.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/inconsistent-ending": {
					"description": "末尾标点与其他各项不一致。Ending unlike that of the other rows.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"severity": { "$ref": "#/definitions/severity" },
							"share": {
								"type": "number",
								"minimum": .5,
								"maximum": 1,
								"default": .85,
								"description": "至少有多大比例的行写法一致，才报告其余的。Share of rows that have to agree before the others are reported."
							}
						}
					}]
				},
				"structure/mixed-headings": {
					"description": "同级标题序号写法不一。Headings of one level numbered in different ways.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/repeated-text": {
					"description": "两项任务的要求相同。Two tasks demand the same.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/title-mismatch": {
					"description": "通知与表的标题说的不是一回事。Notice and table are about different things.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/title-requirement-mismatch": {
					"description": "标题与工作要求说的不是一回事。Title and requirement speak of different things.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/unknown-column": {
					"description": "有不认识的栏目。Unknown column.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"structure/year-mismatch": {
					"description": "前后年份对不上。Years disagree.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/foreign-parent": {
					"description": "上级表是别处的。Parent table of another place.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/no-parent": {
					"description": "没有写明上级表。No parent table declared.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/unresolved-parent": {
					"description": "上级表用不上。Parent table cannot be used.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/wrong-level": {
					"description": "上级表不在上一级。Parent table does not stand above.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"parent/wrong-year": {
					"description": "上级表不是同一年的。Parent table is of another year.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"policy/unmet-demand": {
					"description": "不符合政策包的要求。Demand of a policy pack is not met.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/expired-exception": {
					"description": "例外已经过期。Exception has expired.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/forbidden-exception": {
					"description": "不允许例外的规则写了例外。Exception to a rule that allows none.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/malformed-exception": {
					"description": "例外的写法有误。Malformed exception.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/unknown-rule": {
					"description": "例外写的规则不存在。Exception names an unknown rule.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/unreasoned-exception": {
					"description": "例外没有写理由。Exception without a reason.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"exceptions/unused-exception": {
					"description": "例外没有用处。Exception without effect.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/chunk-unread": {
					"description": "嵌入的内容没有读取。An embedded document was not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/columns-left-out": {
					"description": "表格太宽，后面的栏目没有读取。Columns of a very wide table were not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/converted": {
					"description": "旧格式文件转换后读取。A file of an older format was converted first.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/damaged": {
					"description": "个别字读不出来。Some characters cannot be read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/default": {
					"description": "没有写明的按文件里的说明读取。What tasks do not say read by a note in the file.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/encoding": {
					"description": "文件不是 UTF-8 编码。The file is not in UTF-8.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/formula-without-value": {
					"description": "公式没有存计算结果。Formulas without a stored result.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/hidden-cells": {
					"description": "隐藏的行、列没有读取。Hidden rows and columns were not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/hidden-sheets": {
					"description": "隐藏的工作表没有读取。Hidden sheets were not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/hidden-words": {
					"description": "隐藏的内容没有读取。Hidden parts were not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/left-out": {
					"description": "任务后面的另一部分没有读取。Another part behind the tasks was not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/lines-out-of-order": {
					"description": "文本不按表格的顺序。Lines not in the order of the table.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/not-in-force": {
					"description": "网页注明文件已失效、废止或修改。Marked as no longer in force.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/other-table": {
					"description": "另有一张表格不是任务分解表。Another table that holds no tasks.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/precedence": {
					"description": "牵头单位按文件里的说明读取。Lead units read by a note in the file.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/tracked-changes": {
					"description": "有未处理的修订。Tracked changes are still open.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/uncertain-cell": {
					"description": "单元格读得没有把握。A cell read with doubt.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/uncertain-page-end": {
					"description": "跨页的一行拿不准。A row at the end of a page read with doubt.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/uncertain-row": {
					"description": "一页里的行、栏没有分清。Rows and columns of a page not told apart.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/uncertain-rows": {
					"description": "各行按文字位置划分，可能有误。Rows told by where words stand.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/unexplained-mark": {
					"description": "单位带有没有说明的记号。A mark on a unit that nothing explains.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/unknown-column": {
					"description": "不认识的栏目。A column that is not known.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/unread-precedence": {
					"description": "以字体表示牵头单位，读不出来。Lead units shown by their type, which is not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				},
				"import/unread-table": {
					"description": "没有表头的表格没有读取。A table without headings was not read.",
					"oneOf": [{ "$ref": "#/definitions/severity" }, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "severity": { "$ref": "#/definitions/severity" } }
					}]
				}
			}
		},
		"override": {
			"title": "ConfigOverride",
			"type": "object",
			"description": "写明的条件都符合的表，用这里的设置。Settings for the tables that meet all the conditions given.",
			"additionalProperties": false,
			"properties": {
				"files": {
					"oneOf": [{
						"type": "string",
						"minLength": 1
					}, {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"minItems": 1
					}],
					"description": "文件（通配符，相对于本配置所在目录）。Files (globs, seen from the folder of the configuration)."
				},
				"level": {
					"oneOf": [{ "enum": [
						"state",
						"province",
						"prefecture",
						"county",
						"township"
					] }, {
						"type": "array",
						"items": { "enum": [
							"state",
							"province",
							"prefecture",
							"county",
							"township"
						] },
						"minItems": 1
					}],
					"description": "层级：国家、省、市、县区、镇街。Level of the body that issues the table."
				},
				"place": {
					"oneOf": [{
						"type": "string",
						"minLength": 1
					}, {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"minItems": 1
					}],
					"description": "地域，如 新海区。Place of that body."
				},
				"preset": {
					"enum": ["recommended", "strict"],
					"description": "规则预设，默认 recommended。Rule preset."
				},
				"rules": { "$ref": "#/definitions/rules" },
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
				}
			}
		}
	}
};
const schema210 = {
	"title": "ConfigLimits",
	"type": "object",
	"description": "读取一个办公文件（docx、xlsx、pdf 等）的上限，超过即拒绝读取。Limits on reading one office file; a file beyond them is refused.",
	"additionalProperties": false,
	"properties": {
		"bytes": {
			"type": "integer",
			"minimum": 1,
			"default": 52428800,
			"description": "文件本身的字节数。Bytes of the file itself."
		},
		"inflatedBytes": {
			"type": "integer",
			"minimum": 1,
			"default": 50331648,
			"description": "解压后的总字节数。Bytes that its packed parts become."
		},
		"entries": {
			"type": "integer",
			"minimum": 1,
			"default": 5e3,
			"description": "压缩包里的部件数。Parts in the zip container."
		},
		"ratio": {
			"type": "integer",
			"minimum": 1,
			"default": 200,
			"description": "单个部件的压缩倍数。How many times its packed size a part becomes."
		},
		"ratioFrom": {
			"type": "integer",
			"minimum": 1,
			"default": 4194304,
			"description": "从多少字节起计算压缩倍数。Bytes from which on the ratio counts."
		},
		"nesting": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3,
			"default": 200,
			"description": "元素、表格的嵌套层数。Levels of elements and tables inside each other."
		},
		"elements": {
			"type": "integer",
			"minimum": 1,
			"default": 4e5,
			"description": "XML 元素数。XML elements."
		},
		"pages": {
			"type": "integer",
			"minimum": 1,
			"default": 2e3,
			"description": "PDF 的页数。Pages of a PDF."
		},
		"operators": {
			"type": "integer",
			"minimum": 1,
			"default": 3e6,
			"description": "PDF 的绘图指令数。Operators that draw the pages of a PDF."
		},
		"tables": {
			"type": "integer",
			"minimum": 1,
			"default": 500,
			"description": "表格数。Tables."
		},
		"rows": {
			"type": "integer",
			"minimum": 1,
			"default": 1e4,
			"description": "表格的总行数。Rows of all tables."
		},
		"cells": {
			"type": "integer",
			"minimum": 1,
			"default": 1e5,
			"description": "表格的总单元格数。Cells of all tables."
		},
		"characters": {
			"type": "integer",
			"minimum": 1,
			"default": 2e6,
			"description": "表格的总字数。Characters in all cells."
		},
		"cellCharacters": {
			"type": "integer",
			"minimum": 1,
			"default": 5e4,
			"description": "一个单元格的字数。Characters in one cell."
		},
		"milliseconds": {
			"type": "integer",
			"minimum": 1,
			"default": 2e4,
			"description": "读取一个文件的毫秒数。Milliseconds for reading one file."
		},
		"conversionMilliseconds": {
			"type": "integer",
			"minimum": 1,
			"default": 6e4,
			"description": "由 LibreOffice 转换一个文件的毫秒数。Milliseconds for converting one file by means of LibreOffice."
		},
		"memoryMegabytes": {
			"type": "integer",
			"minimum": 1,
			"default": 384,
			"description": "读取时占用的内存（MB）。Memory for reading, in MB."
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
const schema12 = {
	"title": "RuleEntries",
	"type": "object",
	"description": "各规则的级别和选项。Severity and options of single rules.",
	"additionalProperties": false,
	"properties": {
		"coverage/bad-implements": {
			"description": "承接关系写错。Declared trace points nowhere.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/dropped-clause": {
			"description": "漏写上级要求的内容。Part of the parent’s requirement was dropped.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/dropped-upstream": {
			"description": "任务在上级就已漏掉。Task was lost above.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/duplicate-cover": {
			"description": "同一项上级任务承接了两次。Parent task taken up twice.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/expired-waiver": {
			"description": "豁免已经过期。Waiver has expired.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/local-task": {
			"description": "任务没有上级依据。Task without a parent task.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/lowered-figure": {
			"description": "指标低于上级。Figure below the parent’s.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/missing-task": {
			"description": "缺少上级任务。Parent task is missing.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/narrowed-scope": {
			"description": "范围比上级小。Scope narrower than the parent’s.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/unassigned-task": {
			"description": "承接了上级没有安排的任务。Task taken up though it is not addressed to this body.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/unclear-task": {
			"description": "是否承接待确认。Unclear whether the parent task is taken up.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"coverage/unused-waiver": {
			"description": "豁免没有用处。Waiver without effect.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/collective-lead": {
			"description": "牵头单位是统称。A collective leads.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/dropped-responsible": {
			"description": "上级安排的一类单位没有列入。A kind of body that the parent names is gone.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/duplicate-unit": {
			"description": "同一单位写了两次。Unit named twice.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/foreign-level-unit": {
			"description": "列了上一级的单位。Unit of a higher level.",
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
		"units/foreign-place-unit": {
			"description": "列了别处的单位。Unit of another place.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/inconsistent-unit-name": {
			"description": "同一单位前后名称不一。One unit under two names.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/joined-units": {
			"description": "两个单位连写在一起。Two units run together.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/lead-not-counterpart": {
			"description": "牵头单位与上级不对口。Lead is not the counterpart of the parent’s.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/missing-lead": {
			"description": "没有牵头单位。No lead unit.",
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
		"units/missing-responsible": {
			"description": "没有责任单位。No responsible unit.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/missing-units": {
			"description": "没有任何单位。No unit at all.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/no-rulemaking-power": {
			"description": "没有制定规章的权限。No power to make rules.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/obsolete-unit-name": {
			"description": "单位用了旧名。Obsolete name of a unit.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"units/redundant-unit": {
			"description": "单位重复列出。Unit already included.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/conflicting-number": {
			"description": "同一份文件写了两个字号。One document under two numbers.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/impossible-year": {
			"description": "发文字号的年份不可能。Impossible year in a document number.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/malformed-number": {
			"description": "发文字号写法不规范。Malformed document number.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/mismatched-title": {
			"description": "文件标题与字号对不上。Title and number of a document disagree.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/missing-basis": {
			"description": "印发通知没有写明依据。Covering notice does not cite its basis.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/missing-citation": {
			"description": "漏引上级引用的文件。Document cited by the parent is not cited.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/missing-number": {
			"description": "引用文件没有写发文字号。Document cited without its number.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/missing-required-document": {
			"description": "没有引用规定的文件。Required document is not cited.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"citations/superseded-document": {
			"description": "引用了作废的文件。Superseded document is cited.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"deadlines/after-reporting": {
			"description": "完成时限晚于报送落实情况的期限。Deadline after the report on fulfilment is due.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"deadlines/conflicting-deadline": {
			"description": "完成时限前后不一。Deadlines within a task disagree.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"deadlines/impossible-date": {
			"description": "日期不存在。Date that no calendar has.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"deadlines/later-deadline": {
			"description": "完成时限晚于上级。Deadline later than the parent’s.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"deadlines/missing-deadline": {
			"description": "没有写上级的完成时限。Parent’s deadline is not carried over.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"deadlines/past-deadline": {
			"description": "完成时限早于成文日期。Deadline before the table’s own date.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/foreign-level-word": {
			"description": "用了上级的层级词。Words of a superior level.",
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
						"description": "不报告的说法，例如“全市一体化平台”。Phrases that are no finding, such as the proper name of a superior’s platform."
					}
				}
			}]
		},
		"wording/foreign-place": {
			"description": "写了别处的地名。Name of another place.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/lost-prohibition": {
			"description": "上级的禁止性要求丢了。Prohibition of the parent was lost.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/mixed-width": {
			"description": "全角、半角标点混用。Half-width punctuation in Chinese text.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/near-typo": {
			"description": "与上级只差一两个字，疑似笔误。One or two characters off the parent’s sentence.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/placeholder": {
			"description": "留有待填的内容。Something is left to be filled in.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/reversed-sense": {
			"description": "意思与上级相反。The opposite of what the parent says.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/unbalanced-marks": {
			"description": "引号、括号、书名号不成对。Quotation marks or brackets do not pair.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"wording/weakened-duty": {
			"description": "义务写轻了。Duty weakened.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/broken-numbering": {
			"description": "编号不连续。Broken numbering.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/duplicate-title": {
			"description": "任务重复。Task stands twice.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/empty-requirement": {
			"description": "没有工作要求。No requirement.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/empty-section": {
			"description": "章节下没有任务。Section without tasks.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/identity-mismatch": {
			"description": "标题、发文机关、字号不是同一个单位的。Title, issuer and number belong to different bodies.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/inconsistent-ending": {
			"description": "末尾标点与其他各项不一致。Ending unlike that of the other rows.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"severity": { "$ref": "#/definitions/severity" },
					"share": {
						"type": "number",
						"minimum": .5,
						"maximum": 1,
						"default": .85,
						"description": "至少有多大比例的行写法一致，才报告其余的。Share of rows that have to agree before the others are reported."
					}
				}
			}]
		},
		"structure/mixed-headings": {
			"description": "同级标题序号写法不一。Headings of one level numbered in different ways.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/repeated-text": {
			"description": "两项任务的要求相同。Two tasks demand the same.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/title-mismatch": {
			"description": "通知与表的标题说的不是一回事。Notice and table are about different things.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/title-requirement-mismatch": {
			"description": "标题与工作要求说的不是一回事。Title and requirement speak of different things.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/unknown-column": {
			"description": "有不认识的栏目。Unknown column.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"structure/year-mismatch": {
			"description": "前后年份对不上。Years disagree.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"parent/foreign-parent": {
			"description": "上级表是别处的。Parent table of another place.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"parent/no-parent": {
			"description": "没有写明上级表。No parent table declared.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"parent/unresolved-parent": {
			"description": "上级表用不上。Parent table cannot be used.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"parent/wrong-level": {
			"description": "上级表不在上一级。Parent table does not stand above.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"parent/wrong-year": {
			"description": "上级表不是同一年的。Parent table is of another year.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"policy/unmet-demand": {
			"description": "不符合政策包的要求。Demand of a policy pack is not met.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"exceptions/expired-exception": {
			"description": "例外已经过期。Exception has expired.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"exceptions/forbidden-exception": {
			"description": "不允许例外的规则写了例外。Exception to a rule that allows none.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"exceptions/malformed-exception": {
			"description": "例外的写法有误。Malformed exception.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"exceptions/unknown-rule": {
			"description": "例外写的规则不存在。Exception names an unknown rule.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"exceptions/unreasoned-exception": {
			"description": "例外没有写理由。Exception without a reason.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"exceptions/unused-exception": {
			"description": "例外没有用处。Exception without effect.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/chunk-unread": {
			"description": "嵌入的内容没有读取。An embedded document was not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/columns-left-out": {
			"description": "表格太宽，后面的栏目没有读取。Columns of a very wide table were not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/converted": {
			"description": "旧格式文件转换后读取。A file of an older format was converted first.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/damaged": {
			"description": "个别字读不出来。Some characters cannot be read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/default": {
			"description": "没有写明的按文件里的说明读取。What tasks do not say read by a note in the file.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/encoding": {
			"description": "文件不是 UTF-8 编码。The file is not in UTF-8.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/formula-without-value": {
			"description": "公式没有存计算结果。Formulas without a stored result.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/hidden-cells": {
			"description": "隐藏的行、列没有读取。Hidden rows and columns were not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/hidden-sheets": {
			"description": "隐藏的工作表没有读取。Hidden sheets were not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/hidden-words": {
			"description": "隐藏的内容没有读取。Hidden parts were not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/left-out": {
			"description": "任务后面的另一部分没有读取。Another part behind the tasks was not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/lines-out-of-order": {
			"description": "文本不按表格的顺序。Lines not in the order of the table.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/not-in-force": {
			"description": "网页注明文件已失效、废止或修改。Marked as no longer in force.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/other-table": {
			"description": "另有一张表格不是任务分解表。Another table that holds no tasks.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/precedence": {
			"description": "牵头单位按文件里的说明读取。Lead units read by a note in the file.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/tracked-changes": {
			"description": "有未处理的修订。Tracked changes are still open.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/uncertain-cell": {
			"description": "单元格读得没有把握。A cell read with doubt.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/uncertain-page-end": {
			"description": "跨页的一行拿不准。A row at the end of a page read with doubt.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/uncertain-row": {
			"description": "一页里的行、栏没有分清。Rows and columns of a page not told apart.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/uncertain-rows": {
			"description": "各行按文字位置划分，可能有误。Rows told by where words stand.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/unexplained-mark": {
			"description": "单位带有没有说明的记号。A mark on a unit that nothing explains.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/unknown-column": {
			"description": "不认识的栏目。A column that is not known.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/unread-precedence": {
			"description": "以字体表示牵头单位，读不出来。Lead units shown by their type, which is not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		},
		"import/unread-table": {
			"description": "没有表头的表格没有读取。A table without headings was not read.",
			"oneOf": [{ "$ref": "#/definitions/severity" }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "severity": { "$ref": "#/definitions/severity" } }
			}]
		}
	}
};
const schema13 = {
	"title": "RuleSeverity",
	"enum": [
		"off",
		"error",
		"warning",
		"info"
	],
	"description": "级别：关闭、错误、警告、提示。Severity of a rule."
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
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
		if (data["coverage/bad-implements"] !== void 0) {
			let data0 = data["coverage/bad-implements"];
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (!(data0 === "off" || data0 === "error" || data0 === "warning" || data0 === "info")) {
				const err1 = {
					instancePath: instancePath + "/coverage~1bad-implements",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs6 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "severity")) {
					const err2 = {
						instancePath: instancePath + "/coverage~1bad-implements",
						schemaPath: "#/properties/coverage~1bad-implements/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.severity !== void 0) {
					let data1 = data0.severity;
					if (!(data1 === "off" || data1 === "error" || data1 === "warning" || data1 === "info")) {
						const err3 = {
							instancePath: instancePath + "/coverage~1bad-implements/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/coverage~1bad-implements",
					schemaPath: "#/properties/coverage~1bad-implements/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/coverage~1bad-implements",
					schemaPath: "#/properties/coverage~1bad-implements/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) if (_errs3) vErrors.length = _errs3;
				else vErrors = null;
			}
		}
		if (data["coverage/dropped-clause"] !== void 0) {
			let data2 = data["coverage/dropped-clause"];
			const _errs12 = errors;
			let valid5 = false;
			let passing1 = null;
			const _errs13 = errors;
			if (!(data2 === "off" || data2 === "error" || data2 === "warning" || data2 === "info")) {
				const err6 = {
					instancePath: instancePath + "/coverage~1dropped-clause",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			if (_valid1) {
				valid5 = true;
				passing1 = 0;
			}
			const _errs15 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key2 in data2) if (!(key2 === "severity")) {
					const err7 = {
						instancePath: instancePath + "/coverage~1dropped-clause",
						schemaPath: "#/properties/coverage~1dropped-clause/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.severity !== void 0) {
					let data3 = data2.severity;
					if (!(data3 === "off" || data3 === "error" || data3 === "warning" || data3 === "info")) {
						const err8 = {
							instancePath: instancePath + "/coverage~1dropped-clause/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/coverage~1dropped-clause",
					schemaPath: "#/properties/coverage~1dropped-clause/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid1 = _errs15 === errors;
			if (_valid1 && valid5) {
				valid5 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid5 = true;
				passing1 = 1;
			}
			if (!valid5) {
				const err10 = {
					instancePath: instancePath + "/coverage~1dropped-clause",
					schemaPath: "#/properties/coverage~1dropped-clause/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) if (_errs12) vErrors.length = _errs12;
				else vErrors = null;
			}
		}
		if (data["coverage/dropped-upstream"] !== void 0) {
			let data4 = data["coverage/dropped-upstream"];
			const _errs21 = errors;
			let valid9 = false;
			let passing2 = null;
			const _errs22 = errors;
			if (!(data4 === "off" || data4 === "error" || data4 === "warning" || data4 === "info")) {
				const err11 = {
					instancePath: instancePath + "/coverage~1dropped-upstream",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid2 = _errs22 === errors;
			if (_valid2) {
				valid9 = true;
				passing2 = 0;
			}
			const _errs24 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 in data4) if (!(key3 === "severity")) {
					const err12 = {
						instancePath: instancePath + "/coverage~1dropped-upstream",
						schemaPath: "#/properties/coverage~1dropped-upstream/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.severity !== void 0) {
					let data5 = data4.severity;
					if (!(data5 === "off" || data5 === "error" || data5 === "warning" || data5 === "info")) {
						const err13 = {
							instancePath: instancePath + "/coverage~1dropped-upstream/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/coverage~1dropped-upstream",
					schemaPath: "#/properties/coverage~1dropped-upstream/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid2 = _errs24 === errors;
			if (_valid2 && valid9) {
				valid9 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid9 = true;
				passing2 = 1;
			}
			if (!valid9) {
				const err15 = {
					instancePath: instancePath + "/coverage~1dropped-upstream",
					schemaPath: "#/properties/coverage~1dropped-upstream/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) if (_errs21) vErrors.length = _errs21;
				else vErrors = null;
			}
		}
		if (data["coverage/duplicate-cover"] !== void 0) {
			let data6 = data["coverage/duplicate-cover"];
			const _errs30 = errors;
			let valid13 = false;
			let passing3 = null;
			const _errs31 = errors;
			if (!(data6 === "off" || data6 === "error" || data6 === "warning" || data6 === "info")) {
				const err16 = {
					instancePath: instancePath + "/coverage~1duplicate-cover",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid3 = _errs31 === errors;
			if (_valid3) {
				valid13 = true;
				passing3 = 0;
			}
			const _errs33 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key4 in data6) if (!(key4 === "severity")) {
					const err17 = {
						instancePath: instancePath + "/coverage~1duplicate-cover",
						schemaPath: "#/properties/coverage~1duplicate-cover/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data6.severity !== void 0) {
					let data7 = data6.severity;
					if (!(data7 === "off" || data7 === "error" || data7 === "warning" || data7 === "info")) {
						const err18 = {
							instancePath: instancePath + "/coverage~1duplicate-cover/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/coverage~1duplicate-cover",
					schemaPath: "#/properties/coverage~1duplicate-cover/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid3 = _errs33 === errors;
			if (_valid3 && valid13) {
				valid13 = false;
				passing3 = [passing3, 1];
			} else if (_valid3) {
				valid13 = true;
				passing3 = 1;
			}
			if (!valid13) {
				const err20 = {
					instancePath: instancePath + "/coverage~1duplicate-cover",
					schemaPath: "#/properties/coverage~1duplicate-cover/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing3 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) if (_errs30) vErrors.length = _errs30;
				else vErrors = null;
			}
		}
		if (data["coverage/expired-waiver"] !== void 0) {
			let data8 = data["coverage/expired-waiver"];
			const _errs39 = errors;
			let valid17 = false;
			let passing4 = null;
			const _errs40 = errors;
			if (!(data8 === "off" || data8 === "error" || data8 === "warning" || data8 === "info")) {
				const err21 = {
					instancePath: instancePath + "/coverage~1expired-waiver",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid4 = _errs40 === errors;
			if (_valid4) {
				valid17 = true;
				passing4 = 0;
			}
			const _errs42 = errors;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key5 in data8) if (!(key5 === "severity")) {
					const err22 = {
						instancePath: instancePath + "/coverage~1expired-waiver",
						schemaPath: "#/properties/coverage~1expired-waiver/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.severity !== void 0) {
					let data9 = data8.severity;
					if (!(data9 === "off" || data9 === "error" || data9 === "warning" || data9 === "info")) {
						const err23 = {
							instancePath: instancePath + "/coverage~1expired-waiver/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/coverage~1expired-waiver",
					schemaPath: "#/properties/coverage~1expired-waiver/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid4 = _errs42 === errors;
			if (_valid4 && valid17) {
				valid17 = false;
				passing4 = [passing4, 1];
			} else if (_valid4) {
				valid17 = true;
				passing4 = 1;
			}
			if (!valid17) {
				const err25 = {
					instancePath: instancePath + "/coverage~1expired-waiver",
					schemaPath: "#/properties/coverage~1expired-waiver/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing4 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs39;
				if (vErrors !== null) if (_errs39) vErrors.length = _errs39;
				else vErrors = null;
			}
		}
		if (data["coverage/local-task"] !== void 0) {
			let data10 = data["coverage/local-task"];
			const _errs48 = errors;
			let valid21 = false;
			let passing5 = null;
			const _errs49 = errors;
			if (!(data10 === "off" || data10 === "error" || data10 === "warning" || data10 === "info")) {
				const err26 = {
					instancePath: instancePath + "/coverage~1local-task",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			var _valid5 = _errs49 === errors;
			if (_valid5) {
				valid21 = true;
				passing5 = 0;
			}
			const _errs51 = errors;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key6 in data10) if (!(key6 === "severity")) {
					const err27 = {
						instancePath: instancePath + "/coverage~1local-task",
						schemaPath: "#/properties/coverage~1local-task/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data10.severity !== void 0) {
					let data11 = data10.severity;
					if (!(data11 === "off" || data11 === "error" || data11 === "warning" || data11 === "info")) {
						const err28 = {
							instancePath: instancePath + "/coverage~1local-task/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/coverage~1local-task",
					schemaPath: "#/properties/coverage~1local-task/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid5 = _errs51 === errors;
			if (_valid5 && valid21) {
				valid21 = false;
				passing5 = [passing5, 1];
			} else if (_valid5) {
				valid21 = true;
				passing5 = 1;
			}
			if (!valid21) {
				const err30 = {
					instancePath: instancePath + "/coverage~1local-task",
					schemaPath: "#/properties/coverage~1local-task/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing5 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs48;
				if (vErrors !== null) if (_errs48) vErrors.length = _errs48;
				else vErrors = null;
			}
		}
		if (data["coverage/lowered-figure"] !== void 0) {
			let data12 = data["coverage/lowered-figure"];
			const _errs57 = errors;
			let valid25 = false;
			let passing6 = null;
			const _errs58 = errors;
			if (!(data12 === "off" || data12 === "error" || data12 === "warning" || data12 === "info")) {
				const err31 = {
					instancePath: instancePath + "/coverage~1lowered-figure",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid6 = _errs58 === errors;
			if (_valid6) {
				valid25 = true;
				passing6 = 0;
			}
			const _errs60 = errors;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key7 in data12) if (!(key7 === "severity")) {
					const err32 = {
						instancePath: instancePath + "/coverage~1lowered-figure",
						schemaPath: "#/properties/coverage~1lowered-figure/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data12.severity !== void 0) {
					let data13 = data12.severity;
					if (!(data13 === "off" || data13 === "error" || data13 === "warning" || data13 === "info")) {
						const err33 = {
							instancePath: instancePath + "/coverage~1lowered-figure/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/coverage~1lowered-figure",
					schemaPath: "#/properties/coverage~1lowered-figure/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid6 = _errs60 === errors;
			if (_valid6 && valid25) {
				valid25 = false;
				passing6 = [passing6, 1];
			} else if (_valid6) {
				valid25 = true;
				passing6 = 1;
			}
			if (!valid25) {
				const err35 = {
					instancePath: instancePath + "/coverage~1lowered-figure",
					schemaPath: "#/properties/coverage~1lowered-figure/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing6 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			} else {
				errors = _errs57;
				if (vErrors !== null) if (_errs57) vErrors.length = _errs57;
				else vErrors = null;
			}
		}
		if (data["coverage/missing-task"] !== void 0) {
			let data14 = data["coverage/missing-task"];
			const _errs66 = errors;
			let valid29 = false;
			let passing7 = null;
			const _errs67 = errors;
			if (!(data14 === "off" || data14 === "error" || data14 === "warning" || data14 === "info")) {
				const err36 = {
					instancePath: instancePath + "/coverage~1missing-task",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid7 = _errs67 === errors;
			if (_valid7) {
				valid29 = true;
				passing7 = 0;
			}
			const _errs69 = errors;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key8 in data14) if (!(key8 === "severity")) {
					const err37 = {
						instancePath: instancePath + "/coverage~1missing-task",
						schemaPath: "#/properties/coverage~1missing-task/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data14.severity !== void 0) {
					let data15 = data14.severity;
					if (!(data15 === "off" || data15 === "error" || data15 === "warning" || data15 === "info")) {
						const err38 = {
							instancePath: instancePath + "/coverage~1missing-task/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/coverage~1missing-task",
					schemaPath: "#/properties/coverage~1missing-task/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			var _valid7 = _errs69 === errors;
			if (_valid7 && valid29) {
				valid29 = false;
				passing7 = [passing7, 1];
			} else if (_valid7) {
				valid29 = true;
				passing7 = 1;
			}
			if (!valid29) {
				const err40 = {
					instancePath: instancePath + "/coverage~1missing-task",
					schemaPath: "#/properties/coverage~1missing-task/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing7 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			} else {
				errors = _errs66;
				if (vErrors !== null) if (_errs66) vErrors.length = _errs66;
				else vErrors = null;
			}
		}
		if (data["coverage/narrowed-scope"] !== void 0) {
			let data16 = data["coverage/narrowed-scope"];
			const _errs75 = errors;
			let valid33 = false;
			let passing8 = null;
			const _errs76 = errors;
			if (!(data16 === "off" || data16 === "error" || data16 === "warning" || data16 === "info")) {
				const err41 = {
					instancePath: instancePath + "/coverage~1narrowed-scope",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid8 = _errs76 === errors;
			if (_valid8) {
				valid33 = true;
				passing8 = 0;
			}
			const _errs78 = errors;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key9 in data16) if (!(key9 === "severity")) {
					const err42 = {
						instancePath: instancePath + "/coverage~1narrowed-scope",
						schemaPath: "#/properties/coverage~1narrowed-scope/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data16.severity !== void 0) {
					let data17 = data16.severity;
					if (!(data17 === "off" || data17 === "error" || data17 === "warning" || data17 === "info")) {
						const err43 = {
							instancePath: instancePath + "/coverage~1narrowed-scope/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/coverage~1narrowed-scope",
					schemaPath: "#/properties/coverage~1narrowed-scope/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			var _valid8 = _errs78 === errors;
			if (_valid8 && valid33) {
				valid33 = false;
				passing8 = [passing8, 1];
			} else if (_valid8) {
				valid33 = true;
				passing8 = 1;
			}
			if (!valid33) {
				const err45 = {
					instancePath: instancePath + "/coverage~1narrowed-scope",
					schemaPath: "#/properties/coverage~1narrowed-scope/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing8 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			} else {
				errors = _errs75;
				if (vErrors !== null) if (_errs75) vErrors.length = _errs75;
				else vErrors = null;
			}
		}
		if (data["coverage/unassigned-task"] !== void 0) {
			let data18 = data["coverage/unassigned-task"];
			const _errs84 = errors;
			let valid37 = false;
			let passing9 = null;
			const _errs85 = errors;
			if (!(data18 === "off" || data18 === "error" || data18 === "warning" || data18 === "info")) {
				const err46 = {
					instancePath: instancePath + "/coverage~1unassigned-task",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			var _valid9 = _errs85 === errors;
			if (_valid9) {
				valid37 = true;
				passing9 = 0;
			}
			const _errs87 = errors;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				for (const key10 in data18) if (!(key10 === "severity")) {
					const err47 = {
						instancePath: instancePath + "/coverage~1unassigned-task",
						schemaPath: "#/properties/coverage~1unassigned-task/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data18.severity !== void 0) {
					let data19 = data18.severity;
					if (!(data19 === "off" || data19 === "error" || data19 === "warning" || data19 === "info")) {
						const err48 = {
							instancePath: instancePath + "/coverage~1unassigned-task/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/coverage~1unassigned-task",
					schemaPath: "#/properties/coverage~1unassigned-task/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			var _valid9 = _errs87 === errors;
			if (_valid9 && valid37) {
				valid37 = false;
				passing9 = [passing9, 1];
			} else if (_valid9) {
				valid37 = true;
				passing9 = 1;
			}
			if (!valid37) {
				const err50 = {
					instancePath: instancePath + "/coverage~1unassigned-task",
					schemaPath: "#/properties/coverage~1unassigned-task/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing9 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			} else {
				errors = _errs84;
				if (vErrors !== null) if (_errs84) vErrors.length = _errs84;
				else vErrors = null;
			}
		}
		if (data["coverage/unclear-task"] !== void 0) {
			let data20 = data["coverage/unclear-task"];
			const _errs93 = errors;
			let valid41 = false;
			let passing10 = null;
			const _errs94 = errors;
			if (!(data20 === "off" || data20 === "error" || data20 === "warning" || data20 === "info")) {
				const err51 = {
					instancePath: instancePath + "/coverage~1unclear-task",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			var _valid10 = _errs94 === errors;
			if (_valid10) {
				valid41 = true;
				passing10 = 0;
			}
			const _errs96 = errors;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key11 in data20) if (!(key11 === "severity")) {
					const err52 = {
						instancePath: instancePath + "/coverage~1unclear-task",
						schemaPath: "#/properties/coverage~1unclear-task/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data20.severity !== void 0) {
					let data21 = data20.severity;
					if (!(data21 === "off" || data21 === "error" || data21 === "warning" || data21 === "info")) {
						const err53 = {
							instancePath: instancePath + "/coverage~1unclear-task/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/coverage~1unclear-task",
					schemaPath: "#/properties/coverage~1unclear-task/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			var _valid10 = _errs96 === errors;
			if (_valid10 && valid41) {
				valid41 = false;
				passing10 = [passing10, 1];
			} else if (_valid10) {
				valid41 = true;
				passing10 = 1;
			}
			if (!valid41) {
				const err55 = {
					instancePath: instancePath + "/coverage~1unclear-task",
					schemaPath: "#/properties/coverage~1unclear-task/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing10 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			} else {
				errors = _errs93;
				if (vErrors !== null) if (_errs93) vErrors.length = _errs93;
				else vErrors = null;
			}
		}
		if (data["coverage/unused-waiver"] !== void 0) {
			let data22 = data["coverage/unused-waiver"];
			const _errs102 = errors;
			let valid45 = false;
			let passing11 = null;
			const _errs103 = errors;
			if (!(data22 === "off" || data22 === "error" || data22 === "warning" || data22 === "info")) {
				const err56 = {
					instancePath: instancePath + "/coverage~1unused-waiver",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			var _valid11 = _errs103 === errors;
			if (_valid11) {
				valid45 = true;
				passing11 = 0;
			}
			const _errs105 = errors;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key12 in data22) if (!(key12 === "severity")) {
					const err57 = {
						instancePath: instancePath + "/coverage~1unused-waiver",
						schemaPath: "#/properties/coverage~1unused-waiver/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data22.severity !== void 0) {
					let data23 = data22.severity;
					if (!(data23 === "off" || data23 === "error" || data23 === "warning" || data23 === "info")) {
						const err58 = {
							instancePath: instancePath + "/coverage~1unused-waiver/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/coverage~1unused-waiver",
					schemaPath: "#/properties/coverage~1unused-waiver/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			var _valid11 = _errs105 === errors;
			if (_valid11 && valid45) {
				valid45 = false;
				passing11 = [passing11, 1];
			} else if (_valid11) {
				valid45 = true;
				passing11 = 1;
			}
			if (!valid45) {
				const err60 = {
					instancePath: instancePath + "/coverage~1unused-waiver",
					schemaPath: "#/properties/coverage~1unused-waiver/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing11 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			} else {
				errors = _errs102;
				if (vErrors !== null) if (_errs102) vErrors.length = _errs102;
				else vErrors = null;
			}
		}
		if (data["units/collective-lead"] !== void 0) {
			let data24 = data["units/collective-lead"];
			const _errs111 = errors;
			let valid49 = false;
			let passing12 = null;
			const _errs112 = errors;
			if (!(data24 === "off" || data24 === "error" || data24 === "warning" || data24 === "info")) {
				const err61 = {
					instancePath: instancePath + "/units~1collective-lead",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			var _valid12 = _errs112 === errors;
			if (_valid12) {
				valid49 = true;
				passing12 = 0;
			}
			const _errs114 = errors;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key13 in data24) if (!(key13 === "severity")) {
					const err62 = {
						instancePath: instancePath + "/units~1collective-lead",
						schemaPath: "#/properties/units~1collective-lead/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data24.severity !== void 0) {
					let data25 = data24.severity;
					if (!(data25 === "off" || data25 === "error" || data25 === "warning" || data25 === "info")) {
						const err63 = {
							instancePath: instancePath + "/units~1collective-lead/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/units~1collective-lead",
					schemaPath: "#/properties/units~1collective-lead/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			var _valid12 = _errs114 === errors;
			if (_valid12 && valid49) {
				valid49 = false;
				passing12 = [passing12, 1];
			} else if (_valid12) {
				valid49 = true;
				passing12 = 1;
			}
			if (!valid49) {
				const err65 = {
					instancePath: instancePath + "/units~1collective-lead",
					schemaPath: "#/properties/units~1collective-lead/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing12 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			} else {
				errors = _errs111;
				if (vErrors !== null) if (_errs111) vErrors.length = _errs111;
				else vErrors = null;
			}
		}
		if (data["units/dropped-responsible"] !== void 0) {
			let data26 = data["units/dropped-responsible"];
			const _errs120 = errors;
			let valid53 = false;
			let passing13 = null;
			const _errs121 = errors;
			if (!(data26 === "off" || data26 === "error" || data26 === "warning" || data26 === "info")) {
				const err66 = {
					instancePath: instancePath + "/units~1dropped-responsible",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			var _valid13 = _errs121 === errors;
			if (_valid13) {
				valid53 = true;
				passing13 = 0;
			}
			const _errs123 = errors;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				for (const key14 in data26) if (!(key14 === "severity")) {
					const err67 = {
						instancePath: instancePath + "/units~1dropped-responsible",
						schemaPath: "#/properties/units~1dropped-responsible/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data26.severity !== void 0) {
					let data27 = data26.severity;
					if (!(data27 === "off" || data27 === "error" || data27 === "warning" || data27 === "info")) {
						const err68 = {
							instancePath: instancePath + "/units~1dropped-responsible/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/units~1dropped-responsible",
					schemaPath: "#/properties/units~1dropped-responsible/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			var _valid13 = _errs123 === errors;
			if (_valid13 && valid53) {
				valid53 = false;
				passing13 = [passing13, 1];
			} else if (_valid13) {
				valid53 = true;
				passing13 = 1;
			}
			if (!valid53) {
				const err70 = {
					instancePath: instancePath + "/units~1dropped-responsible",
					schemaPath: "#/properties/units~1dropped-responsible/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing13 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			} else {
				errors = _errs120;
				if (vErrors !== null) if (_errs120) vErrors.length = _errs120;
				else vErrors = null;
			}
		}
		if (data["units/duplicate-unit"] !== void 0) {
			let data28 = data["units/duplicate-unit"];
			const _errs129 = errors;
			let valid57 = false;
			let passing14 = null;
			const _errs130 = errors;
			if (!(data28 === "off" || data28 === "error" || data28 === "warning" || data28 === "info")) {
				const err71 = {
					instancePath: instancePath + "/units~1duplicate-unit",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
			var _valid14 = _errs130 === errors;
			if (_valid14) {
				valid57 = true;
				passing14 = 0;
			}
			const _errs132 = errors;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				for (const key15 in data28) if (!(key15 === "severity")) {
					const err72 = {
						instancePath: instancePath + "/units~1duplicate-unit",
						schemaPath: "#/properties/units~1duplicate-unit/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data28.severity !== void 0) {
					let data29 = data28.severity;
					if (!(data29 === "off" || data29 === "error" || data29 === "warning" || data29 === "info")) {
						const err73 = {
							instancePath: instancePath + "/units~1duplicate-unit/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/units~1duplicate-unit",
					schemaPath: "#/properties/units~1duplicate-unit/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
			var _valid14 = _errs132 === errors;
			if (_valid14 && valid57) {
				valid57 = false;
				passing14 = [passing14, 1];
			} else if (_valid14) {
				valid57 = true;
				passing14 = 1;
			}
			if (!valid57) {
				const err75 = {
					instancePath: instancePath + "/units~1duplicate-unit",
					schemaPath: "#/properties/units~1duplicate-unit/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing14 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			} else {
				errors = _errs129;
				if (vErrors !== null) if (_errs129) vErrors.length = _errs129;
				else vErrors = null;
			}
		}
		if (data["units/foreign-level-unit"] !== void 0) {
			let data30 = data["units/foreign-level-unit"];
			const _errs138 = errors;
			let valid61 = false;
			let passing15 = null;
			const _errs139 = errors;
			if (!(data30 === "off" || data30 === "error" || data30 === "warning" || data30 === "info")) {
				const err76 = {
					instancePath: instancePath + "/units~1foreign-level-unit",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
			var _valid15 = _errs139 === errors;
			if (_valid15) {
				valid61 = true;
				passing15 = 0;
			}
			const _errs141 = errors;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key16 in data30) if (!(key16 === "severity" || key16 === "allow")) {
					const err77 = {
						instancePath: instancePath + "/units~1foreign-level-unit",
						schemaPath: "#/properties/units~1foreign-level-unit/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data30.severity !== void 0) {
					let data31 = data30.severity;
					if (!(data31 === "off" || data31 === "error" || data31 === "warning" || data31 === "info")) {
						const err78 = {
							instancePath: instancePath + "/units~1foreign-level-unit/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
				if (data30.allow !== void 0) {
					let data32 = data30.allow;
					if (Array.isArray(data32)) {
						const len0 = data32.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data33 = data32[i0];
							if (typeof data33 === "string") {
								if (func3(data33) < 1) {
									const err79 = {
										instancePath: instancePath + "/units~1foreign-level-unit/allow/" + i0,
										schemaPath: "#/properties/units~1foreign-level-unit/oneOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/units~1foreign-level-unit/allow/" + i0,
									schemaPath: "#/properties/units~1foreign-level-unit/oneOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/units~1foreign-level-unit/allow",
							schemaPath: "#/properties/units~1foreign-level-unit/oneOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/units~1foreign-level-unit",
					schemaPath: "#/properties/units~1foreign-level-unit/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
			var _valid15 = _errs141 === errors;
			if (_valid15 && valid61) {
				valid61 = false;
				passing15 = [passing15, 1];
			} else if (_valid15) {
				valid61 = true;
				passing15 = 1;
			}
			if (!valid61) {
				const err83 = {
					instancePath: instancePath + "/units~1foreign-level-unit",
					schemaPath: "#/properties/units~1foreign-level-unit/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing15 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			} else {
				errors = _errs138;
				if (vErrors !== null) if (_errs138) vErrors.length = _errs138;
				else vErrors = null;
			}
		}
		if (data["units/foreign-place-unit"] !== void 0) {
			let data34 = data["units/foreign-place-unit"];
			const _errs151 = errors;
			let valid67 = false;
			let passing16 = null;
			const _errs152 = errors;
			if (!(data34 === "off" || data34 === "error" || data34 === "warning" || data34 === "info")) {
				const err84 = {
					instancePath: instancePath + "/units~1foreign-place-unit",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
			var _valid16 = _errs152 === errors;
			if (_valid16) {
				valid67 = true;
				passing16 = 0;
			}
			const _errs154 = errors;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key17 in data34) if (!(key17 === "severity")) {
					const err85 = {
						instancePath: instancePath + "/units~1foreign-place-unit",
						schemaPath: "#/properties/units~1foreign-place-unit/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data34.severity !== void 0) {
					let data35 = data34.severity;
					if (!(data35 === "off" || data35 === "error" || data35 === "warning" || data35 === "info")) {
						const err86 = {
							instancePath: instancePath + "/units~1foreign-place-unit/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/units~1foreign-place-unit",
					schemaPath: "#/properties/units~1foreign-place-unit/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
			var _valid16 = _errs154 === errors;
			if (_valid16 && valid67) {
				valid67 = false;
				passing16 = [passing16, 1];
			} else if (_valid16) {
				valid67 = true;
				passing16 = 1;
			}
			if (!valid67) {
				const err88 = {
					instancePath: instancePath + "/units~1foreign-place-unit",
					schemaPath: "#/properties/units~1foreign-place-unit/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing16 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			} else {
				errors = _errs151;
				if (vErrors !== null) if (_errs151) vErrors.length = _errs151;
				else vErrors = null;
			}
		}
		if (data["units/inconsistent-unit-name"] !== void 0) {
			let data36 = data["units/inconsistent-unit-name"];
			const _errs160 = errors;
			let valid71 = false;
			let passing17 = null;
			const _errs161 = errors;
			if (!(data36 === "off" || data36 === "error" || data36 === "warning" || data36 === "info")) {
				const err89 = {
					instancePath: instancePath + "/units~1inconsistent-unit-name",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			var _valid17 = _errs161 === errors;
			if (_valid17) {
				valid71 = true;
				passing17 = 0;
			}
			const _errs163 = errors;
			if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
				for (const key18 in data36) if (!(key18 === "severity")) {
					const err90 = {
						instancePath: instancePath + "/units~1inconsistent-unit-name",
						schemaPath: "#/properties/units~1inconsistent-unit-name/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data36.severity !== void 0) {
					let data37 = data36.severity;
					if (!(data37 === "off" || data37 === "error" || data37 === "warning" || data37 === "info")) {
						const err91 = {
							instancePath: instancePath + "/units~1inconsistent-unit-name/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/units~1inconsistent-unit-name",
					schemaPath: "#/properties/units~1inconsistent-unit-name/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
			var _valid17 = _errs163 === errors;
			if (_valid17 && valid71) {
				valid71 = false;
				passing17 = [passing17, 1];
			} else if (_valid17) {
				valid71 = true;
				passing17 = 1;
			}
			if (!valid71) {
				const err93 = {
					instancePath: instancePath + "/units~1inconsistent-unit-name",
					schemaPath: "#/properties/units~1inconsistent-unit-name/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing17 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			} else {
				errors = _errs160;
				if (vErrors !== null) if (_errs160) vErrors.length = _errs160;
				else vErrors = null;
			}
		}
		if (data["units/joined-units"] !== void 0) {
			let data38 = data["units/joined-units"];
			const _errs169 = errors;
			let valid75 = false;
			let passing18 = null;
			const _errs170 = errors;
			if (!(data38 === "off" || data38 === "error" || data38 === "warning" || data38 === "info")) {
				const err94 = {
					instancePath: instancePath + "/units~1joined-units",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			var _valid18 = _errs170 === errors;
			if (_valid18) {
				valid75 = true;
				passing18 = 0;
			}
			const _errs172 = errors;
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
				for (const key19 in data38) if (!(key19 === "severity")) {
					const err95 = {
						instancePath: instancePath + "/units~1joined-units",
						schemaPath: "#/properties/units~1joined-units/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data38.severity !== void 0) {
					let data39 = data38.severity;
					if (!(data39 === "off" || data39 === "error" || data39 === "warning" || data39 === "info")) {
						const err96 = {
							instancePath: instancePath + "/units~1joined-units/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/units~1joined-units",
					schemaPath: "#/properties/units~1joined-units/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
			var _valid18 = _errs172 === errors;
			if (_valid18 && valid75) {
				valid75 = false;
				passing18 = [passing18, 1];
			} else if (_valid18) {
				valid75 = true;
				passing18 = 1;
			}
			if (!valid75) {
				const err98 = {
					instancePath: instancePath + "/units~1joined-units",
					schemaPath: "#/properties/units~1joined-units/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing18 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			} else {
				errors = _errs169;
				if (vErrors !== null) if (_errs169) vErrors.length = _errs169;
				else vErrors = null;
			}
		}
		if (data["units/lead-not-counterpart"] !== void 0) {
			let data40 = data["units/lead-not-counterpart"];
			const _errs178 = errors;
			let valid79 = false;
			let passing19 = null;
			const _errs179 = errors;
			if (!(data40 === "off" || data40 === "error" || data40 === "warning" || data40 === "info")) {
				const err99 = {
					instancePath: instancePath + "/units~1lead-not-counterpart",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err99];
				else vErrors.push(err99);
				errors++;
			}
			var _valid19 = _errs179 === errors;
			if (_valid19) {
				valid79 = true;
				passing19 = 0;
			}
			const _errs181 = errors;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (const key20 in data40) if (!(key20 === "severity")) {
					const err100 = {
						instancePath: instancePath + "/units~1lead-not-counterpart",
						schemaPath: "#/properties/units~1lead-not-counterpart/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key20 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				if (data40.severity !== void 0) {
					let data41 = data40.severity;
					if (!(data41 === "off" || data41 === "error" || data41 === "warning" || data41 === "info")) {
						const err101 = {
							instancePath: instancePath + "/units~1lead-not-counterpart/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/units~1lead-not-counterpart",
					schemaPath: "#/properties/units~1lead-not-counterpart/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
			var _valid19 = _errs181 === errors;
			if (_valid19 && valid79) {
				valid79 = false;
				passing19 = [passing19, 1];
			} else if (_valid19) {
				valid79 = true;
				passing19 = 1;
			}
			if (!valid79) {
				const err103 = {
					instancePath: instancePath + "/units~1lead-not-counterpart",
					schemaPath: "#/properties/units~1lead-not-counterpart/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing19 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			} else {
				errors = _errs178;
				if (vErrors !== null) if (_errs178) vErrors.length = _errs178;
				else vErrors = null;
			}
		}
		if (data["units/missing-lead"] !== void 0) {
			let data42 = data["units/missing-lead"];
			const _errs187 = errors;
			let valid83 = false;
			let passing20 = null;
			const _errs188 = errors;
			if (!(data42 === "off" || data42 === "error" || data42 === "warning" || data42 === "info")) {
				const err104 = {
					instancePath: instancePath + "/units~1missing-lead",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
			var _valid20 = _errs188 === errors;
			if (_valid20) {
				valid83 = true;
				passing20 = 0;
			}
			const _errs190 = errors;
			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
				for (const key21 in data42) if (!(key21 === "severity" || key21 === "whenParentHasNone")) {
					const err105 = {
						instancePath: instancePath + "/units~1missing-lead",
						schemaPath: "#/properties/units~1missing-lead/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key21 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				if (data42.severity !== void 0) {
					let data43 = data42.severity;
					if (!(data43 === "off" || data43 === "error" || data43 === "warning" || data43 === "info")) {
						const err106 = {
							instancePath: instancePath + "/units~1missing-lead/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data42.whenParentHasNone !== void 0) {
					let data44 = data42.whenParentHasNone;
					if (!(data44 === "error" || data44 === "info" || data44 === "off")) {
						const err107 = {
							instancePath: instancePath + "/units~1missing-lead/whenParentHasNone",
							schemaPath: "#/properties/units~1missing-lead/oneOf/1/properties/whenParentHasNone/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties["units/missing-lead"].oneOf[1].properties.whenParentHasNone.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
			} else {
				const err108 = {
					instancePath: instancePath + "/units~1missing-lead",
					schemaPath: "#/properties/units~1missing-lead/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			}
			var _valid20 = _errs190 === errors;
			if (_valid20 && valid83) {
				valid83 = false;
				passing20 = [passing20, 1];
			} else if (_valid20) {
				valid83 = true;
				passing20 = 1;
			}
			if (!valid83) {
				const err109 = {
					instancePath: instancePath + "/units~1missing-lead",
					schemaPath: "#/properties/units~1missing-lead/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing20 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err109];
				else vErrors.push(err109);
				errors++;
			} else {
				errors = _errs187;
				if (vErrors !== null) if (_errs187) vErrors.length = _errs187;
				else vErrors = null;
			}
		}
		if (data["units/missing-responsible"] !== void 0) {
			let data45 = data["units/missing-responsible"];
			const _errs197 = errors;
			let valid87 = false;
			let passing21 = null;
			const _errs198 = errors;
			if (!(data45 === "off" || data45 === "error" || data45 === "warning" || data45 === "info")) {
				const err110 = {
					instancePath: instancePath + "/units~1missing-responsible",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err110];
				else vErrors.push(err110);
				errors++;
			}
			var _valid21 = _errs198 === errors;
			if (_valid21) {
				valid87 = true;
				passing21 = 0;
			}
			const _errs200 = errors;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				for (const key22 in data45) if (!(key22 === "severity")) {
					const err111 = {
						instancePath: instancePath + "/units~1missing-responsible",
						schemaPath: "#/properties/units~1missing-responsible/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key22 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
				if (data45.severity !== void 0) {
					let data46 = data45.severity;
					if (!(data46 === "off" || data46 === "error" || data46 === "warning" || data46 === "info")) {
						const err112 = {
							instancePath: instancePath + "/units~1missing-responsible/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
			} else {
				const err113 = {
					instancePath: instancePath + "/units~1missing-responsible",
					schemaPath: "#/properties/units~1missing-responsible/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err113];
				else vErrors.push(err113);
				errors++;
			}
			var _valid21 = _errs200 === errors;
			if (_valid21 && valid87) {
				valid87 = false;
				passing21 = [passing21, 1];
			} else if (_valid21) {
				valid87 = true;
				passing21 = 1;
			}
			if (!valid87) {
				const err114 = {
					instancePath: instancePath + "/units~1missing-responsible",
					schemaPath: "#/properties/units~1missing-responsible/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing21 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			} else {
				errors = _errs197;
				if (vErrors !== null) if (_errs197) vErrors.length = _errs197;
				else vErrors = null;
			}
		}
		if (data["units/missing-units"] !== void 0) {
			let data47 = data["units/missing-units"];
			const _errs206 = errors;
			let valid91 = false;
			let passing22 = null;
			const _errs207 = errors;
			if (!(data47 === "off" || data47 === "error" || data47 === "warning" || data47 === "info")) {
				const err115 = {
					instancePath: instancePath + "/units~1missing-units",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
			var _valid22 = _errs207 === errors;
			if (_valid22) {
				valid91 = true;
				passing22 = 0;
			}
			const _errs209 = errors;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				for (const key23 in data47) if (!(key23 === "severity")) {
					const err116 = {
						instancePath: instancePath + "/units~1missing-units",
						schemaPath: "#/properties/units~1missing-units/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				if (data47.severity !== void 0) {
					let data48 = data47.severity;
					if (!(data48 === "off" || data48 === "error" || data48 === "warning" || data48 === "info")) {
						const err117 = {
							instancePath: instancePath + "/units~1missing-units/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
			} else {
				const err118 = {
					instancePath: instancePath + "/units~1missing-units",
					schemaPath: "#/properties/units~1missing-units/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
			var _valid22 = _errs209 === errors;
			if (_valid22 && valid91) {
				valid91 = false;
				passing22 = [passing22, 1];
			} else if (_valid22) {
				valid91 = true;
				passing22 = 1;
			}
			if (!valid91) {
				const err119 = {
					instancePath: instancePath + "/units~1missing-units",
					schemaPath: "#/properties/units~1missing-units/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing22 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			} else {
				errors = _errs206;
				if (vErrors !== null) if (_errs206) vErrors.length = _errs206;
				else vErrors = null;
			}
		}
		if (data["units/no-rulemaking-power"] !== void 0) {
			let data49 = data["units/no-rulemaking-power"];
			const _errs215 = errors;
			let valid95 = false;
			let passing23 = null;
			const _errs216 = errors;
			if (!(data49 === "off" || data49 === "error" || data49 === "warning" || data49 === "info")) {
				const err120 = {
					instancePath: instancePath + "/units~1no-rulemaking-power",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err120];
				else vErrors.push(err120);
				errors++;
			}
			var _valid23 = _errs216 === errors;
			if (_valid23) {
				valid95 = true;
				passing23 = 0;
			}
			const _errs218 = errors;
			if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
				for (const key24 in data49) if (!(key24 === "severity")) {
					const err121 = {
						instancePath: instancePath + "/units~1no-rulemaking-power",
						schemaPath: "#/properties/units~1no-rulemaking-power/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err121];
					else vErrors.push(err121);
					errors++;
				}
				if (data49.severity !== void 0) {
					let data50 = data49.severity;
					if (!(data50 === "off" || data50 === "error" || data50 === "warning" || data50 === "info")) {
						const err122 = {
							instancePath: instancePath + "/units~1no-rulemaking-power/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/units~1no-rulemaking-power",
					schemaPath: "#/properties/units~1no-rulemaking-power/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
			var _valid23 = _errs218 === errors;
			if (_valid23 && valid95) {
				valid95 = false;
				passing23 = [passing23, 1];
			} else if (_valid23) {
				valid95 = true;
				passing23 = 1;
			}
			if (!valid95) {
				const err124 = {
					instancePath: instancePath + "/units~1no-rulemaking-power",
					schemaPath: "#/properties/units~1no-rulemaking-power/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing23 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			} else {
				errors = _errs215;
				if (vErrors !== null) if (_errs215) vErrors.length = _errs215;
				else vErrors = null;
			}
		}
		if (data["units/obsolete-unit-name"] !== void 0) {
			let data51 = data["units/obsolete-unit-name"];
			const _errs224 = errors;
			let valid99 = false;
			let passing24 = null;
			const _errs225 = errors;
			if (!(data51 === "off" || data51 === "error" || data51 === "warning" || data51 === "info")) {
				const err125 = {
					instancePath: instancePath + "/units~1obsolete-unit-name",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
			var _valid24 = _errs225 === errors;
			if (_valid24) {
				valid99 = true;
				passing24 = 0;
			}
			const _errs227 = errors;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				for (const key25 in data51) if (!(key25 === "severity")) {
					const err126 = {
						instancePath: instancePath + "/units~1obsolete-unit-name",
						schemaPath: "#/properties/units~1obsolete-unit-name/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key25 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data51.severity !== void 0) {
					let data52 = data51.severity;
					if (!(data52 === "off" || data52 === "error" || data52 === "warning" || data52 === "info")) {
						const err127 = {
							instancePath: instancePath + "/units~1obsolete-unit-name/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/units~1obsolete-unit-name",
					schemaPath: "#/properties/units~1obsolete-unit-name/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
			var _valid24 = _errs227 === errors;
			if (_valid24 && valid99) {
				valid99 = false;
				passing24 = [passing24, 1];
			} else if (_valid24) {
				valid99 = true;
				passing24 = 1;
			}
			if (!valid99) {
				const err129 = {
					instancePath: instancePath + "/units~1obsolete-unit-name",
					schemaPath: "#/properties/units~1obsolete-unit-name/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing24 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			} else {
				errors = _errs224;
				if (vErrors !== null) if (_errs224) vErrors.length = _errs224;
				else vErrors = null;
			}
		}
		if (data["units/redundant-unit"] !== void 0) {
			let data53 = data["units/redundant-unit"];
			const _errs233 = errors;
			let valid103 = false;
			let passing25 = null;
			const _errs234 = errors;
			if (!(data53 === "off" || data53 === "error" || data53 === "warning" || data53 === "info")) {
				const err130 = {
					instancePath: instancePath + "/units~1redundant-unit",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err130];
				else vErrors.push(err130);
				errors++;
			}
			var _valid25 = _errs234 === errors;
			if (_valid25) {
				valid103 = true;
				passing25 = 0;
			}
			const _errs236 = errors;
			if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
				for (const key26 in data53) if (!(key26 === "severity")) {
					const err131 = {
						instancePath: instancePath + "/units~1redundant-unit",
						schemaPath: "#/properties/units~1redundant-unit/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key26 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
				if (data53.severity !== void 0) {
					let data54 = data53.severity;
					if (!(data54 === "off" || data54 === "error" || data54 === "warning" || data54 === "info")) {
						const err132 = {
							instancePath: instancePath + "/units~1redundant-unit/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
			} else {
				const err133 = {
					instancePath: instancePath + "/units~1redundant-unit",
					schemaPath: "#/properties/units~1redundant-unit/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err133];
				else vErrors.push(err133);
				errors++;
			}
			var _valid25 = _errs236 === errors;
			if (_valid25 && valid103) {
				valid103 = false;
				passing25 = [passing25, 1];
			} else if (_valid25) {
				valid103 = true;
				passing25 = 1;
			}
			if (!valid103) {
				const err134 = {
					instancePath: instancePath + "/units~1redundant-unit",
					schemaPath: "#/properties/units~1redundant-unit/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing25 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err134];
				else vErrors.push(err134);
				errors++;
			} else {
				errors = _errs233;
				if (vErrors !== null) if (_errs233) vErrors.length = _errs233;
				else vErrors = null;
			}
		}
		if (data["citations/conflicting-number"] !== void 0) {
			let data55 = data["citations/conflicting-number"];
			const _errs242 = errors;
			let valid107 = false;
			let passing26 = null;
			const _errs243 = errors;
			if (!(data55 === "off" || data55 === "error" || data55 === "warning" || data55 === "info")) {
				const err135 = {
					instancePath: instancePath + "/citations~1conflicting-number",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
			var _valid26 = _errs243 === errors;
			if (_valid26) {
				valid107 = true;
				passing26 = 0;
			}
			const _errs245 = errors;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				for (const key27 in data55) if (!(key27 === "severity")) {
					const err136 = {
						instancePath: instancePath + "/citations~1conflicting-number",
						schemaPath: "#/properties/citations~1conflicting-number/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key27 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err136];
					else vErrors.push(err136);
					errors++;
				}
				if (data55.severity !== void 0) {
					let data56 = data55.severity;
					if (!(data56 === "off" || data56 === "error" || data56 === "warning" || data56 === "info")) {
						const err137 = {
							instancePath: instancePath + "/citations~1conflicting-number/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
			} else {
				const err138 = {
					instancePath: instancePath + "/citations~1conflicting-number",
					schemaPath: "#/properties/citations~1conflicting-number/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			}
			var _valid26 = _errs245 === errors;
			if (_valid26 && valid107) {
				valid107 = false;
				passing26 = [passing26, 1];
			} else if (_valid26) {
				valid107 = true;
				passing26 = 1;
			}
			if (!valid107) {
				const err139 = {
					instancePath: instancePath + "/citations~1conflicting-number",
					schemaPath: "#/properties/citations~1conflicting-number/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing26 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err139];
				else vErrors.push(err139);
				errors++;
			} else {
				errors = _errs242;
				if (vErrors !== null) if (_errs242) vErrors.length = _errs242;
				else vErrors = null;
			}
		}
		if (data["citations/impossible-year"] !== void 0) {
			let data57 = data["citations/impossible-year"];
			const _errs251 = errors;
			let valid111 = false;
			let passing27 = null;
			const _errs252 = errors;
			if (!(data57 === "off" || data57 === "error" || data57 === "warning" || data57 === "info")) {
				const err140 = {
					instancePath: instancePath + "/citations~1impossible-year",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err140];
				else vErrors.push(err140);
				errors++;
			}
			var _valid27 = _errs252 === errors;
			if (_valid27) {
				valid111 = true;
				passing27 = 0;
			}
			const _errs254 = errors;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				for (const key28 in data57) if (!(key28 === "severity")) {
					const err141 = {
						instancePath: instancePath + "/citations~1impossible-year",
						schemaPath: "#/properties/citations~1impossible-year/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key28 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
				if (data57.severity !== void 0) {
					let data58 = data57.severity;
					if (!(data58 === "off" || data58 === "error" || data58 === "warning" || data58 === "info")) {
						const err142 = {
							instancePath: instancePath + "/citations~1impossible-year/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
				}
			} else {
				const err143 = {
					instancePath: instancePath + "/citations~1impossible-year",
					schemaPath: "#/properties/citations~1impossible-year/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err143];
				else vErrors.push(err143);
				errors++;
			}
			var _valid27 = _errs254 === errors;
			if (_valid27 && valid111) {
				valid111 = false;
				passing27 = [passing27, 1];
			} else if (_valid27) {
				valid111 = true;
				passing27 = 1;
			}
			if (!valid111) {
				const err144 = {
					instancePath: instancePath + "/citations~1impossible-year",
					schemaPath: "#/properties/citations~1impossible-year/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing27 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err144];
				else vErrors.push(err144);
				errors++;
			} else {
				errors = _errs251;
				if (vErrors !== null) if (_errs251) vErrors.length = _errs251;
				else vErrors = null;
			}
		}
		if (data["citations/malformed-number"] !== void 0) {
			let data59 = data["citations/malformed-number"];
			const _errs260 = errors;
			let valid115 = false;
			let passing28 = null;
			const _errs261 = errors;
			if (!(data59 === "off" || data59 === "error" || data59 === "warning" || data59 === "info")) {
				const err145 = {
					instancePath: instancePath + "/citations~1malformed-number",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err145];
				else vErrors.push(err145);
				errors++;
			}
			var _valid28 = _errs261 === errors;
			if (_valid28) {
				valid115 = true;
				passing28 = 0;
			}
			const _errs263 = errors;
			if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
				for (const key29 in data59) if (!(key29 === "severity")) {
					const err146 = {
						instancePath: instancePath + "/citations~1malformed-number",
						schemaPath: "#/properties/citations~1malformed-number/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key29 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err146];
					else vErrors.push(err146);
					errors++;
				}
				if (data59.severity !== void 0) {
					let data60 = data59.severity;
					if (!(data60 === "off" || data60 === "error" || data60 === "warning" || data60 === "info")) {
						const err147 = {
							instancePath: instancePath + "/citations~1malformed-number/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
				}
			} else {
				const err148 = {
					instancePath: instancePath + "/citations~1malformed-number",
					schemaPath: "#/properties/citations~1malformed-number/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err148];
				else vErrors.push(err148);
				errors++;
			}
			var _valid28 = _errs263 === errors;
			if (_valid28 && valid115) {
				valid115 = false;
				passing28 = [passing28, 1];
			} else if (_valid28) {
				valid115 = true;
				passing28 = 1;
			}
			if (!valid115) {
				const err149 = {
					instancePath: instancePath + "/citations~1malformed-number",
					schemaPath: "#/properties/citations~1malformed-number/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing28 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			} else {
				errors = _errs260;
				if (vErrors !== null) if (_errs260) vErrors.length = _errs260;
				else vErrors = null;
			}
		}
		if (data["citations/mismatched-title"] !== void 0) {
			let data61 = data["citations/mismatched-title"];
			const _errs269 = errors;
			let valid119 = false;
			let passing29 = null;
			const _errs270 = errors;
			if (!(data61 === "off" || data61 === "error" || data61 === "warning" || data61 === "info")) {
				const err150 = {
					instancePath: instancePath + "/citations~1mismatched-title",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
			var _valid29 = _errs270 === errors;
			if (_valid29) {
				valid119 = true;
				passing29 = 0;
			}
			const _errs272 = errors;
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				for (const key30 in data61) if (!(key30 === "severity")) {
					const err151 = {
						instancePath: instancePath + "/citations~1mismatched-title",
						schemaPath: "#/properties/citations~1mismatched-title/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key30 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err151];
					else vErrors.push(err151);
					errors++;
				}
				if (data61.severity !== void 0) {
					let data62 = data61.severity;
					if (!(data62 === "off" || data62 === "error" || data62 === "warning" || data62 === "info")) {
						const err152 = {
							instancePath: instancePath + "/citations~1mismatched-title/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
			} else {
				const err153 = {
					instancePath: instancePath + "/citations~1mismatched-title",
					schemaPath: "#/properties/citations~1mismatched-title/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err153];
				else vErrors.push(err153);
				errors++;
			}
			var _valid29 = _errs272 === errors;
			if (_valid29 && valid119) {
				valid119 = false;
				passing29 = [passing29, 1];
			} else if (_valid29) {
				valid119 = true;
				passing29 = 1;
			}
			if (!valid119) {
				const err154 = {
					instancePath: instancePath + "/citations~1mismatched-title",
					schemaPath: "#/properties/citations~1mismatched-title/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing29 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			} else {
				errors = _errs269;
				if (vErrors !== null) if (_errs269) vErrors.length = _errs269;
				else vErrors = null;
			}
		}
		if (data["citations/missing-basis"] !== void 0) {
			let data63 = data["citations/missing-basis"];
			const _errs278 = errors;
			let valid123 = false;
			let passing30 = null;
			const _errs279 = errors;
			if (!(data63 === "off" || data63 === "error" || data63 === "warning" || data63 === "info")) {
				const err155 = {
					instancePath: instancePath + "/citations~1missing-basis",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err155];
				else vErrors.push(err155);
				errors++;
			}
			var _valid30 = _errs279 === errors;
			if (_valid30) {
				valid123 = true;
				passing30 = 0;
			}
			const _errs281 = errors;
			if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
				for (const key31 in data63) if (!(key31 === "severity")) {
					const err156 = {
						instancePath: instancePath + "/citations~1missing-basis",
						schemaPath: "#/properties/citations~1missing-basis/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key31 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err156];
					else vErrors.push(err156);
					errors++;
				}
				if (data63.severity !== void 0) {
					let data64 = data63.severity;
					if (!(data64 === "off" || data64 === "error" || data64 === "warning" || data64 === "info")) {
						const err157 = {
							instancePath: instancePath + "/citations~1missing-basis/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
			} else {
				const err158 = {
					instancePath: instancePath + "/citations~1missing-basis",
					schemaPath: "#/properties/citations~1missing-basis/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err158];
				else vErrors.push(err158);
				errors++;
			}
			var _valid30 = _errs281 === errors;
			if (_valid30 && valid123) {
				valid123 = false;
				passing30 = [passing30, 1];
			} else if (_valid30) {
				valid123 = true;
				passing30 = 1;
			}
			if (!valid123) {
				const err159 = {
					instancePath: instancePath + "/citations~1missing-basis",
					schemaPath: "#/properties/citations~1missing-basis/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing30 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err159];
				else vErrors.push(err159);
				errors++;
			} else {
				errors = _errs278;
				if (vErrors !== null) if (_errs278) vErrors.length = _errs278;
				else vErrors = null;
			}
		}
		if (data["citations/missing-citation"] !== void 0) {
			let data65 = data["citations/missing-citation"];
			const _errs287 = errors;
			let valid127 = false;
			let passing31 = null;
			const _errs288 = errors;
			if (!(data65 === "off" || data65 === "error" || data65 === "warning" || data65 === "info")) {
				const err160 = {
					instancePath: instancePath + "/citations~1missing-citation",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err160];
				else vErrors.push(err160);
				errors++;
			}
			var _valid31 = _errs288 === errors;
			if (_valid31) {
				valid127 = true;
				passing31 = 0;
			}
			const _errs290 = errors;
			if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
				for (const key32 in data65) if (!(key32 === "severity")) {
					const err161 = {
						instancePath: instancePath + "/citations~1missing-citation",
						schemaPath: "#/properties/citations~1missing-citation/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key32 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err161];
					else vErrors.push(err161);
					errors++;
				}
				if (data65.severity !== void 0) {
					let data66 = data65.severity;
					if (!(data66 === "off" || data66 === "error" || data66 === "warning" || data66 === "info")) {
						const err162 = {
							instancePath: instancePath + "/citations~1missing-citation/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
				}
			} else {
				const err163 = {
					instancePath: instancePath + "/citations~1missing-citation",
					schemaPath: "#/properties/citations~1missing-citation/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err163];
				else vErrors.push(err163);
				errors++;
			}
			var _valid31 = _errs290 === errors;
			if (_valid31 && valid127) {
				valid127 = false;
				passing31 = [passing31, 1];
			} else if (_valid31) {
				valid127 = true;
				passing31 = 1;
			}
			if (!valid127) {
				const err164 = {
					instancePath: instancePath + "/citations~1missing-citation",
					schemaPath: "#/properties/citations~1missing-citation/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing31 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err164];
				else vErrors.push(err164);
				errors++;
			} else {
				errors = _errs287;
				if (vErrors !== null) if (_errs287) vErrors.length = _errs287;
				else vErrors = null;
			}
		}
		if (data["citations/missing-number"] !== void 0) {
			let data67 = data["citations/missing-number"];
			const _errs296 = errors;
			let valid131 = false;
			let passing32 = null;
			const _errs297 = errors;
			if (!(data67 === "off" || data67 === "error" || data67 === "warning" || data67 === "info")) {
				const err165 = {
					instancePath: instancePath + "/citations~1missing-number",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err165];
				else vErrors.push(err165);
				errors++;
			}
			var _valid32 = _errs297 === errors;
			if (_valid32) {
				valid131 = true;
				passing32 = 0;
			}
			const _errs299 = errors;
			if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
				for (const key33 in data67) if (!(key33 === "severity")) {
					const err166 = {
						instancePath: instancePath + "/citations~1missing-number",
						schemaPath: "#/properties/citations~1missing-number/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key33 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
				if (data67.severity !== void 0) {
					let data68 = data67.severity;
					if (!(data68 === "off" || data68 === "error" || data68 === "warning" || data68 === "info")) {
						const err167 = {
							instancePath: instancePath + "/citations~1missing-number/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
				}
			} else {
				const err168 = {
					instancePath: instancePath + "/citations~1missing-number",
					schemaPath: "#/properties/citations~1missing-number/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err168];
				else vErrors.push(err168);
				errors++;
			}
			var _valid32 = _errs299 === errors;
			if (_valid32 && valid131) {
				valid131 = false;
				passing32 = [passing32, 1];
			} else if (_valid32) {
				valid131 = true;
				passing32 = 1;
			}
			if (!valid131) {
				const err169 = {
					instancePath: instancePath + "/citations~1missing-number",
					schemaPath: "#/properties/citations~1missing-number/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing32 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err169];
				else vErrors.push(err169);
				errors++;
			} else {
				errors = _errs296;
				if (vErrors !== null) if (_errs296) vErrors.length = _errs296;
				else vErrors = null;
			}
		}
		if (data["citations/missing-required-document"] !== void 0) {
			let data69 = data["citations/missing-required-document"];
			const _errs305 = errors;
			let valid135 = false;
			let passing33 = null;
			const _errs306 = errors;
			if (!(data69 === "off" || data69 === "error" || data69 === "warning" || data69 === "info")) {
				const err170 = {
					instancePath: instancePath + "/citations~1missing-required-document",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
			var _valid33 = _errs306 === errors;
			if (_valid33) {
				valid135 = true;
				passing33 = 0;
			}
			const _errs308 = errors;
			if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
				for (const key34 in data69) if (!(key34 === "severity")) {
					const err171 = {
						instancePath: instancePath + "/citations~1missing-required-document",
						schemaPath: "#/properties/citations~1missing-required-document/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key34 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err171];
					else vErrors.push(err171);
					errors++;
				}
				if (data69.severity !== void 0) {
					let data70 = data69.severity;
					if (!(data70 === "off" || data70 === "error" || data70 === "warning" || data70 === "info")) {
						const err172 = {
							instancePath: instancePath + "/citations~1missing-required-document/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
				}
			} else {
				const err173 = {
					instancePath: instancePath + "/citations~1missing-required-document",
					schemaPath: "#/properties/citations~1missing-required-document/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err173];
				else vErrors.push(err173);
				errors++;
			}
			var _valid33 = _errs308 === errors;
			if (_valid33 && valid135) {
				valid135 = false;
				passing33 = [passing33, 1];
			} else if (_valid33) {
				valid135 = true;
				passing33 = 1;
			}
			if (!valid135) {
				const err174 = {
					instancePath: instancePath + "/citations~1missing-required-document",
					schemaPath: "#/properties/citations~1missing-required-document/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing33 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err174];
				else vErrors.push(err174);
				errors++;
			} else {
				errors = _errs305;
				if (vErrors !== null) if (_errs305) vErrors.length = _errs305;
				else vErrors = null;
			}
		}
		if (data["citations/superseded-document"] !== void 0) {
			let data71 = data["citations/superseded-document"];
			const _errs314 = errors;
			let valid139 = false;
			let passing34 = null;
			const _errs315 = errors;
			if (!(data71 === "off" || data71 === "error" || data71 === "warning" || data71 === "info")) {
				const err175 = {
					instancePath: instancePath + "/citations~1superseded-document",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err175];
				else vErrors.push(err175);
				errors++;
			}
			var _valid34 = _errs315 === errors;
			if (_valid34) {
				valid139 = true;
				passing34 = 0;
			}
			const _errs317 = errors;
			if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
				for (const key35 in data71) if (!(key35 === "severity")) {
					const err176 = {
						instancePath: instancePath + "/citations~1superseded-document",
						schemaPath: "#/properties/citations~1superseded-document/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key35 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err176];
					else vErrors.push(err176);
					errors++;
				}
				if (data71.severity !== void 0) {
					let data72 = data71.severity;
					if (!(data72 === "off" || data72 === "error" || data72 === "warning" || data72 === "info")) {
						const err177 = {
							instancePath: instancePath + "/citations~1superseded-document/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
			} else {
				const err178 = {
					instancePath: instancePath + "/citations~1superseded-document",
					schemaPath: "#/properties/citations~1superseded-document/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err178];
				else vErrors.push(err178);
				errors++;
			}
			var _valid34 = _errs317 === errors;
			if (_valid34 && valid139) {
				valid139 = false;
				passing34 = [passing34, 1];
			} else if (_valid34) {
				valid139 = true;
				passing34 = 1;
			}
			if (!valid139) {
				const err179 = {
					instancePath: instancePath + "/citations~1superseded-document",
					schemaPath: "#/properties/citations~1superseded-document/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing34 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err179];
				else vErrors.push(err179);
				errors++;
			} else {
				errors = _errs314;
				if (vErrors !== null) if (_errs314) vErrors.length = _errs314;
				else vErrors = null;
			}
		}
		if (data["deadlines/after-reporting"] !== void 0) {
			let data73 = data["deadlines/after-reporting"];
			const _errs323 = errors;
			let valid143 = false;
			let passing35 = null;
			const _errs324 = errors;
			if (!(data73 === "off" || data73 === "error" || data73 === "warning" || data73 === "info")) {
				const err180 = {
					instancePath: instancePath + "/deadlines~1after-reporting",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err180];
				else vErrors.push(err180);
				errors++;
			}
			var _valid35 = _errs324 === errors;
			if (_valid35) {
				valid143 = true;
				passing35 = 0;
			}
			const _errs326 = errors;
			if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
				for (const key36 in data73) if (!(key36 === "severity")) {
					const err181 = {
						instancePath: instancePath + "/deadlines~1after-reporting",
						schemaPath: "#/properties/deadlines~1after-reporting/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key36 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err181];
					else vErrors.push(err181);
					errors++;
				}
				if (data73.severity !== void 0) {
					let data74 = data73.severity;
					if (!(data74 === "off" || data74 === "error" || data74 === "warning" || data74 === "info")) {
						const err182 = {
							instancePath: instancePath + "/deadlines~1after-reporting/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
			} else {
				const err183 = {
					instancePath: instancePath + "/deadlines~1after-reporting",
					schemaPath: "#/properties/deadlines~1after-reporting/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err183];
				else vErrors.push(err183);
				errors++;
			}
			var _valid35 = _errs326 === errors;
			if (_valid35 && valid143) {
				valid143 = false;
				passing35 = [passing35, 1];
			} else if (_valid35) {
				valid143 = true;
				passing35 = 1;
			}
			if (!valid143) {
				const err184 = {
					instancePath: instancePath + "/deadlines~1after-reporting",
					schemaPath: "#/properties/deadlines~1after-reporting/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing35 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err184];
				else vErrors.push(err184);
				errors++;
			} else {
				errors = _errs323;
				if (vErrors !== null) if (_errs323) vErrors.length = _errs323;
				else vErrors = null;
			}
		}
		if (data["deadlines/conflicting-deadline"] !== void 0) {
			let data75 = data["deadlines/conflicting-deadline"];
			const _errs332 = errors;
			let valid147 = false;
			let passing36 = null;
			const _errs333 = errors;
			if (!(data75 === "off" || data75 === "error" || data75 === "warning" || data75 === "info")) {
				const err185 = {
					instancePath: instancePath + "/deadlines~1conflicting-deadline",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err185];
				else vErrors.push(err185);
				errors++;
			}
			var _valid36 = _errs333 === errors;
			if (_valid36) {
				valid147 = true;
				passing36 = 0;
			}
			const _errs335 = errors;
			if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
				for (const key37 in data75) if (!(key37 === "severity")) {
					const err186 = {
						instancePath: instancePath + "/deadlines~1conflicting-deadline",
						schemaPath: "#/properties/deadlines~1conflicting-deadline/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key37 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err186];
					else vErrors.push(err186);
					errors++;
				}
				if (data75.severity !== void 0) {
					let data76 = data75.severity;
					if (!(data76 === "off" || data76 === "error" || data76 === "warning" || data76 === "info")) {
						const err187 = {
							instancePath: instancePath + "/deadlines~1conflicting-deadline/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					}
				}
			} else {
				const err188 = {
					instancePath: instancePath + "/deadlines~1conflicting-deadline",
					schemaPath: "#/properties/deadlines~1conflicting-deadline/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err188];
				else vErrors.push(err188);
				errors++;
			}
			var _valid36 = _errs335 === errors;
			if (_valid36 && valid147) {
				valid147 = false;
				passing36 = [passing36, 1];
			} else if (_valid36) {
				valid147 = true;
				passing36 = 1;
			}
			if (!valid147) {
				const err189 = {
					instancePath: instancePath + "/deadlines~1conflicting-deadline",
					schemaPath: "#/properties/deadlines~1conflicting-deadline/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing36 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err189];
				else vErrors.push(err189);
				errors++;
			} else {
				errors = _errs332;
				if (vErrors !== null) if (_errs332) vErrors.length = _errs332;
				else vErrors = null;
			}
		}
		if (data["deadlines/impossible-date"] !== void 0) {
			let data77 = data["deadlines/impossible-date"];
			const _errs341 = errors;
			let valid151 = false;
			let passing37 = null;
			const _errs342 = errors;
			if (!(data77 === "off" || data77 === "error" || data77 === "warning" || data77 === "info")) {
				const err190 = {
					instancePath: instancePath + "/deadlines~1impossible-date",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err190];
				else vErrors.push(err190);
				errors++;
			}
			var _valid37 = _errs342 === errors;
			if (_valid37) {
				valid151 = true;
				passing37 = 0;
			}
			const _errs344 = errors;
			if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
				for (const key38 in data77) if (!(key38 === "severity")) {
					const err191 = {
						instancePath: instancePath + "/deadlines~1impossible-date",
						schemaPath: "#/properties/deadlines~1impossible-date/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key38 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err191];
					else vErrors.push(err191);
					errors++;
				}
				if (data77.severity !== void 0) {
					let data78 = data77.severity;
					if (!(data78 === "off" || data78 === "error" || data78 === "warning" || data78 === "info")) {
						const err192 = {
							instancePath: instancePath + "/deadlines~1impossible-date/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err192];
						else vErrors.push(err192);
						errors++;
					}
				}
			} else {
				const err193 = {
					instancePath: instancePath + "/deadlines~1impossible-date",
					schemaPath: "#/properties/deadlines~1impossible-date/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err193];
				else vErrors.push(err193);
				errors++;
			}
			var _valid37 = _errs344 === errors;
			if (_valid37 && valid151) {
				valid151 = false;
				passing37 = [passing37, 1];
			} else if (_valid37) {
				valid151 = true;
				passing37 = 1;
			}
			if (!valid151) {
				const err194 = {
					instancePath: instancePath + "/deadlines~1impossible-date",
					schemaPath: "#/properties/deadlines~1impossible-date/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing37 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err194];
				else vErrors.push(err194);
				errors++;
			} else {
				errors = _errs341;
				if (vErrors !== null) if (_errs341) vErrors.length = _errs341;
				else vErrors = null;
			}
		}
		if (data["deadlines/later-deadline"] !== void 0) {
			let data79 = data["deadlines/later-deadline"];
			const _errs350 = errors;
			let valid155 = false;
			let passing38 = null;
			const _errs351 = errors;
			if (!(data79 === "off" || data79 === "error" || data79 === "warning" || data79 === "info")) {
				const err195 = {
					instancePath: instancePath + "/deadlines~1later-deadline",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err195];
				else vErrors.push(err195);
				errors++;
			}
			var _valid38 = _errs351 === errors;
			if (_valid38) {
				valid155 = true;
				passing38 = 0;
			}
			const _errs353 = errors;
			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
				for (const key39 in data79) if (!(key39 === "severity")) {
					const err196 = {
						instancePath: instancePath + "/deadlines~1later-deadline",
						schemaPath: "#/properties/deadlines~1later-deadline/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key39 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
				if (data79.severity !== void 0) {
					let data80 = data79.severity;
					if (!(data80 === "off" || data80 === "error" || data80 === "warning" || data80 === "info")) {
						const err197 = {
							instancePath: instancePath + "/deadlines~1later-deadline/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
				}
			} else {
				const err198 = {
					instancePath: instancePath + "/deadlines~1later-deadline",
					schemaPath: "#/properties/deadlines~1later-deadline/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err198];
				else vErrors.push(err198);
				errors++;
			}
			var _valid38 = _errs353 === errors;
			if (_valid38 && valid155) {
				valid155 = false;
				passing38 = [passing38, 1];
			} else if (_valid38) {
				valid155 = true;
				passing38 = 1;
			}
			if (!valid155) {
				const err199 = {
					instancePath: instancePath + "/deadlines~1later-deadline",
					schemaPath: "#/properties/deadlines~1later-deadline/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing38 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err199];
				else vErrors.push(err199);
				errors++;
			} else {
				errors = _errs350;
				if (vErrors !== null) if (_errs350) vErrors.length = _errs350;
				else vErrors = null;
			}
		}
		if (data["deadlines/missing-deadline"] !== void 0) {
			let data81 = data["deadlines/missing-deadline"];
			const _errs359 = errors;
			let valid159 = false;
			let passing39 = null;
			const _errs360 = errors;
			if (!(data81 === "off" || data81 === "error" || data81 === "warning" || data81 === "info")) {
				const err200 = {
					instancePath: instancePath + "/deadlines~1missing-deadline",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err200];
				else vErrors.push(err200);
				errors++;
			}
			var _valid39 = _errs360 === errors;
			if (_valid39) {
				valid159 = true;
				passing39 = 0;
			}
			const _errs362 = errors;
			if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
				for (const key40 in data81) if (!(key40 === "severity")) {
					const err201 = {
						instancePath: instancePath + "/deadlines~1missing-deadline",
						schemaPath: "#/properties/deadlines~1missing-deadline/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key40 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err201];
					else vErrors.push(err201);
					errors++;
				}
				if (data81.severity !== void 0) {
					let data82 = data81.severity;
					if (!(data82 === "off" || data82 === "error" || data82 === "warning" || data82 === "info")) {
						const err202 = {
							instancePath: instancePath + "/deadlines~1missing-deadline/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					}
				}
			} else {
				const err203 = {
					instancePath: instancePath + "/deadlines~1missing-deadline",
					schemaPath: "#/properties/deadlines~1missing-deadline/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err203];
				else vErrors.push(err203);
				errors++;
			}
			var _valid39 = _errs362 === errors;
			if (_valid39 && valid159) {
				valid159 = false;
				passing39 = [passing39, 1];
			} else if (_valid39) {
				valid159 = true;
				passing39 = 1;
			}
			if (!valid159) {
				const err204 = {
					instancePath: instancePath + "/deadlines~1missing-deadline",
					schemaPath: "#/properties/deadlines~1missing-deadline/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing39 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err204];
				else vErrors.push(err204);
				errors++;
			} else {
				errors = _errs359;
				if (vErrors !== null) if (_errs359) vErrors.length = _errs359;
				else vErrors = null;
			}
		}
		if (data["deadlines/past-deadline"] !== void 0) {
			let data83 = data["deadlines/past-deadline"];
			const _errs368 = errors;
			let valid163 = false;
			let passing40 = null;
			const _errs369 = errors;
			if (!(data83 === "off" || data83 === "error" || data83 === "warning" || data83 === "info")) {
				const err205 = {
					instancePath: instancePath + "/deadlines~1past-deadline",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err205];
				else vErrors.push(err205);
				errors++;
			}
			var _valid40 = _errs369 === errors;
			if (_valid40) {
				valid163 = true;
				passing40 = 0;
			}
			const _errs371 = errors;
			if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
				for (const key41 in data83) if (!(key41 === "severity")) {
					const err206 = {
						instancePath: instancePath + "/deadlines~1past-deadline",
						schemaPath: "#/properties/deadlines~1past-deadline/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key41 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err206];
					else vErrors.push(err206);
					errors++;
				}
				if (data83.severity !== void 0) {
					let data84 = data83.severity;
					if (!(data84 === "off" || data84 === "error" || data84 === "warning" || data84 === "info")) {
						const err207 = {
							instancePath: instancePath + "/deadlines~1past-deadline/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					}
				}
			} else {
				const err208 = {
					instancePath: instancePath + "/deadlines~1past-deadline",
					schemaPath: "#/properties/deadlines~1past-deadline/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err208];
				else vErrors.push(err208);
				errors++;
			}
			var _valid40 = _errs371 === errors;
			if (_valid40 && valid163) {
				valid163 = false;
				passing40 = [passing40, 1];
			} else if (_valid40) {
				valid163 = true;
				passing40 = 1;
			}
			if (!valid163) {
				const err209 = {
					instancePath: instancePath + "/deadlines~1past-deadline",
					schemaPath: "#/properties/deadlines~1past-deadline/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing40 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err209];
				else vErrors.push(err209);
				errors++;
			} else {
				errors = _errs368;
				if (vErrors !== null) if (_errs368) vErrors.length = _errs368;
				else vErrors = null;
			}
		}
		if (data["wording/foreign-level-word"] !== void 0) {
			let data85 = data["wording/foreign-level-word"];
			const _errs377 = errors;
			let valid167 = false;
			let passing41 = null;
			const _errs378 = errors;
			if (!(data85 === "off" || data85 === "error" || data85 === "warning" || data85 === "info")) {
				const err210 = {
					instancePath: instancePath + "/wording~1foreign-level-word",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err210];
				else vErrors.push(err210);
				errors++;
			}
			var _valid41 = _errs378 === errors;
			if (_valid41) {
				valid167 = true;
				passing41 = 0;
			}
			const _errs380 = errors;
			if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
				for (const key42 in data85) if (!(key42 === "severity" || key42 === "allow")) {
					const err211 = {
						instancePath: instancePath + "/wording~1foreign-level-word",
						schemaPath: "#/properties/wording~1foreign-level-word/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key42 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err211];
					else vErrors.push(err211);
					errors++;
				}
				if (data85.severity !== void 0) {
					let data86 = data85.severity;
					if (!(data86 === "off" || data86 === "error" || data86 === "warning" || data86 === "info")) {
						const err212 = {
							instancePath: instancePath + "/wording~1foreign-level-word/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
				}
				if (data85.allow !== void 0) {
					let data87 = data85.allow;
					if (Array.isArray(data87)) {
						const len1 = data87.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data88 = data87[i1];
							if (typeof data88 === "string") {
								if (func3(data88) < 1) {
									const err213 = {
										instancePath: instancePath + "/wording~1foreign-level-word/allow/" + i1,
										schemaPath: "#/properties/wording~1foreign-level-word/oneOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err213];
									else vErrors.push(err213);
									errors++;
								}
							} else {
								const err214 = {
									instancePath: instancePath + "/wording~1foreign-level-word/allow/" + i1,
									schemaPath: "#/properties/wording~1foreign-level-word/oneOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err214];
								else vErrors.push(err214);
								errors++;
							}
						}
					} else {
						const err215 = {
							instancePath: instancePath + "/wording~1foreign-level-word/allow",
							schemaPath: "#/properties/wording~1foreign-level-word/oneOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err215];
						else vErrors.push(err215);
						errors++;
					}
				}
			} else {
				const err216 = {
					instancePath: instancePath + "/wording~1foreign-level-word",
					schemaPath: "#/properties/wording~1foreign-level-word/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err216];
				else vErrors.push(err216);
				errors++;
			}
			var _valid41 = _errs380 === errors;
			if (_valid41 && valid167) {
				valid167 = false;
				passing41 = [passing41, 1];
			} else if (_valid41) {
				valid167 = true;
				passing41 = 1;
			}
			if (!valid167) {
				const err217 = {
					instancePath: instancePath + "/wording~1foreign-level-word",
					schemaPath: "#/properties/wording~1foreign-level-word/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing41 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err217];
				else vErrors.push(err217);
				errors++;
			} else {
				errors = _errs377;
				if (vErrors !== null) if (_errs377) vErrors.length = _errs377;
				else vErrors = null;
			}
		}
		if (data["wording/foreign-place"] !== void 0) {
			let data89 = data["wording/foreign-place"];
			const _errs390 = errors;
			let valid173 = false;
			let passing42 = null;
			const _errs391 = errors;
			if (!(data89 === "off" || data89 === "error" || data89 === "warning" || data89 === "info")) {
				const err218 = {
					instancePath: instancePath + "/wording~1foreign-place",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err218];
				else vErrors.push(err218);
				errors++;
			}
			var _valid42 = _errs391 === errors;
			if (_valid42) {
				valid173 = true;
				passing42 = 0;
			}
			const _errs393 = errors;
			if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
				for (const key43 in data89) if (!(key43 === "severity")) {
					const err219 = {
						instancePath: instancePath + "/wording~1foreign-place",
						schemaPath: "#/properties/wording~1foreign-place/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key43 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err219];
					else vErrors.push(err219);
					errors++;
				}
				if (data89.severity !== void 0) {
					let data90 = data89.severity;
					if (!(data90 === "off" || data90 === "error" || data90 === "warning" || data90 === "info")) {
						const err220 = {
							instancePath: instancePath + "/wording~1foreign-place/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err220];
						else vErrors.push(err220);
						errors++;
					}
				}
			} else {
				const err221 = {
					instancePath: instancePath + "/wording~1foreign-place",
					schemaPath: "#/properties/wording~1foreign-place/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err221];
				else vErrors.push(err221);
				errors++;
			}
			var _valid42 = _errs393 === errors;
			if (_valid42 && valid173) {
				valid173 = false;
				passing42 = [passing42, 1];
			} else if (_valid42) {
				valid173 = true;
				passing42 = 1;
			}
			if (!valid173) {
				const err222 = {
					instancePath: instancePath + "/wording~1foreign-place",
					schemaPath: "#/properties/wording~1foreign-place/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing42 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err222];
				else vErrors.push(err222);
				errors++;
			} else {
				errors = _errs390;
				if (vErrors !== null) if (_errs390) vErrors.length = _errs390;
				else vErrors = null;
			}
		}
		if (data["wording/lost-prohibition"] !== void 0) {
			let data91 = data["wording/lost-prohibition"];
			const _errs399 = errors;
			let valid177 = false;
			let passing43 = null;
			const _errs400 = errors;
			if (!(data91 === "off" || data91 === "error" || data91 === "warning" || data91 === "info")) {
				const err223 = {
					instancePath: instancePath + "/wording~1lost-prohibition",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err223];
				else vErrors.push(err223);
				errors++;
			}
			var _valid43 = _errs400 === errors;
			if (_valid43) {
				valid177 = true;
				passing43 = 0;
			}
			const _errs402 = errors;
			if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
				for (const key44 in data91) if (!(key44 === "severity")) {
					const err224 = {
						instancePath: instancePath + "/wording~1lost-prohibition",
						schemaPath: "#/properties/wording~1lost-prohibition/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key44 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err224];
					else vErrors.push(err224);
					errors++;
				}
				if (data91.severity !== void 0) {
					let data92 = data91.severity;
					if (!(data92 === "off" || data92 === "error" || data92 === "warning" || data92 === "info")) {
						const err225 = {
							instancePath: instancePath + "/wording~1lost-prohibition/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err225];
						else vErrors.push(err225);
						errors++;
					}
				}
			} else {
				const err226 = {
					instancePath: instancePath + "/wording~1lost-prohibition",
					schemaPath: "#/properties/wording~1lost-prohibition/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err226];
				else vErrors.push(err226);
				errors++;
			}
			var _valid43 = _errs402 === errors;
			if (_valid43 && valid177) {
				valid177 = false;
				passing43 = [passing43, 1];
			} else if (_valid43) {
				valid177 = true;
				passing43 = 1;
			}
			if (!valid177) {
				const err227 = {
					instancePath: instancePath + "/wording~1lost-prohibition",
					schemaPath: "#/properties/wording~1lost-prohibition/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing43 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err227];
				else vErrors.push(err227);
				errors++;
			} else {
				errors = _errs399;
				if (vErrors !== null) if (_errs399) vErrors.length = _errs399;
				else vErrors = null;
			}
		}
		if (data["wording/mixed-width"] !== void 0) {
			let data93 = data["wording/mixed-width"];
			const _errs408 = errors;
			let valid181 = false;
			let passing44 = null;
			const _errs409 = errors;
			if (!(data93 === "off" || data93 === "error" || data93 === "warning" || data93 === "info")) {
				const err228 = {
					instancePath: instancePath + "/wording~1mixed-width",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err228];
				else vErrors.push(err228);
				errors++;
			}
			var _valid44 = _errs409 === errors;
			if (_valid44) {
				valid181 = true;
				passing44 = 0;
			}
			const _errs411 = errors;
			if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
				for (const key45 in data93) if (!(key45 === "severity")) {
					const err229 = {
						instancePath: instancePath + "/wording~1mixed-width",
						schemaPath: "#/properties/wording~1mixed-width/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key45 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err229];
					else vErrors.push(err229);
					errors++;
				}
				if (data93.severity !== void 0) {
					let data94 = data93.severity;
					if (!(data94 === "off" || data94 === "error" || data94 === "warning" || data94 === "info")) {
						const err230 = {
							instancePath: instancePath + "/wording~1mixed-width/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
				}
			} else {
				const err231 = {
					instancePath: instancePath + "/wording~1mixed-width",
					schemaPath: "#/properties/wording~1mixed-width/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err231];
				else vErrors.push(err231);
				errors++;
			}
			var _valid44 = _errs411 === errors;
			if (_valid44 && valid181) {
				valid181 = false;
				passing44 = [passing44, 1];
			} else if (_valid44) {
				valid181 = true;
				passing44 = 1;
			}
			if (!valid181) {
				const err232 = {
					instancePath: instancePath + "/wording~1mixed-width",
					schemaPath: "#/properties/wording~1mixed-width/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing44 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err232];
				else vErrors.push(err232);
				errors++;
			} else {
				errors = _errs408;
				if (vErrors !== null) if (_errs408) vErrors.length = _errs408;
				else vErrors = null;
			}
		}
		if (data["wording/near-typo"] !== void 0) {
			let data95 = data["wording/near-typo"];
			const _errs417 = errors;
			let valid185 = false;
			let passing45 = null;
			const _errs418 = errors;
			if (!(data95 === "off" || data95 === "error" || data95 === "warning" || data95 === "info")) {
				const err233 = {
					instancePath: instancePath + "/wording~1near-typo",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err233];
				else vErrors.push(err233);
				errors++;
			}
			var _valid45 = _errs418 === errors;
			if (_valid45) {
				valid185 = true;
				passing45 = 0;
			}
			const _errs420 = errors;
			if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
				for (const key46 in data95) if (!(key46 === "severity")) {
					const err234 = {
						instancePath: instancePath + "/wording~1near-typo",
						schemaPath: "#/properties/wording~1near-typo/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key46 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err234];
					else vErrors.push(err234);
					errors++;
				}
				if (data95.severity !== void 0) {
					let data96 = data95.severity;
					if (!(data96 === "off" || data96 === "error" || data96 === "warning" || data96 === "info")) {
						const err235 = {
							instancePath: instancePath + "/wording~1near-typo/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err235];
						else vErrors.push(err235);
						errors++;
					}
				}
			} else {
				const err236 = {
					instancePath: instancePath + "/wording~1near-typo",
					schemaPath: "#/properties/wording~1near-typo/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err236];
				else vErrors.push(err236);
				errors++;
			}
			var _valid45 = _errs420 === errors;
			if (_valid45 && valid185) {
				valid185 = false;
				passing45 = [passing45, 1];
			} else if (_valid45) {
				valid185 = true;
				passing45 = 1;
			}
			if (!valid185) {
				const err237 = {
					instancePath: instancePath + "/wording~1near-typo",
					schemaPath: "#/properties/wording~1near-typo/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing45 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err237];
				else vErrors.push(err237);
				errors++;
			} else {
				errors = _errs417;
				if (vErrors !== null) if (_errs417) vErrors.length = _errs417;
				else vErrors = null;
			}
		}
		if (data["wording/placeholder"] !== void 0) {
			let data97 = data["wording/placeholder"];
			const _errs426 = errors;
			let valid189 = false;
			let passing46 = null;
			const _errs427 = errors;
			if (!(data97 === "off" || data97 === "error" || data97 === "warning" || data97 === "info")) {
				const err238 = {
					instancePath: instancePath + "/wording~1placeholder",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err238];
				else vErrors.push(err238);
				errors++;
			}
			var _valid46 = _errs427 === errors;
			if (_valid46) {
				valid189 = true;
				passing46 = 0;
			}
			const _errs429 = errors;
			if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
				for (const key47 in data97) if (!(key47 === "severity")) {
					const err239 = {
						instancePath: instancePath + "/wording~1placeholder",
						schemaPath: "#/properties/wording~1placeholder/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key47 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err239];
					else vErrors.push(err239);
					errors++;
				}
				if (data97.severity !== void 0) {
					let data98 = data97.severity;
					if (!(data98 === "off" || data98 === "error" || data98 === "warning" || data98 === "info")) {
						const err240 = {
							instancePath: instancePath + "/wording~1placeholder/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err240];
						else vErrors.push(err240);
						errors++;
					}
				}
			} else {
				const err241 = {
					instancePath: instancePath + "/wording~1placeholder",
					schemaPath: "#/properties/wording~1placeholder/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err241];
				else vErrors.push(err241);
				errors++;
			}
			var _valid46 = _errs429 === errors;
			if (_valid46 && valid189) {
				valid189 = false;
				passing46 = [passing46, 1];
			} else if (_valid46) {
				valid189 = true;
				passing46 = 1;
			}
			if (!valid189) {
				const err242 = {
					instancePath: instancePath + "/wording~1placeholder",
					schemaPath: "#/properties/wording~1placeholder/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing46 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err242];
				else vErrors.push(err242);
				errors++;
			} else {
				errors = _errs426;
				if (vErrors !== null) if (_errs426) vErrors.length = _errs426;
				else vErrors = null;
			}
		}
		if (data["wording/reversed-sense"] !== void 0) {
			let data99 = data["wording/reversed-sense"];
			const _errs435 = errors;
			let valid193 = false;
			let passing47 = null;
			const _errs436 = errors;
			if (!(data99 === "off" || data99 === "error" || data99 === "warning" || data99 === "info")) {
				const err243 = {
					instancePath: instancePath + "/wording~1reversed-sense",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err243];
				else vErrors.push(err243);
				errors++;
			}
			var _valid47 = _errs436 === errors;
			if (_valid47) {
				valid193 = true;
				passing47 = 0;
			}
			const _errs438 = errors;
			if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
				for (const key48 in data99) if (!(key48 === "severity")) {
					const err244 = {
						instancePath: instancePath + "/wording~1reversed-sense",
						schemaPath: "#/properties/wording~1reversed-sense/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key48 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err244];
					else vErrors.push(err244);
					errors++;
				}
				if (data99.severity !== void 0) {
					let data100 = data99.severity;
					if (!(data100 === "off" || data100 === "error" || data100 === "warning" || data100 === "info")) {
						const err245 = {
							instancePath: instancePath + "/wording~1reversed-sense/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err245];
						else vErrors.push(err245);
						errors++;
					}
				}
			} else {
				const err246 = {
					instancePath: instancePath + "/wording~1reversed-sense",
					schemaPath: "#/properties/wording~1reversed-sense/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err246];
				else vErrors.push(err246);
				errors++;
			}
			var _valid47 = _errs438 === errors;
			if (_valid47 && valid193) {
				valid193 = false;
				passing47 = [passing47, 1];
			} else if (_valid47) {
				valid193 = true;
				passing47 = 1;
			}
			if (!valid193) {
				const err247 = {
					instancePath: instancePath + "/wording~1reversed-sense",
					schemaPath: "#/properties/wording~1reversed-sense/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing47 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err247];
				else vErrors.push(err247);
				errors++;
			} else {
				errors = _errs435;
				if (vErrors !== null) if (_errs435) vErrors.length = _errs435;
				else vErrors = null;
			}
		}
		if (data["wording/unbalanced-marks"] !== void 0) {
			let data101 = data["wording/unbalanced-marks"];
			const _errs444 = errors;
			let valid197 = false;
			let passing48 = null;
			const _errs445 = errors;
			if (!(data101 === "off" || data101 === "error" || data101 === "warning" || data101 === "info")) {
				const err248 = {
					instancePath: instancePath + "/wording~1unbalanced-marks",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err248];
				else vErrors.push(err248);
				errors++;
			}
			var _valid48 = _errs445 === errors;
			if (_valid48) {
				valid197 = true;
				passing48 = 0;
			}
			const _errs447 = errors;
			if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
				for (const key49 in data101) if (!(key49 === "severity")) {
					const err249 = {
						instancePath: instancePath + "/wording~1unbalanced-marks",
						schemaPath: "#/properties/wording~1unbalanced-marks/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key49 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err249];
					else vErrors.push(err249);
					errors++;
				}
				if (data101.severity !== void 0) {
					let data102 = data101.severity;
					if (!(data102 === "off" || data102 === "error" || data102 === "warning" || data102 === "info")) {
						const err250 = {
							instancePath: instancePath + "/wording~1unbalanced-marks/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err250];
						else vErrors.push(err250);
						errors++;
					}
				}
			} else {
				const err251 = {
					instancePath: instancePath + "/wording~1unbalanced-marks",
					schemaPath: "#/properties/wording~1unbalanced-marks/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err251];
				else vErrors.push(err251);
				errors++;
			}
			var _valid48 = _errs447 === errors;
			if (_valid48 && valid197) {
				valid197 = false;
				passing48 = [passing48, 1];
			} else if (_valid48) {
				valid197 = true;
				passing48 = 1;
			}
			if (!valid197) {
				const err252 = {
					instancePath: instancePath + "/wording~1unbalanced-marks",
					schemaPath: "#/properties/wording~1unbalanced-marks/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing48 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err252];
				else vErrors.push(err252);
				errors++;
			} else {
				errors = _errs444;
				if (vErrors !== null) if (_errs444) vErrors.length = _errs444;
				else vErrors = null;
			}
		}
		if (data["wording/weakened-duty"] !== void 0) {
			let data103 = data["wording/weakened-duty"];
			const _errs453 = errors;
			let valid201 = false;
			let passing49 = null;
			const _errs454 = errors;
			if (!(data103 === "off" || data103 === "error" || data103 === "warning" || data103 === "info")) {
				const err253 = {
					instancePath: instancePath + "/wording~1weakened-duty",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err253];
				else vErrors.push(err253);
				errors++;
			}
			var _valid49 = _errs454 === errors;
			if (_valid49) {
				valid201 = true;
				passing49 = 0;
			}
			const _errs456 = errors;
			if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
				for (const key50 in data103) if (!(key50 === "severity")) {
					const err254 = {
						instancePath: instancePath + "/wording~1weakened-duty",
						schemaPath: "#/properties/wording~1weakened-duty/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key50 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err254];
					else vErrors.push(err254);
					errors++;
				}
				if (data103.severity !== void 0) {
					let data104 = data103.severity;
					if (!(data104 === "off" || data104 === "error" || data104 === "warning" || data104 === "info")) {
						const err255 = {
							instancePath: instancePath + "/wording~1weakened-duty/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err255];
						else vErrors.push(err255);
						errors++;
					}
				}
			} else {
				const err256 = {
					instancePath: instancePath + "/wording~1weakened-duty",
					schemaPath: "#/properties/wording~1weakened-duty/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err256];
				else vErrors.push(err256);
				errors++;
			}
			var _valid49 = _errs456 === errors;
			if (_valid49 && valid201) {
				valid201 = false;
				passing49 = [passing49, 1];
			} else if (_valid49) {
				valid201 = true;
				passing49 = 1;
			}
			if (!valid201) {
				const err257 = {
					instancePath: instancePath + "/wording~1weakened-duty",
					schemaPath: "#/properties/wording~1weakened-duty/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing49 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err257];
				else vErrors.push(err257);
				errors++;
			} else {
				errors = _errs453;
				if (vErrors !== null) if (_errs453) vErrors.length = _errs453;
				else vErrors = null;
			}
		}
		if (data["structure/broken-numbering"] !== void 0) {
			let data105 = data["structure/broken-numbering"];
			const _errs462 = errors;
			let valid205 = false;
			let passing50 = null;
			const _errs463 = errors;
			if (!(data105 === "off" || data105 === "error" || data105 === "warning" || data105 === "info")) {
				const err258 = {
					instancePath: instancePath + "/structure~1broken-numbering",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err258];
				else vErrors.push(err258);
				errors++;
			}
			var _valid50 = _errs463 === errors;
			if (_valid50) {
				valid205 = true;
				passing50 = 0;
			}
			const _errs465 = errors;
			if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
				for (const key51 in data105) if (!(key51 === "severity")) {
					const err259 = {
						instancePath: instancePath + "/structure~1broken-numbering",
						schemaPath: "#/properties/structure~1broken-numbering/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key51 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err259];
					else vErrors.push(err259);
					errors++;
				}
				if (data105.severity !== void 0) {
					let data106 = data105.severity;
					if (!(data106 === "off" || data106 === "error" || data106 === "warning" || data106 === "info")) {
						const err260 = {
							instancePath: instancePath + "/structure~1broken-numbering/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err260];
						else vErrors.push(err260);
						errors++;
					}
				}
			} else {
				const err261 = {
					instancePath: instancePath + "/structure~1broken-numbering",
					schemaPath: "#/properties/structure~1broken-numbering/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err261];
				else vErrors.push(err261);
				errors++;
			}
			var _valid50 = _errs465 === errors;
			if (_valid50 && valid205) {
				valid205 = false;
				passing50 = [passing50, 1];
			} else if (_valid50) {
				valid205 = true;
				passing50 = 1;
			}
			if (!valid205) {
				const err262 = {
					instancePath: instancePath + "/structure~1broken-numbering",
					schemaPath: "#/properties/structure~1broken-numbering/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing50 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err262];
				else vErrors.push(err262);
				errors++;
			} else {
				errors = _errs462;
				if (vErrors !== null) if (_errs462) vErrors.length = _errs462;
				else vErrors = null;
			}
		}
		if (data["structure/duplicate-title"] !== void 0) {
			let data107 = data["structure/duplicate-title"];
			const _errs471 = errors;
			let valid209 = false;
			let passing51 = null;
			const _errs472 = errors;
			if (!(data107 === "off" || data107 === "error" || data107 === "warning" || data107 === "info")) {
				const err263 = {
					instancePath: instancePath + "/structure~1duplicate-title",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err263];
				else vErrors.push(err263);
				errors++;
			}
			var _valid51 = _errs472 === errors;
			if (_valid51) {
				valid209 = true;
				passing51 = 0;
			}
			const _errs474 = errors;
			if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
				for (const key52 in data107) if (!(key52 === "severity")) {
					const err264 = {
						instancePath: instancePath + "/structure~1duplicate-title",
						schemaPath: "#/properties/structure~1duplicate-title/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key52 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err264];
					else vErrors.push(err264);
					errors++;
				}
				if (data107.severity !== void 0) {
					let data108 = data107.severity;
					if (!(data108 === "off" || data108 === "error" || data108 === "warning" || data108 === "info")) {
						const err265 = {
							instancePath: instancePath + "/structure~1duplicate-title/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err265];
						else vErrors.push(err265);
						errors++;
					}
				}
			} else {
				const err266 = {
					instancePath: instancePath + "/structure~1duplicate-title",
					schemaPath: "#/properties/structure~1duplicate-title/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err266];
				else vErrors.push(err266);
				errors++;
			}
			var _valid51 = _errs474 === errors;
			if (_valid51 && valid209) {
				valid209 = false;
				passing51 = [passing51, 1];
			} else if (_valid51) {
				valid209 = true;
				passing51 = 1;
			}
			if (!valid209) {
				const err267 = {
					instancePath: instancePath + "/structure~1duplicate-title",
					schemaPath: "#/properties/structure~1duplicate-title/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing51 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err267];
				else vErrors.push(err267);
				errors++;
			} else {
				errors = _errs471;
				if (vErrors !== null) if (_errs471) vErrors.length = _errs471;
				else vErrors = null;
			}
		}
		if (data["structure/empty-requirement"] !== void 0) {
			let data109 = data["structure/empty-requirement"];
			const _errs480 = errors;
			let valid213 = false;
			let passing52 = null;
			const _errs481 = errors;
			if (!(data109 === "off" || data109 === "error" || data109 === "warning" || data109 === "info")) {
				const err268 = {
					instancePath: instancePath + "/structure~1empty-requirement",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err268];
				else vErrors.push(err268);
				errors++;
			}
			var _valid52 = _errs481 === errors;
			if (_valid52) {
				valid213 = true;
				passing52 = 0;
			}
			const _errs483 = errors;
			if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
				for (const key53 in data109) if (!(key53 === "severity")) {
					const err269 = {
						instancePath: instancePath + "/structure~1empty-requirement",
						schemaPath: "#/properties/structure~1empty-requirement/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key53 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err269];
					else vErrors.push(err269);
					errors++;
				}
				if (data109.severity !== void 0) {
					let data110 = data109.severity;
					if (!(data110 === "off" || data110 === "error" || data110 === "warning" || data110 === "info")) {
						const err270 = {
							instancePath: instancePath + "/structure~1empty-requirement/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err270];
						else vErrors.push(err270);
						errors++;
					}
				}
			} else {
				const err271 = {
					instancePath: instancePath + "/structure~1empty-requirement",
					schemaPath: "#/properties/structure~1empty-requirement/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err271];
				else vErrors.push(err271);
				errors++;
			}
			var _valid52 = _errs483 === errors;
			if (_valid52 && valid213) {
				valid213 = false;
				passing52 = [passing52, 1];
			} else if (_valid52) {
				valid213 = true;
				passing52 = 1;
			}
			if (!valid213) {
				const err272 = {
					instancePath: instancePath + "/structure~1empty-requirement",
					schemaPath: "#/properties/structure~1empty-requirement/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing52 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err272];
				else vErrors.push(err272);
				errors++;
			} else {
				errors = _errs480;
				if (vErrors !== null) if (_errs480) vErrors.length = _errs480;
				else vErrors = null;
			}
		}
		if (data["structure/empty-section"] !== void 0) {
			let data111 = data["structure/empty-section"];
			const _errs489 = errors;
			let valid217 = false;
			let passing53 = null;
			const _errs490 = errors;
			if (!(data111 === "off" || data111 === "error" || data111 === "warning" || data111 === "info")) {
				const err273 = {
					instancePath: instancePath + "/structure~1empty-section",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err273];
				else vErrors.push(err273);
				errors++;
			}
			var _valid53 = _errs490 === errors;
			if (_valid53) {
				valid217 = true;
				passing53 = 0;
			}
			const _errs492 = errors;
			if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
				for (const key54 in data111) if (!(key54 === "severity")) {
					const err274 = {
						instancePath: instancePath + "/structure~1empty-section",
						schemaPath: "#/properties/structure~1empty-section/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key54 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err274];
					else vErrors.push(err274);
					errors++;
				}
				if (data111.severity !== void 0) {
					let data112 = data111.severity;
					if (!(data112 === "off" || data112 === "error" || data112 === "warning" || data112 === "info")) {
						const err275 = {
							instancePath: instancePath + "/structure~1empty-section/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err275];
						else vErrors.push(err275);
						errors++;
					}
				}
			} else {
				const err276 = {
					instancePath: instancePath + "/structure~1empty-section",
					schemaPath: "#/properties/structure~1empty-section/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err276];
				else vErrors.push(err276);
				errors++;
			}
			var _valid53 = _errs492 === errors;
			if (_valid53 && valid217) {
				valid217 = false;
				passing53 = [passing53, 1];
			} else if (_valid53) {
				valid217 = true;
				passing53 = 1;
			}
			if (!valid217) {
				const err277 = {
					instancePath: instancePath + "/structure~1empty-section",
					schemaPath: "#/properties/structure~1empty-section/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing53 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err277];
				else vErrors.push(err277);
				errors++;
			} else {
				errors = _errs489;
				if (vErrors !== null) if (_errs489) vErrors.length = _errs489;
				else vErrors = null;
			}
		}
		if (data["structure/identity-mismatch"] !== void 0) {
			let data113 = data["structure/identity-mismatch"];
			const _errs498 = errors;
			let valid221 = false;
			let passing54 = null;
			const _errs499 = errors;
			if (!(data113 === "off" || data113 === "error" || data113 === "warning" || data113 === "info")) {
				const err278 = {
					instancePath: instancePath + "/structure~1identity-mismatch",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err278];
				else vErrors.push(err278);
				errors++;
			}
			var _valid54 = _errs499 === errors;
			if (_valid54) {
				valid221 = true;
				passing54 = 0;
			}
			const _errs501 = errors;
			if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
				for (const key55 in data113) if (!(key55 === "severity")) {
					const err279 = {
						instancePath: instancePath + "/structure~1identity-mismatch",
						schemaPath: "#/properties/structure~1identity-mismatch/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key55 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err279];
					else vErrors.push(err279);
					errors++;
				}
				if (data113.severity !== void 0) {
					let data114 = data113.severity;
					if (!(data114 === "off" || data114 === "error" || data114 === "warning" || data114 === "info")) {
						const err280 = {
							instancePath: instancePath + "/structure~1identity-mismatch/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err280];
						else vErrors.push(err280);
						errors++;
					}
				}
			} else {
				const err281 = {
					instancePath: instancePath + "/structure~1identity-mismatch",
					schemaPath: "#/properties/structure~1identity-mismatch/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err281];
				else vErrors.push(err281);
				errors++;
			}
			var _valid54 = _errs501 === errors;
			if (_valid54 && valid221) {
				valid221 = false;
				passing54 = [passing54, 1];
			} else if (_valid54) {
				valid221 = true;
				passing54 = 1;
			}
			if (!valid221) {
				const err282 = {
					instancePath: instancePath + "/structure~1identity-mismatch",
					schemaPath: "#/properties/structure~1identity-mismatch/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing54 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err282];
				else vErrors.push(err282);
				errors++;
			} else {
				errors = _errs498;
				if (vErrors !== null) if (_errs498) vErrors.length = _errs498;
				else vErrors = null;
			}
		}
		if (data["structure/inconsistent-ending"] !== void 0) {
			let data115 = data["structure/inconsistent-ending"];
			const _errs507 = errors;
			let valid225 = false;
			let passing55 = null;
			const _errs508 = errors;
			if (!(data115 === "off" || data115 === "error" || data115 === "warning" || data115 === "info")) {
				const err283 = {
					instancePath: instancePath + "/structure~1inconsistent-ending",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err283];
				else vErrors.push(err283);
				errors++;
			}
			var _valid55 = _errs508 === errors;
			if (_valid55) {
				valid225 = true;
				passing55 = 0;
			}
			const _errs510 = errors;
			if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
				for (const key56 in data115) if (!(key56 === "severity" || key56 === "share")) {
					const err284 = {
						instancePath: instancePath + "/structure~1inconsistent-ending",
						schemaPath: "#/properties/structure~1inconsistent-ending/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key56 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err284];
					else vErrors.push(err284);
					errors++;
				}
				if (data115.severity !== void 0) {
					let data116 = data115.severity;
					if (!(data116 === "off" || data116 === "error" || data116 === "warning" || data116 === "info")) {
						const err285 = {
							instancePath: instancePath + "/structure~1inconsistent-ending/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err285];
						else vErrors.push(err285);
						errors++;
					}
				}
				if (data115.share !== void 0) {
					let data117 = data115.share;
					if (typeof data117 == "number" && isFinite(data117)) {
						if (data117 > 1 || isNaN(data117)) {
							const err286 = {
								instancePath: instancePath + "/structure~1inconsistent-ending/share",
								schemaPath: "#/properties/structure~1inconsistent-ending/oneOf/1/properties/share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err286];
							else vErrors.push(err286);
							errors++;
						}
						if (data117 < .5 || isNaN(data117)) {
							const err287 = {
								instancePath: instancePath + "/structure~1inconsistent-ending/share",
								schemaPath: "#/properties/structure~1inconsistent-ending/oneOf/1/properties/share/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .5
								},
								message: "must be >= 0.5"
							};
							if (vErrors === null) vErrors = [err287];
							else vErrors.push(err287);
							errors++;
						}
					} else {
						const err288 = {
							instancePath: instancePath + "/structure~1inconsistent-ending/share",
							schemaPath: "#/properties/structure~1inconsistent-ending/oneOf/1/properties/share/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err288];
						else vErrors.push(err288);
						errors++;
					}
				}
			} else {
				const err289 = {
					instancePath: instancePath + "/structure~1inconsistent-ending",
					schemaPath: "#/properties/structure~1inconsistent-ending/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err289];
				else vErrors.push(err289);
				errors++;
			}
			var _valid55 = _errs510 === errors;
			if (_valid55 && valid225) {
				valid225 = false;
				passing55 = [passing55, 1];
			} else if (_valid55) {
				valid225 = true;
				passing55 = 1;
			}
			if (!valid225) {
				const err290 = {
					instancePath: instancePath + "/structure~1inconsistent-ending",
					schemaPath: "#/properties/structure~1inconsistent-ending/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing55 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err290];
				else vErrors.push(err290);
				errors++;
			} else {
				errors = _errs507;
				if (vErrors !== null) if (_errs507) vErrors.length = _errs507;
				else vErrors = null;
			}
		}
		if (data["structure/mixed-headings"] !== void 0) {
			let data118 = data["structure/mixed-headings"];
			const _errs518 = errors;
			let valid229 = false;
			let passing56 = null;
			const _errs519 = errors;
			if (!(data118 === "off" || data118 === "error" || data118 === "warning" || data118 === "info")) {
				const err291 = {
					instancePath: instancePath + "/structure~1mixed-headings",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err291];
				else vErrors.push(err291);
				errors++;
			}
			var _valid56 = _errs519 === errors;
			if (_valid56) {
				valid229 = true;
				passing56 = 0;
			}
			const _errs521 = errors;
			if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
				for (const key57 in data118) if (!(key57 === "severity")) {
					const err292 = {
						instancePath: instancePath + "/structure~1mixed-headings",
						schemaPath: "#/properties/structure~1mixed-headings/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key57 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err292];
					else vErrors.push(err292);
					errors++;
				}
				if (data118.severity !== void 0) {
					let data119 = data118.severity;
					if (!(data119 === "off" || data119 === "error" || data119 === "warning" || data119 === "info")) {
						const err293 = {
							instancePath: instancePath + "/structure~1mixed-headings/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err293];
						else vErrors.push(err293);
						errors++;
					}
				}
			} else {
				const err294 = {
					instancePath: instancePath + "/structure~1mixed-headings",
					schemaPath: "#/properties/structure~1mixed-headings/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err294];
				else vErrors.push(err294);
				errors++;
			}
			var _valid56 = _errs521 === errors;
			if (_valid56 && valid229) {
				valid229 = false;
				passing56 = [passing56, 1];
			} else if (_valid56) {
				valid229 = true;
				passing56 = 1;
			}
			if (!valid229) {
				const err295 = {
					instancePath: instancePath + "/structure~1mixed-headings",
					schemaPath: "#/properties/structure~1mixed-headings/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing56 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err295];
				else vErrors.push(err295);
				errors++;
			} else {
				errors = _errs518;
				if (vErrors !== null) if (_errs518) vErrors.length = _errs518;
				else vErrors = null;
			}
		}
		if (data["structure/repeated-text"] !== void 0) {
			let data120 = data["structure/repeated-text"];
			const _errs527 = errors;
			let valid233 = false;
			let passing57 = null;
			const _errs528 = errors;
			if (!(data120 === "off" || data120 === "error" || data120 === "warning" || data120 === "info")) {
				const err296 = {
					instancePath: instancePath + "/structure~1repeated-text",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err296];
				else vErrors.push(err296);
				errors++;
			}
			var _valid57 = _errs528 === errors;
			if (_valid57) {
				valid233 = true;
				passing57 = 0;
			}
			const _errs530 = errors;
			if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
				for (const key58 in data120) if (!(key58 === "severity")) {
					const err297 = {
						instancePath: instancePath + "/structure~1repeated-text",
						schemaPath: "#/properties/structure~1repeated-text/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key58 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err297];
					else vErrors.push(err297);
					errors++;
				}
				if (data120.severity !== void 0) {
					let data121 = data120.severity;
					if (!(data121 === "off" || data121 === "error" || data121 === "warning" || data121 === "info")) {
						const err298 = {
							instancePath: instancePath + "/structure~1repeated-text/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err298];
						else vErrors.push(err298);
						errors++;
					}
				}
			} else {
				const err299 = {
					instancePath: instancePath + "/structure~1repeated-text",
					schemaPath: "#/properties/structure~1repeated-text/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err299];
				else vErrors.push(err299);
				errors++;
			}
			var _valid57 = _errs530 === errors;
			if (_valid57 && valid233) {
				valid233 = false;
				passing57 = [passing57, 1];
			} else if (_valid57) {
				valid233 = true;
				passing57 = 1;
			}
			if (!valid233) {
				const err300 = {
					instancePath: instancePath + "/structure~1repeated-text",
					schemaPath: "#/properties/structure~1repeated-text/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing57 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err300];
				else vErrors.push(err300);
				errors++;
			} else {
				errors = _errs527;
				if (vErrors !== null) if (_errs527) vErrors.length = _errs527;
				else vErrors = null;
			}
		}
		if (data["structure/title-mismatch"] !== void 0) {
			let data122 = data["structure/title-mismatch"];
			const _errs536 = errors;
			let valid237 = false;
			let passing58 = null;
			const _errs537 = errors;
			if (!(data122 === "off" || data122 === "error" || data122 === "warning" || data122 === "info")) {
				const err301 = {
					instancePath: instancePath + "/structure~1title-mismatch",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err301];
				else vErrors.push(err301);
				errors++;
			}
			var _valid58 = _errs537 === errors;
			if (_valid58) {
				valid237 = true;
				passing58 = 0;
			}
			const _errs539 = errors;
			if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
				for (const key59 in data122) if (!(key59 === "severity")) {
					const err302 = {
						instancePath: instancePath + "/structure~1title-mismatch",
						schemaPath: "#/properties/structure~1title-mismatch/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key59 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err302];
					else vErrors.push(err302);
					errors++;
				}
				if (data122.severity !== void 0) {
					let data123 = data122.severity;
					if (!(data123 === "off" || data123 === "error" || data123 === "warning" || data123 === "info")) {
						const err303 = {
							instancePath: instancePath + "/structure~1title-mismatch/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err303];
						else vErrors.push(err303);
						errors++;
					}
				}
			} else {
				const err304 = {
					instancePath: instancePath + "/structure~1title-mismatch",
					schemaPath: "#/properties/structure~1title-mismatch/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err304];
				else vErrors.push(err304);
				errors++;
			}
			var _valid58 = _errs539 === errors;
			if (_valid58 && valid237) {
				valid237 = false;
				passing58 = [passing58, 1];
			} else if (_valid58) {
				valid237 = true;
				passing58 = 1;
			}
			if (!valid237) {
				const err305 = {
					instancePath: instancePath + "/structure~1title-mismatch",
					schemaPath: "#/properties/structure~1title-mismatch/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing58 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err305];
				else vErrors.push(err305);
				errors++;
			} else {
				errors = _errs536;
				if (vErrors !== null) if (_errs536) vErrors.length = _errs536;
				else vErrors = null;
			}
		}
		if (data["structure/title-requirement-mismatch"] !== void 0) {
			let data124 = data["structure/title-requirement-mismatch"];
			const _errs545 = errors;
			let valid241 = false;
			let passing59 = null;
			const _errs546 = errors;
			if (!(data124 === "off" || data124 === "error" || data124 === "warning" || data124 === "info")) {
				const err306 = {
					instancePath: instancePath + "/structure~1title-requirement-mismatch",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err306];
				else vErrors.push(err306);
				errors++;
			}
			var _valid59 = _errs546 === errors;
			if (_valid59) {
				valid241 = true;
				passing59 = 0;
			}
			const _errs548 = errors;
			if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
				for (const key60 in data124) if (!(key60 === "severity")) {
					const err307 = {
						instancePath: instancePath + "/structure~1title-requirement-mismatch",
						schemaPath: "#/properties/structure~1title-requirement-mismatch/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key60 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err307];
					else vErrors.push(err307);
					errors++;
				}
				if (data124.severity !== void 0) {
					let data125 = data124.severity;
					if (!(data125 === "off" || data125 === "error" || data125 === "warning" || data125 === "info")) {
						const err308 = {
							instancePath: instancePath + "/structure~1title-requirement-mismatch/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err308];
						else vErrors.push(err308);
						errors++;
					}
				}
			} else {
				const err309 = {
					instancePath: instancePath + "/structure~1title-requirement-mismatch",
					schemaPath: "#/properties/structure~1title-requirement-mismatch/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err309];
				else vErrors.push(err309);
				errors++;
			}
			var _valid59 = _errs548 === errors;
			if (_valid59 && valid241) {
				valid241 = false;
				passing59 = [passing59, 1];
			} else if (_valid59) {
				valid241 = true;
				passing59 = 1;
			}
			if (!valid241) {
				const err310 = {
					instancePath: instancePath + "/structure~1title-requirement-mismatch",
					schemaPath: "#/properties/structure~1title-requirement-mismatch/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing59 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err310];
				else vErrors.push(err310);
				errors++;
			} else {
				errors = _errs545;
				if (vErrors !== null) if (_errs545) vErrors.length = _errs545;
				else vErrors = null;
			}
		}
		if (data["structure/unknown-column"] !== void 0) {
			let data126 = data["structure/unknown-column"];
			const _errs554 = errors;
			let valid245 = false;
			let passing60 = null;
			const _errs555 = errors;
			if (!(data126 === "off" || data126 === "error" || data126 === "warning" || data126 === "info")) {
				const err311 = {
					instancePath: instancePath + "/structure~1unknown-column",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err311];
				else vErrors.push(err311);
				errors++;
			}
			var _valid60 = _errs555 === errors;
			if (_valid60) {
				valid245 = true;
				passing60 = 0;
			}
			const _errs557 = errors;
			if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
				for (const key61 in data126) if (!(key61 === "severity")) {
					const err312 = {
						instancePath: instancePath + "/structure~1unknown-column",
						schemaPath: "#/properties/structure~1unknown-column/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key61 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err312];
					else vErrors.push(err312);
					errors++;
				}
				if (data126.severity !== void 0) {
					let data127 = data126.severity;
					if (!(data127 === "off" || data127 === "error" || data127 === "warning" || data127 === "info")) {
						const err313 = {
							instancePath: instancePath + "/structure~1unknown-column/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err313];
						else vErrors.push(err313);
						errors++;
					}
				}
			} else {
				const err314 = {
					instancePath: instancePath + "/structure~1unknown-column",
					schemaPath: "#/properties/structure~1unknown-column/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err314];
				else vErrors.push(err314);
				errors++;
			}
			var _valid60 = _errs557 === errors;
			if (_valid60 && valid245) {
				valid245 = false;
				passing60 = [passing60, 1];
			} else if (_valid60) {
				valid245 = true;
				passing60 = 1;
			}
			if (!valid245) {
				const err315 = {
					instancePath: instancePath + "/structure~1unknown-column",
					schemaPath: "#/properties/structure~1unknown-column/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing60 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err315];
				else vErrors.push(err315);
				errors++;
			} else {
				errors = _errs554;
				if (vErrors !== null) if (_errs554) vErrors.length = _errs554;
				else vErrors = null;
			}
		}
		if (data["structure/year-mismatch"] !== void 0) {
			let data128 = data["structure/year-mismatch"];
			const _errs563 = errors;
			let valid249 = false;
			let passing61 = null;
			const _errs564 = errors;
			if (!(data128 === "off" || data128 === "error" || data128 === "warning" || data128 === "info")) {
				const err316 = {
					instancePath: instancePath + "/structure~1year-mismatch",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err316];
				else vErrors.push(err316);
				errors++;
			}
			var _valid61 = _errs564 === errors;
			if (_valid61) {
				valid249 = true;
				passing61 = 0;
			}
			const _errs566 = errors;
			if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
				for (const key62 in data128) if (!(key62 === "severity")) {
					const err317 = {
						instancePath: instancePath + "/structure~1year-mismatch",
						schemaPath: "#/properties/structure~1year-mismatch/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key62 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err317];
					else vErrors.push(err317);
					errors++;
				}
				if (data128.severity !== void 0) {
					let data129 = data128.severity;
					if (!(data129 === "off" || data129 === "error" || data129 === "warning" || data129 === "info")) {
						const err318 = {
							instancePath: instancePath + "/structure~1year-mismatch/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err318];
						else vErrors.push(err318);
						errors++;
					}
				}
			} else {
				const err319 = {
					instancePath: instancePath + "/structure~1year-mismatch",
					schemaPath: "#/properties/structure~1year-mismatch/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err319];
				else vErrors.push(err319);
				errors++;
			}
			var _valid61 = _errs566 === errors;
			if (_valid61 && valid249) {
				valid249 = false;
				passing61 = [passing61, 1];
			} else if (_valid61) {
				valid249 = true;
				passing61 = 1;
			}
			if (!valid249) {
				const err320 = {
					instancePath: instancePath + "/structure~1year-mismatch",
					schemaPath: "#/properties/structure~1year-mismatch/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing61 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err320];
				else vErrors.push(err320);
				errors++;
			} else {
				errors = _errs563;
				if (vErrors !== null) if (_errs563) vErrors.length = _errs563;
				else vErrors = null;
			}
		}
		if (data["parent/foreign-parent"] !== void 0) {
			let data130 = data["parent/foreign-parent"];
			const _errs572 = errors;
			let valid253 = false;
			let passing62 = null;
			const _errs573 = errors;
			if (!(data130 === "off" || data130 === "error" || data130 === "warning" || data130 === "info")) {
				const err321 = {
					instancePath: instancePath + "/parent~1foreign-parent",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err321];
				else vErrors.push(err321);
				errors++;
			}
			var _valid62 = _errs573 === errors;
			if (_valid62) {
				valid253 = true;
				passing62 = 0;
			}
			const _errs575 = errors;
			if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
				for (const key63 in data130) if (!(key63 === "severity")) {
					const err322 = {
						instancePath: instancePath + "/parent~1foreign-parent",
						schemaPath: "#/properties/parent~1foreign-parent/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key63 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err322];
					else vErrors.push(err322);
					errors++;
				}
				if (data130.severity !== void 0) {
					let data131 = data130.severity;
					if (!(data131 === "off" || data131 === "error" || data131 === "warning" || data131 === "info")) {
						const err323 = {
							instancePath: instancePath + "/parent~1foreign-parent/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err323];
						else vErrors.push(err323);
						errors++;
					}
				}
			} else {
				const err324 = {
					instancePath: instancePath + "/parent~1foreign-parent",
					schemaPath: "#/properties/parent~1foreign-parent/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err324];
				else vErrors.push(err324);
				errors++;
			}
			var _valid62 = _errs575 === errors;
			if (_valid62 && valid253) {
				valid253 = false;
				passing62 = [passing62, 1];
			} else if (_valid62) {
				valid253 = true;
				passing62 = 1;
			}
			if (!valid253) {
				const err325 = {
					instancePath: instancePath + "/parent~1foreign-parent",
					schemaPath: "#/properties/parent~1foreign-parent/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing62 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err325];
				else vErrors.push(err325);
				errors++;
			} else {
				errors = _errs572;
				if (vErrors !== null) if (_errs572) vErrors.length = _errs572;
				else vErrors = null;
			}
		}
		if (data["parent/no-parent"] !== void 0) {
			let data132 = data["parent/no-parent"];
			const _errs581 = errors;
			let valid257 = false;
			let passing63 = null;
			const _errs582 = errors;
			if (!(data132 === "off" || data132 === "error" || data132 === "warning" || data132 === "info")) {
				const err326 = {
					instancePath: instancePath + "/parent~1no-parent",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err326];
				else vErrors.push(err326);
				errors++;
			}
			var _valid63 = _errs582 === errors;
			if (_valid63) {
				valid257 = true;
				passing63 = 0;
			}
			const _errs584 = errors;
			if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
				for (const key64 in data132) if (!(key64 === "severity")) {
					const err327 = {
						instancePath: instancePath + "/parent~1no-parent",
						schemaPath: "#/properties/parent~1no-parent/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key64 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err327];
					else vErrors.push(err327);
					errors++;
				}
				if (data132.severity !== void 0) {
					let data133 = data132.severity;
					if (!(data133 === "off" || data133 === "error" || data133 === "warning" || data133 === "info")) {
						const err328 = {
							instancePath: instancePath + "/parent~1no-parent/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err328];
						else vErrors.push(err328);
						errors++;
					}
				}
			} else {
				const err329 = {
					instancePath: instancePath + "/parent~1no-parent",
					schemaPath: "#/properties/parent~1no-parent/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err329];
				else vErrors.push(err329);
				errors++;
			}
			var _valid63 = _errs584 === errors;
			if (_valid63 && valid257) {
				valid257 = false;
				passing63 = [passing63, 1];
			} else if (_valid63) {
				valid257 = true;
				passing63 = 1;
			}
			if (!valid257) {
				const err330 = {
					instancePath: instancePath + "/parent~1no-parent",
					schemaPath: "#/properties/parent~1no-parent/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing63 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err330];
				else vErrors.push(err330);
				errors++;
			} else {
				errors = _errs581;
				if (vErrors !== null) if (_errs581) vErrors.length = _errs581;
				else vErrors = null;
			}
		}
		if (data["parent/unresolved-parent"] !== void 0) {
			let data134 = data["parent/unresolved-parent"];
			const _errs590 = errors;
			let valid261 = false;
			let passing64 = null;
			const _errs591 = errors;
			if (!(data134 === "off" || data134 === "error" || data134 === "warning" || data134 === "info")) {
				const err331 = {
					instancePath: instancePath + "/parent~1unresolved-parent",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err331];
				else vErrors.push(err331);
				errors++;
			}
			var _valid64 = _errs591 === errors;
			if (_valid64) {
				valid261 = true;
				passing64 = 0;
			}
			const _errs593 = errors;
			if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
				for (const key65 in data134) if (!(key65 === "severity")) {
					const err332 = {
						instancePath: instancePath + "/parent~1unresolved-parent",
						schemaPath: "#/properties/parent~1unresolved-parent/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key65 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err332];
					else vErrors.push(err332);
					errors++;
				}
				if (data134.severity !== void 0) {
					let data135 = data134.severity;
					if (!(data135 === "off" || data135 === "error" || data135 === "warning" || data135 === "info")) {
						const err333 = {
							instancePath: instancePath + "/parent~1unresolved-parent/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err333];
						else vErrors.push(err333);
						errors++;
					}
				}
			} else {
				const err334 = {
					instancePath: instancePath + "/parent~1unresolved-parent",
					schemaPath: "#/properties/parent~1unresolved-parent/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err334];
				else vErrors.push(err334);
				errors++;
			}
			var _valid64 = _errs593 === errors;
			if (_valid64 && valid261) {
				valid261 = false;
				passing64 = [passing64, 1];
			} else if (_valid64) {
				valid261 = true;
				passing64 = 1;
			}
			if (!valid261) {
				const err335 = {
					instancePath: instancePath + "/parent~1unresolved-parent",
					schemaPath: "#/properties/parent~1unresolved-parent/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing64 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err335];
				else vErrors.push(err335);
				errors++;
			} else {
				errors = _errs590;
				if (vErrors !== null) if (_errs590) vErrors.length = _errs590;
				else vErrors = null;
			}
		}
		if (data["parent/wrong-level"] !== void 0) {
			let data136 = data["parent/wrong-level"];
			const _errs599 = errors;
			let valid265 = false;
			let passing65 = null;
			const _errs600 = errors;
			if (!(data136 === "off" || data136 === "error" || data136 === "warning" || data136 === "info")) {
				const err336 = {
					instancePath: instancePath + "/parent~1wrong-level",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err336];
				else vErrors.push(err336);
				errors++;
			}
			var _valid65 = _errs600 === errors;
			if (_valid65) {
				valid265 = true;
				passing65 = 0;
			}
			const _errs602 = errors;
			if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
				for (const key66 in data136) if (!(key66 === "severity")) {
					const err337 = {
						instancePath: instancePath + "/parent~1wrong-level",
						schemaPath: "#/properties/parent~1wrong-level/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key66 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err337];
					else vErrors.push(err337);
					errors++;
				}
				if (data136.severity !== void 0) {
					let data137 = data136.severity;
					if (!(data137 === "off" || data137 === "error" || data137 === "warning" || data137 === "info")) {
						const err338 = {
							instancePath: instancePath + "/parent~1wrong-level/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err338];
						else vErrors.push(err338);
						errors++;
					}
				}
			} else {
				const err339 = {
					instancePath: instancePath + "/parent~1wrong-level",
					schemaPath: "#/properties/parent~1wrong-level/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err339];
				else vErrors.push(err339);
				errors++;
			}
			var _valid65 = _errs602 === errors;
			if (_valid65 && valid265) {
				valid265 = false;
				passing65 = [passing65, 1];
			} else if (_valid65) {
				valid265 = true;
				passing65 = 1;
			}
			if (!valid265) {
				const err340 = {
					instancePath: instancePath + "/parent~1wrong-level",
					schemaPath: "#/properties/parent~1wrong-level/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing65 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err340];
				else vErrors.push(err340);
				errors++;
			} else {
				errors = _errs599;
				if (vErrors !== null) if (_errs599) vErrors.length = _errs599;
				else vErrors = null;
			}
		}
		if (data["parent/wrong-year"] !== void 0) {
			let data138 = data["parent/wrong-year"];
			const _errs608 = errors;
			let valid269 = false;
			let passing66 = null;
			const _errs609 = errors;
			if (!(data138 === "off" || data138 === "error" || data138 === "warning" || data138 === "info")) {
				const err341 = {
					instancePath: instancePath + "/parent~1wrong-year",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err341];
				else vErrors.push(err341);
				errors++;
			}
			var _valid66 = _errs609 === errors;
			if (_valid66) {
				valid269 = true;
				passing66 = 0;
			}
			const _errs611 = errors;
			if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
				for (const key67 in data138) if (!(key67 === "severity")) {
					const err342 = {
						instancePath: instancePath + "/parent~1wrong-year",
						schemaPath: "#/properties/parent~1wrong-year/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key67 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err342];
					else vErrors.push(err342);
					errors++;
				}
				if (data138.severity !== void 0) {
					let data139 = data138.severity;
					if (!(data139 === "off" || data139 === "error" || data139 === "warning" || data139 === "info")) {
						const err343 = {
							instancePath: instancePath + "/parent~1wrong-year/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err343];
						else vErrors.push(err343);
						errors++;
					}
				}
			} else {
				const err344 = {
					instancePath: instancePath + "/parent~1wrong-year",
					schemaPath: "#/properties/parent~1wrong-year/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err344];
				else vErrors.push(err344);
				errors++;
			}
			var _valid66 = _errs611 === errors;
			if (_valid66 && valid269) {
				valid269 = false;
				passing66 = [passing66, 1];
			} else if (_valid66) {
				valid269 = true;
				passing66 = 1;
			}
			if (!valid269) {
				const err345 = {
					instancePath: instancePath + "/parent~1wrong-year",
					schemaPath: "#/properties/parent~1wrong-year/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing66 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err345];
				else vErrors.push(err345);
				errors++;
			} else {
				errors = _errs608;
				if (vErrors !== null) if (_errs608) vErrors.length = _errs608;
				else vErrors = null;
			}
		}
		if (data["policy/unmet-demand"] !== void 0) {
			let data140 = data["policy/unmet-demand"];
			const _errs617 = errors;
			let valid273 = false;
			let passing67 = null;
			const _errs618 = errors;
			if (!(data140 === "off" || data140 === "error" || data140 === "warning" || data140 === "info")) {
				const err346 = {
					instancePath: instancePath + "/policy~1unmet-demand",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err346];
				else vErrors.push(err346);
				errors++;
			}
			var _valid67 = _errs618 === errors;
			if (_valid67) {
				valid273 = true;
				passing67 = 0;
			}
			const _errs620 = errors;
			if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
				for (const key68 in data140) if (!(key68 === "severity")) {
					const err347 = {
						instancePath: instancePath + "/policy~1unmet-demand",
						schemaPath: "#/properties/policy~1unmet-demand/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key68 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err347];
					else vErrors.push(err347);
					errors++;
				}
				if (data140.severity !== void 0) {
					let data141 = data140.severity;
					if (!(data141 === "off" || data141 === "error" || data141 === "warning" || data141 === "info")) {
						const err348 = {
							instancePath: instancePath + "/policy~1unmet-demand/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err348];
						else vErrors.push(err348);
						errors++;
					}
				}
			} else {
				const err349 = {
					instancePath: instancePath + "/policy~1unmet-demand",
					schemaPath: "#/properties/policy~1unmet-demand/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err349];
				else vErrors.push(err349);
				errors++;
			}
			var _valid67 = _errs620 === errors;
			if (_valid67 && valid273) {
				valid273 = false;
				passing67 = [passing67, 1];
			} else if (_valid67) {
				valid273 = true;
				passing67 = 1;
			}
			if (!valid273) {
				const err350 = {
					instancePath: instancePath + "/policy~1unmet-demand",
					schemaPath: "#/properties/policy~1unmet-demand/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing67 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err350];
				else vErrors.push(err350);
				errors++;
			} else {
				errors = _errs617;
				if (vErrors !== null) if (_errs617) vErrors.length = _errs617;
				else vErrors = null;
			}
		}
		if (data["exceptions/expired-exception"] !== void 0) {
			let data142 = data["exceptions/expired-exception"];
			const _errs626 = errors;
			let valid277 = false;
			let passing68 = null;
			const _errs627 = errors;
			if (!(data142 === "off" || data142 === "error" || data142 === "warning" || data142 === "info")) {
				const err351 = {
					instancePath: instancePath + "/exceptions~1expired-exception",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err351];
				else vErrors.push(err351);
				errors++;
			}
			var _valid68 = _errs627 === errors;
			if (_valid68) {
				valid277 = true;
				passing68 = 0;
			}
			const _errs629 = errors;
			if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
				for (const key69 in data142) if (!(key69 === "severity")) {
					const err352 = {
						instancePath: instancePath + "/exceptions~1expired-exception",
						schemaPath: "#/properties/exceptions~1expired-exception/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key69 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err352];
					else vErrors.push(err352);
					errors++;
				}
				if (data142.severity !== void 0) {
					let data143 = data142.severity;
					if (!(data143 === "off" || data143 === "error" || data143 === "warning" || data143 === "info")) {
						const err353 = {
							instancePath: instancePath + "/exceptions~1expired-exception/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err353];
						else vErrors.push(err353);
						errors++;
					}
				}
			} else {
				const err354 = {
					instancePath: instancePath + "/exceptions~1expired-exception",
					schemaPath: "#/properties/exceptions~1expired-exception/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err354];
				else vErrors.push(err354);
				errors++;
			}
			var _valid68 = _errs629 === errors;
			if (_valid68 && valid277) {
				valid277 = false;
				passing68 = [passing68, 1];
			} else if (_valid68) {
				valid277 = true;
				passing68 = 1;
			}
			if (!valid277) {
				const err355 = {
					instancePath: instancePath + "/exceptions~1expired-exception",
					schemaPath: "#/properties/exceptions~1expired-exception/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing68 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err355];
				else vErrors.push(err355);
				errors++;
			} else {
				errors = _errs626;
				if (vErrors !== null) if (_errs626) vErrors.length = _errs626;
				else vErrors = null;
			}
		}
		if (data["exceptions/forbidden-exception"] !== void 0) {
			let data144 = data["exceptions/forbidden-exception"];
			const _errs635 = errors;
			let valid281 = false;
			let passing69 = null;
			const _errs636 = errors;
			if (!(data144 === "off" || data144 === "error" || data144 === "warning" || data144 === "info")) {
				const err356 = {
					instancePath: instancePath + "/exceptions~1forbidden-exception",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err356];
				else vErrors.push(err356);
				errors++;
			}
			var _valid69 = _errs636 === errors;
			if (_valid69) {
				valid281 = true;
				passing69 = 0;
			}
			const _errs638 = errors;
			if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
				for (const key70 in data144) if (!(key70 === "severity")) {
					const err357 = {
						instancePath: instancePath + "/exceptions~1forbidden-exception",
						schemaPath: "#/properties/exceptions~1forbidden-exception/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key70 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err357];
					else vErrors.push(err357);
					errors++;
				}
				if (data144.severity !== void 0) {
					let data145 = data144.severity;
					if (!(data145 === "off" || data145 === "error" || data145 === "warning" || data145 === "info")) {
						const err358 = {
							instancePath: instancePath + "/exceptions~1forbidden-exception/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err358];
						else vErrors.push(err358);
						errors++;
					}
				}
			} else {
				const err359 = {
					instancePath: instancePath + "/exceptions~1forbidden-exception",
					schemaPath: "#/properties/exceptions~1forbidden-exception/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err359];
				else vErrors.push(err359);
				errors++;
			}
			var _valid69 = _errs638 === errors;
			if (_valid69 && valid281) {
				valid281 = false;
				passing69 = [passing69, 1];
			} else if (_valid69) {
				valid281 = true;
				passing69 = 1;
			}
			if (!valid281) {
				const err360 = {
					instancePath: instancePath + "/exceptions~1forbidden-exception",
					schemaPath: "#/properties/exceptions~1forbidden-exception/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing69 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err360];
				else vErrors.push(err360);
				errors++;
			} else {
				errors = _errs635;
				if (vErrors !== null) if (_errs635) vErrors.length = _errs635;
				else vErrors = null;
			}
		}
		if (data["exceptions/malformed-exception"] !== void 0) {
			let data146 = data["exceptions/malformed-exception"];
			const _errs644 = errors;
			let valid285 = false;
			let passing70 = null;
			const _errs645 = errors;
			if (!(data146 === "off" || data146 === "error" || data146 === "warning" || data146 === "info")) {
				const err361 = {
					instancePath: instancePath + "/exceptions~1malformed-exception",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err361];
				else vErrors.push(err361);
				errors++;
			}
			var _valid70 = _errs645 === errors;
			if (_valid70) {
				valid285 = true;
				passing70 = 0;
			}
			const _errs647 = errors;
			if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
				for (const key71 in data146) if (!(key71 === "severity")) {
					const err362 = {
						instancePath: instancePath + "/exceptions~1malformed-exception",
						schemaPath: "#/properties/exceptions~1malformed-exception/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key71 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err362];
					else vErrors.push(err362);
					errors++;
				}
				if (data146.severity !== void 0) {
					let data147 = data146.severity;
					if (!(data147 === "off" || data147 === "error" || data147 === "warning" || data147 === "info")) {
						const err363 = {
							instancePath: instancePath + "/exceptions~1malformed-exception/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err363];
						else vErrors.push(err363);
						errors++;
					}
				}
			} else {
				const err364 = {
					instancePath: instancePath + "/exceptions~1malformed-exception",
					schemaPath: "#/properties/exceptions~1malformed-exception/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err364];
				else vErrors.push(err364);
				errors++;
			}
			var _valid70 = _errs647 === errors;
			if (_valid70 && valid285) {
				valid285 = false;
				passing70 = [passing70, 1];
			} else if (_valid70) {
				valid285 = true;
				passing70 = 1;
			}
			if (!valid285) {
				const err365 = {
					instancePath: instancePath + "/exceptions~1malformed-exception",
					schemaPath: "#/properties/exceptions~1malformed-exception/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing70 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err365];
				else vErrors.push(err365);
				errors++;
			} else {
				errors = _errs644;
				if (vErrors !== null) if (_errs644) vErrors.length = _errs644;
				else vErrors = null;
			}
		}
		if (data["exceptions/unknown-rule"] !== void 0) {
			let data148 = data["exceptions/unknown-rule"];
			const _errs653 = errors;
			let valid289 = false;
			let passing71 = null;
			const _errs654 = errors;
			if (!(data148 === "off" || data148 === "error" || data148 === "warning" || data148 === "info")) {
				const err366 = {
					instancePath: instancePath + "/exceptions~1unknown-rule",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err366];
				else vErrors.push(err366);
				errors++;
			}
			var _valid71 = _errs654 === errors;
			if (_valid71) {
				valid289 = true;
				passing71 = 0;
			}
			const _errs656 = errors;
			if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
				for (const key72 in data148) if (!(key72 === "severity")) {
					const err367 = {
						instancePath: instancePath + "/exceptions~1unknown-rule",
						schemaPath: "#/properties/exceptions~1unknown-rule/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key72 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err367];
					else vErrors.push(err367);
					errors++;
				}
				if (data148.severity !== void 0) {
					let data149 = data148.severity;
					if (!(data149 === "off" || data149 === "error" || data149 === "warning" || data149 === "info")) {
						const err368 = {
							instancePath: instancePath + "/exceptions~1unknown-rule/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err368];
						else vErrors.push(err368);
						errors++;
					}
				}
			} else {
				const err369 = {
					instancePath: instancePath + "/exceptions~1unknown-rule",
					schemaPath: "#/properties/exceptions~1unknown-rule/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err369];
				else vErrors.push(err369);
				errors++;
			}
			var _valid71 = _errs656 === errors;
			if (_valid71 && valid289) {
				valid289 = false;
				passing71 = [passing71, 1];
			} else if (_valid71) {
				valid289 = true;
				passing71 = 1;
			}
			if (!valid289) {
				const err370 = {
					instancePath: instancePath + "/exceptions~1unknown-rule",
					schemaPath: "#/properties/exceptions~1unknown-rule/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing71 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err370];
				else vErrors.push(err370);
				errors++;
			} else {
				errors = _errs653;
				if (vErrors !== null) if (_errs653) vErrors.length = _errs653;
				else vErrors = null;
			}
		}
		if (data["exceptions/unreasoned-exception"] !== void 0) {
			let data150 = data["exceptions/unreasoned-exception"];
			const _errs662 = errors;
			let valid293 = false;
			let passing72 = null;
			const _errs663 = errors;
			if (!(data150 === "off" || data150 === "error" || data150 === "warning" || data150 === "info")) {
				const err371 = {
					instancePath: instancePath + "/exceptions~1unreasoned-exception",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err371];
				else vErrors.push(err371);
				errors++;
			}
			var _valid72 = _errs663 === errors;
			if (_valid72) {
				valid293 = true;
				passing72 = 0;
			}
			const _errs665 = errors;
			if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
				for (const key73 in data150) if (!(key73 === "severity")) {
					const err372 = {
						instancePath: instancePath + "/exceptions~1unreasoned-exception",
						schemaPath: "#/properties/exceptions~1unreasoned-exception/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key73 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err372];
					else vErrors.push(err372);
					errors++;
				}
				if (data150.severity !== void 0) {
					let data151 = data150.severity;
					if (!(data151 === "off" || data151 === "error" || data151 === "warning" || data151 === "info")) {
						const err373 = {
							instancePath: instancePath + "/exceptions~1unreasoned-exception/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err373];
						else vErrors.push(err373);
						errors++;
					}
				}
			} else {
				const err374 = {
					instancePath: instancePath + "/exceptions~1unreasoned-exception",
					schemaPath: "#/properties/exceptions~1unreasoned-exception/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err374];
				else vErrors.push(err374);
				errors++;
			}
			var _valid72 = _errs665 === errors;
			if (_valid72 && valid293) {
				valid293 = false;
				passing72 = [passing72, 1];
			} else if (_valid72) {
				valid293 = true;
				passing72 = 1;
			}
			if (!valid293) {
				const err375 = {
					instancePath: instancePath + "/exceptions~1unreasoned-exception",
					schemaPath: "#/properties/exceptions~1unreasoned-exception/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing72 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err375];
				else vErrors.push(err375);
				errors++;
			} else {
				errors = _errs662;
				if (vErrors !== null) if (_errs662) vErrors.length = _errs662;
				else vErrors = null;
			}
		}
		if (data["exceptions/unused-exception"] !== void 0) {
			let data152 = data["exceptions/unused-exception"];
			const _errs671 = errors;
			let valid297 = false;
			let passing73 = null;
			const _errs672 = errors;
			if (!(data152 === "off" || data152 === "error" || data152 === "warning" || data152 === "info")) {
				const err376 = {
					instancePath: instancePath + "/exceptions~1unused-exception",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err376];
				else vErrors.push(err376);
				errors++;
			}
			var _valid73 = _errs672 === errors;
			if (_valid73) {
				valid297 = true;
				passing73 = 0;
			}
			const _errs674 = errors;
			if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
				for (const key74 in data152) if (!(key74 === "severity")) {
					const err377 = {
						instancePath: instancePath + "/exceptions~1unused-exception",
						schemaPath: "#/properties/exceptions~1unused-exception/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key74 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err377];
					else vErrors.push(err377);
					errors++;
				}
				if (data152.severity !== void 0) {
					let data153 = data152.severity;
					if (!(data153 === "off" || data153 === "error" || data153 === "warning" || data153 === "info")) {
						const err378 = {
							instancePath: instancePath + "/exceptions~1unused-exception/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err378];
						else vErrors.push(err378);
						errors++;
					}
				}
			} else {
				const err379 = {
					instancePath: instancePath + "/exceptions~1unused-exception",
					schemaPath: "#/properties/exceptions~1unused-exception/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err379];
				else vErrors.push(err379);
				errors++;
			}
			var _valid73 = _errs674 === errors;
			if (_valid73 && valid297) {
				valid297 = false;
				passing73 = [passing73, 1];
			} else if (_valid73) {
				valid297 = true;
				passing73 = 1;
			}
			if (!valid297) {
				const err380 = {
					instancePath: instancePath + "/exceptions~1unused-exception",
					schemaPath: "#/properties/exceptions~1unused-exception/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing73 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err380];
				else vErrors.push(err380);
				errors++;
			} else {
				errors = _errs671;
				if (vErrors !== null) if (_errs671) vErrors.length = _errs671;
				else vErrors = null;
			}
		}
		if (data["import/chunk-unread"] !== void 0) {
			let data154 = data["import/chunk-unread"];
			const _errs680 = errors;
			let valid301 = false;
			let passing74 = null;
			const _errs681 = errors;
			if (!(data154 === "off" || data154 === "error" || data154 === "warning" || data154 === "info")) {
				const err381 = {
					instancePath: instancePath + "/import~1chunk-unread",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err381];
				else vErrors.push(err381);
				errors++;
			}
			var _valid74 = _errs681 === errors;
			if (_valid74) {
				valid301 = true;
				passing74 = 0;
			}
			const _errs683 = errors;
			if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
				for (const key75 in data154) if (!(key75 === "severity")) {
					const err382 = {
						instancePath: instancePath + "/import~1chunk-unread",
						schemaPath: "#/properties/import~1chunk-unread/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key75 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err382];
					else vErrors.push(err382);
					errors++;
				}
				if (data154.severity !== void 0) {
					let data155 = data154.severity;
					if (!(data155 === "off" || data155 === "error" || data155 === "warning" || data155 === "info")) {
						const err383 = {
							instancePath: instancePath + "/import~1chunk-unread/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err383];
						else vErrors.push(err383);
						errors++;
					}
				}
			} else {
				const err384 = {
					instancePath: instancePath + "/import~1chunk-unread",
					schemaPath: "#/properties/import~1chunk-unread/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err384];
				else vErrors.push(err384);
				errors++;
			}
			var _valid74 = _errs683 === errors;
			if (_valid74 && valid301) {
				valid301 = false;
				passing74 = [passing74, 1];
			} else if (_valid74) {
				valid301 = true;
				passing74 = 1;
			}
			if (!valid301) {
				const err385 = {
					instancePath: instancePath + "/import~1chunk-unread",
					schemaPath: "#/properties/import~1chunk-unread/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing74 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err385];
				else vErrors.push(err385);
				errors++;
			} else {
				errors = _errs680;
				if (vErrors !== null) if (_errs680) vErrors.length = _errs680;
				else vErrors = null;
			}
		}
		if (data["import/columns-left-out"] !== void 0) {
			let data156 = data["import/columns-left-out"];
			const _errs689 = errors;
			let valid305 = false;
			let passing75 = null;
			const _errs690 = errors;
			if (!(data156 === "off" || data156 === "error" || data156 === "warning" || data156 === "info")) {
				const err386 = {
					instancePath: instancePath + "/import~1columns-left-out",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err386];
				else vErrors.push(err386);
				errors++;
			}
			var _valid75 = _errs690 === errors;
			if (_valid75) {
				valid305 = true;
				passing75 = 0;
			}
			const _errs692 = errors;
			if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
				for (const key76 in data156) if (!(key76 === "severity")) {
					const err387 = {
						instancePath: instancePath + "/import~1columns-left-out",
						schemaPath: "#/properties/import~1columns-left-out/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key76 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err387];
					else vErrors.push(err387);
					errors++;
				}
				if (data156.severity !== void 0) {
					let data157 = data156.severity;
					if (!(data157 === "off" || data157 === "error" || data157 === "warning" || data157 === "info")) {
						const err388 = {
							instancePath: instancePath + "/import~1columns-left-out/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err388];
						else vErrors.push(err388);
						errors++;
					}
				}
			} else {
				const err389 = {
					instancePath: instancePath + "/import~1columns-left-out",
					schemaPath: "#/properties/import~1columns-left-out/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err389];
				else vErrors.push(err389);
				errors++;
			}
			var _valid75 = _errs692 === errors;
			if (_valid75 && valid305) {
				valid305 = false;
				passing75 = [passing75, 1];
			} else if (_valid75) {
				valid305 = true;
				passing75 = 1;
			}
			if (!valid305) {
				const err390 = {
					instancePath: instancePath + "/import~1columns-left-out",
					schemaPath: "#/properties/import~1columns-left-out/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing75 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err390];
				else vErrors.push(err390);
				errors++;
			} else {
				errors = _errs689;
				if (vErrors !== null) if (_errs689) vErrors.length = _errs689;
				else vErrors = null;
			}
		}
		if (data["import/converted"] !== void 0) {
			let data158 = data["import/converted"];
			const _errs698 = errors;
			let valid309 = false;
			let passing76 = null;
			const _errs699 = errors;
			if (!(data158 === "off" || data158 === "error" || data158 === "warning" || data158 === "info")) {
				const err391 = {
					instancePath: instancePath + "/import~1converted",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err391];
				else vErrors.push(err391);
				errors++;
			}
			var _valid76 = _errs699 === errors;
			if (_valid76) {
				valid309 = true;
				passing76 = 0;
			}
			const _errs701 = errors;
			if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
				for (const key77 in data158) if (!(key77 === "severity")) {
					const err392 = {
						instancePath: instancePath + "/import~1converted",
						schemaPath: "#/properties/import~1converted/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key77 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err392];
					else vErrors.push(err392);
					errors++;
				}
				if (data158.severity !== void 0) {
					let data159 = data158.severity;
					if (!(data159 === "off" || data159 === "error" || data159 === "warning" || data159 === "info")) {
						const err393 = {
							instancePath: instancePath + "/import~1converted/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err393];
						else vErrors.push(err393);
						errors++;
					}
				}
			} else {
				const err394 = {
					instancePath: instancePath + "/import~1converted",
					schemaPath: "#/properties/import~1converted/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err394];
				else vErrors.push(err394);
				errors++;
			}
			var _valid76 = _errs701 === errors;
			if (_valid76 && valid309) {
				valid309 = false;
				passing76 = [passing76, 1];
			} else if (_valid76) {
				valid309 = true;
				passing76 = 1;
			}
			if (!valid309) {
				const err395 = {
					instancePath: instancePath + "/import~1converted",
					schemaPath: "#/properties/import~1converted/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing76 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err395];
				else vErrors.push(err395);
				errors++;
			} else {
				errors = _errs698;
				if (vErrors !== null) if (_errs698) vErrors.length = _errs698;
				else vErrors = null;
			}
		}
		if (data["import/damaged"] !== void 0) {
			let data160 = data["import/damaged"];
			const _errs707 = errors;
			let valid313 = false;
			let passing77 = null;
			const _errs708 = errors;
			if (!(data160 === "off" || data160 === "error" || data160 === "warning" || data160 === "info")) {
				const err396 = {
					instancePath: instancePath + "/import~1damaged",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err396];
				else vErrors.push(err396);
				errors++;
			}
			var _valid77 = _errs708 === errors;
			if (_valid77) {
				valid313 = true;
				passing77 = 0;
			}
			const _errs710 = errors;
			if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
				for (const key78 in data160) if (!(key78 === "severity")) {
					const err397 = {
						instancePath: instancePath + "/import~1damaged",
						schemaPath: "#/properties/import~1damaged/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key78 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err397];
					else vErrors.push(err397);
					errors++;
				}
				if (data160.severity !== void 0) {
					let data161 = data160.severity;
					if (!(data161 === "off" || data161 === "error" || data161 === "warning" || data161 === "info")) {
						const err398 = {
							instancePath: instancePath + "/import~1damaged/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err398];
						else vErrors.push(err398);
						errors++;
					}
				}
			} else {
				const err399 = {
					instancePath: instancePath + "/import~1damaged",
					schemaPath: "#/properties/import~1damaged/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err399];
				else vErrors.push(err399);
				errors++;
			}
			var _valid77 = _errs710 === errors;
			if (_valid77 && valid313) {
				valid313 = false;
				passing77 = [passing77, 1];
			} else if (_valid77) {
				valid313 = true;
				passing77 = 1;
			}
			if (!valid313) {
				const err400 = {
					instancePath: instancePath + "/import~1damaged",
					schemaPath: "#/properties/import~1damaged/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing77 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err400];
				else vErrors.push(err400);
				errors++;
			} else {
				errors = _errs707;
				if (vErrors !== null) if (_errs707) vErrors.length = _errs707;
				else vErrors = null;
			}
		}
		if (data["import/default"] !== void 0) {
			let data162 = data["import/default"];
			const _errs716 = errors;
			let valid317 = false;
			let passing78 = null;
			const _errs717 = errors;
			if (!(data162 === "off" || data162 === "error" || data162 === "warning" || data162 === "info")) {
				const err401 = {
					instancePath: instancePath + "/import~1default",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err401];
				else vErrors.push(err401);
				errors++;
			}
			var _valid78 = _errs717 === errors;
			if (_valid78) {
				valid317 = true;
				passing78 = 0;
			}
			const _errs719 = errors;
			if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
				for (const key79 in data162) if (!(key79 === "severity")) {
					const err402 = {
						instancePath: instancePath + "/import~1default",
						schemaPath: "#/properties/import~1default/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key79 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err402];
					else vErrors.push(err402);
					errors++;
				}
				if (data162.severity !== void 0) {
					let data163 = data162.severity;
					if (!(data163 === "off" || data163 === "error" || data163 === "warning" || data163 === "info")) {
						const err403 = {
							instancePath: instancePath + "/import~1default/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err403];
						else vErrors.push(err403);
						errors++;
					}
				}
			} else {
				const err404 = {
					instancePath: instancePath + "/import~1default",
					schemaPath: "#/properties/import~1default/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err404];
				else vErrors.push(err404);
				errors++;
			}
			var _valid78 = _errs719 === errors;
			if (_valid78 && valid317) {
				valid317 = false;
				passing78 = [passing78, 1];
			} else if (_valid78) {
				valid317 = true;
				passing78 = 1;
			}
			if (!valid317) {
				const err405 = {
					instancePath: instancePath + "/import~1default",
					schemaPath: "#/properties/import~1default/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing78 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err405];
				else vErrors.push(err405);
				errors++;
			} else {
				errors = _errs716;
				if (vErrors !== null) if (_errs716) vErrors.length = _errs716;
				else vErrors = null;
			}
		}
		if (data["import/encoding"] !== void 0) {
			let data164 = data["import/encoding"];
			const _errs725 = errors;
			let valid321 = false;
			let passing79 = null;
			const _errs726 = errors;
			if (!(data164 === "off" || data164 === "error" || data164 === "warning" || data164 === "info")) {
				const err406 = {
					instancePath: instancePath + "/import~1encoding",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err406];
				else vErrors.push(err406);
				errors++;
			}
			var _valid79 = _errs726 === errors;
			if (_valid79) {
				valid321 = true;
				passing79 = 0;
			}
			const _errs728 = errors;
			if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
				for (const key80 in data164) if (!(key80 === "severity")) {
					const err407 = {
						instancePath: instancePath + "/import~1encoding",
						schemaPath: "#/properties/import~1encoding/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key80 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err407];
					else vErrors.push(err407);
					errors++;
				}
				if (data164.severity !== void 0) {
					let data165 = data164.severity;
					if (!(data165 === "off" || data165 === "error" || data165 === "warning" || data165 === "info")) {
						const err408 = {
							instancePath: instancePath + "/import~1encoding/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err408];
						else vErrors.push(err408);
						errors++;
					}
				}
			} else {
				const err409 = {
					instancePath: instancePath + "/import~1encoding",
					schemaPath: "#/properties/import~1encoding/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err409];
				else vErrors.push(err409);
				errors++;
			}
			var _valid79 = _errs728 === errors;
			if (_valid79 && valid321) {
				valid321 = false;
				passing79 = [passing79, 1];
			} else if (_valid79) {
				valid321 = true;
				passing79 = 1;
			}
			if (!valid321) {
				const err410 = {
					instancePath: instancePath + "/import~1encoding",
					schemaPath: "#/properties/import~1encoding/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing79 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err410];
				else vErrors.push(err410);
				errors++;
			} else {
				errors = _errs725;
				if (vErrors !== null) if (_errs725) vErrors.length = _errs725;
				else vErrors = null;
			}
		}
		if (data["import/formula-without-value"] !== void 0) {
			let data166 = data["import/formula-without-value"];
			const _errs734 = errors;
			let valid325 = false;
			let passing80 = null;
			const _errs735 = errors;
			if (!(data166 === "off" || data166 === "error" || data166 === "warning" || data166 === "info")) {
				const err411 = {
					instancePath: instancePath + "/import~1formula-without-value",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err411];
				else vErrors.push(err411);
				errors++;
			}
			var _valid80 = _errs735 === errors;
			if (_valid80) {
				valid325 = true;
				passing80 = 0;
			}
			const _errs737 = errors;
			if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
				for (const key81 in data166) if (!(key81 === "severity")) {
					const err412 = {
						instancePath: instancePath + "/import~1formula-without-value",
						schemaPath: "#/properties/import~1formula-without-value/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key81 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err412];
					else vErrors.push(err412);
					errors++;
				}
				if (data166.severity !== void 0) {
					let data167 = data166.severity;
					if (!(data167 === "off" || data167 === "error" || data167 === "warning" || data167 === "info")) {
						const err413 = {
							instancePath: instancePath + "/import~1formula-without-value/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err413];
						else vErrors.push(err413);
						errors++;
					}
				}
			} else {
				const err414 = {
					instancePath: instancePath + "/import~1formula-without-value",
					schemaPath: "#/properties/import~1formula-without-value/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err414];
				else vErrors.push(err414);
				errors++;
			}
			var _valid80 = _errs737 === errors;
			if (_valid80 && valid325) {
				valid325 = false;
				passing80 = [passing80, 1];
			} else if (_valid80) {
				valid325 = true;
				passing80 = 1;
			}
			if (!valid325) {
				const err415 = {
					instancePath: instancePath + "/import~1formula-without-value",
					schemaPath: "#/properties/import~1formula-without-value/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing80 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err415];
				else vErrors.push(err415);
				errors++;
			} else {
				errors = _errs734;
				if (vErrors !== null) if (_errs734) vErrors.length = _errs734;
				else vErrors = null;
			}
		}
		if (data["import/hidden-cells"] !== void 0) {
			let data168 = data["import/hidden-cells"];
			const _errs743 = errors;
			let valid329 = false;
			let passing81 = null;
			const _errs744 = errors;
			if (!(data168 === "off" || data168 === "error" || data168 === "warning" || data168 === "info")) {
				const err416 = {
					instancePath: instancePath + "/import~1hidden-cells",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err416];
				else vErrors.push(err416);
				errors++;
			}
			var _valid81 = _errs744 === errors;
			if (_valid81) {
				valid329 = true;
				passing81 = 0;
			}
			const _errs746 = errors;
			if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
				for (const key82 in data168) if (!(key82 === "severity")) {
					const err417 = {
						instancePath: instancePath + "/import~1hidden-cells",
						schemaPath: "#/properties/import~1hidden-cells/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key82 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err417];
					else vErrors.push(err417);
					errors++;
				}
				if (data168.severity !== void 0) {
					let data169 = data168.severity;
					if (!(data169 === "off" || data169 === "error" || data169 === "warning" || data169 === "info")) {
						const err418 = {
							instancePath: instancePath + "/import~1hidden-cells/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err418];
						else vErrors.push(err418);
						errors++;
					}
				}
			} else {
				const err419 = {
					instancePath: instancePath + "/import~1hidden-cells",
					schemaPath: "#/properties/import~1hidden-cells/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err419];
				else vErrors.push(err419);
				errors++;
			}
			var _valid81 = _errs746 === errors;
			if (_valid81 && valid329) {
				valid329 = false;
				passing81 = [passing81, 1];
			} else if (_valid81) {
				valid329 = true;
				passing81 = 1;
			}
			if (!valid329) {
				const err420 = {
					instancePath: instancePath + "/import~1hidden-cells",
					schemaPath: "#/properties/import~1hidden-cells/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing81 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err420];
				else vErrors.push(err420);
				errors++;
			} else {
				errors = _errs743;
				if (vErrors !== null) if (_errs743) vErrors.length = _errs743;
				else vErrors = null;
			}
		}
		if (data["import/hidden-sheets"] !== void 0) {
			let data170 = data["import/hidden-sheets"];
			const _errs752 = errors;
			let valid333 = false;
			let passing82 = null;
			const _errs753 = errors;
			if (!(data170 === "off" || data170 === "error" || data170 === "warning" || data170 === "info")) {
				const err421 = {
					instancePath: instancePath + "/import~1hidden-sheets",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err421];
				else vErrors.push(err421);
				errors++;
			}
			var _valid82 = _errs753 === errors;
			if (_valid82) {
				valid333 = true;
				passing82 = 0;
			}
			const _errs755 = errors;
			if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
				for (const key83 in data170) if (!(key83 === "severity")) {
					const err422 = {
						instancePath: instancePath + "/import~1hidden-sheets",
						schemaPath: "#/properties/import~1hidden-sheets/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key83 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err422];
					else vErrors.push(err422);
					errors++;
				}
				if (data170.severity !== void 0) {
					let data171 = data170.severity;
					if (!(data171 === "off" || data171 === "error" || data171 === "warning" || data171 === "info")) {
						const err423 = {
							instancePath: instancePath + "/import~1hidden-sheets/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err423];
						else vErrors.push(err423);
						errors++;
					}
				}
			} else {
				const err424 = {
					instancePath: instancePath + "/import~1hidden-sheets",
					schemaPath: "#/properties/import~1hidden-sheets/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err424];
				else vErrors.push(err424);
				errors++;
			}
			var _valid82 = _errs755 === errors;
			if (_valid82 && valid333) {
				valid333 = false;
				passing82 = [passing82, 1];
			} else if (_valid82) {
				valid333 = true;
				passing82 = 1;
			}
			if (!valid333) {
				const err425 = {
					instancePath: instancePath + "/import~1hidden-sheets",
					schemaPath: "#/properties/import~1hidden-sheets/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing82 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err425];
				else vErrors.push(err425);
				errors++;
			} else {
				errors = _errs752;
				if (vErrors !== null) if (_errs752) vErrors.length = _errs752;
				else vErrors = null;
			}
		}
		if (data["import/hidden-words"] !== void 0) {
			let data172 = data["import/hidden-words"];
			const _errs761 = errors;
			let valid337 = false;
			let passing83 = null;
			const _errs762 = errors;
			if (!(data172 === "off" || data172 === "error" || data172 === "warning" || data172 === "info")) {
				const err426 = {
					instancePath: instancePath + "/import~1hidden-words",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err426];
				else vErrors.push(err426);
				errors++;
			}
			var _valid83 = _errs762 === errors;
			if (_valid83) {
				valid337 = true;
				passing83 = 0;
			}
			const _errs764 = errors;
			if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
				for (const key84 in data172) if (!(key84 === "severity")) {
					const err427 = {
						instancePath: instancePath + "/import~1hidden-words",
						schemaPath: "#/properties/import~1hidden-words/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key84 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err427];
					else vErrors.push(err427);
					errors++;
				}
				if (data172.severity !== void 0) {
					let data173 = data172.severity;
					if (!(data173 === "off" || data173 === "error" || data173 === "warning" || data173 === "info")) {
						const err428 = {
							instancePath: instancePath + "/import~1hidden-words/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err428];
						else vErrors.push(err428);
						errors++;
					}
				}
			} else {
				const err429 = {
					instancePath: instancePath + "/import~1hidden-words",
					schemaPath: "#/properties/import~1hidden-words/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err429];
				else vErrors.push(err429);
				errors++;
			}
			var _valid83 = _errs764 === errors;
			if (_valid83 && valid337) {
				valid337 = false;
				passing83 = [passing83, 1];
			} else if (_valid83) {
				valid337 = true;
				passing83 = 1;
			}
			if (!valid337) {
				const err430 = {
					instancePath: instancePath + "/import~1hidden-words",
					schemaPath: "#/properties/import~1hidden-words/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing83 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err430];
				else vErrors.push(err430);
				errors++;
			} else {
				errors = _errs761;
				if (vErrors !== null) if (_errs761) vErrors.length = _errs761;
				else vErrors = null;
			}
		}
		if (data["import/left-out"] !== void 0) {
			let data174 = data["import/left-out"];
			const _errs770 = errors;
			let valid341 = false;
			let passing84 = null;
			const _errs771 = errors;
			if (!(data174 === "off" || data174 === "error" || data174 === "warning" || data174 === "info")) {
				const err431 = {
					instancePath: instancePath + "/import~1left-out",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err431];
				else vErrors.push(err431);
				errors++;
			}
			var _valid84 = _errs771 === errors;
			if (_valid84) {
				valid341 = true;
				passing84 = 0;
			}
			const _errs773 = errors;
			if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
				for (const key85 in data174) if (!(key85 === "severity")) {
					const err432 = {
						instancePath: instancePath + "/import~1left-out",
						schemaPath: "#/properties/import~1left-out/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key85 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err432];
					else vErrors.push(err432);
					errors++;
				}
				if (data174.severity !== void 0) {
					let data175 = data174.severity;
					if (!(data175 === "off" || data175 === "error" || data175 === "warning" || data175 === "info")) {
						const err433 = {
							instancePath: instancePath + "/import~1left-out/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err433];
						else vErrors.push(err433);
						errors++;
					}
				}
			} else {
				const err434 = {
					instancePath: instancePath + "/import~1left-out",
					schemaPath: "#/properties/import~1left-out/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err434];
				else vErrors.push(err434);
				errors++;
			}
			var _valid84 = _errs773 === errors;
			if (_valid84 && valid341) {
				valid341 = false;
				passing84 = [passing84, 1];
			} else if (_valid84) {
				valid341 = true;
				passing84 = 1;
			}
			if (!valid341) {
				const err435 = {
					instancePath: instancePath + "/import~1left-out",
					schemaPath: "#/properties/import~1left-out/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing84 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err435];
				else vErrors.push(err435);
				errors++;
			} else {
				errors = _errs770;
				if (vErrors !== null) if (_errs770) vErrors.length = _errs770;
				else vErrors = null;
			}
		}
		if (data["import/lines-out-of-order"] !== void 0) {
			let data176 = data["import/lines-out-of-order"];
			const _errs779 = errors;
			let valid345 = false;
			let passing85 = null;
			const _errs780 = errors;
			if (!(data176 === "off" || data176 === "error" || data176 === "warning" || data176 === "info")) {
				const err436 = {
					instancePath: instancePath + "/import~1lines-out-of-order",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err436];
				else vErrors.push(err436);
				errors++;
			}
			var _valid85 = _errs780 === errors;
			if (_valid85) {
				valid345 = true;
				passing85 = 0;
			}
			const _errs782 = errors;
			if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
				for (const key86 in data176) if (!(key86 === "severity")) {
					const err437 = {
						instancePath: instancePath + "/import~1lines-out-of-order",
						schemaPath: "#/properties/import~1lines-out-of-order/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key86 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err437];
					else vErrors.push(err437);
					errors++;
				}
				if (data176.severity !== void 0) {
					let data177 = data176.severity;
					if (!(data177 === "off" || data177 === "error" || data177 === "warning" || data177 === "info")) {
						const err438 = {
							instancePath: instancePath + "/import~1lines-out-of-order/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err438];
						else vErrors.push(err438);
						errors++;
					}
				}
			} else {
				const err439 = {
					instancePath: instancePath + "/import~1lines-out-of-order",
					schemaPath: "#/properties/import~1lines-out-of-order/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err439];
				else vErrors.push(err439);
				errors++;
			}
			var _valid85 = _errs782 === errors;
			if (_valid85 && valid345) {
				valid345 = false;
				passing85 = [passing85, 1];
			} else if (_valid85) {
				valid345 = true;
				passing85 = 1;
			}
			if (!valid345) {
				const err440 = {
					instancePath: instancePath + "/import~1lines-out-of-order",
					schemaPath: "#/properties/import~1lines-out-of-order/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing85 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err440];
				else vErrors.push(err440);
				errors++;
			} else {
				errors = _errs779;
				if (vErrors !== null) if (_errs779) vErrors.length = _errs779;
				else vErrors = null;
			}
		}
		if (data["import/not-in-force"] !== void 0) {
			let data178 = data["import/not-in-force"];
			const _errs788 = errors;
			let valid349 = false;
			let passing86 = null;
			const _errs789 = errors;
			if (!(data178 === "off" || data178 === "error" || data178 === "warning" || data178 === "info")) {
				const err441 = {
					instancePath: instancePath + "/import~1not-in-force",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err441];
				else vErrors.push(err441);
				errors++;
			}
			var _valid86 = _errs789 === errors;
			if (_valid86) {
				valid349 = true;
				passing86 = 0;
			}
			const _errs791 = errors;
			if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
				for (const key87 in data178) if (!(key87 === "severity")) {
					const err442 = {
						instancePath: instancePath + "/import~1not-in-force",
						schemaPath: "#/properties/import~1not-in-force/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key87 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err442];
					else vErrors.push(err442);
					errors++;
				}
				if (data178.severity !== void 0) {
					let data179 = data178.severity;
					if (!(data179 === "off" || data179 === "error" || data179 === "warning" || data179 === "info")) {
						const err443 = {
							instancePath: instancePath + "/import~1not-in-force/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err443];
						else vErrors.push(err443);
						errors++;
					}
				}
			} else {
				const err444 = {
					instancePath: instancePath + "/import~1not-in-force",
					schemaPath: "#/properties/import~1not-in-force/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err444];
				else vErrors.push(err444);
				errors++;
			}
			var _valid86 = _errs791 === errors;
			if (_valid86 && valid349) {
				valid349 = false;
				passing86 = [passing86, 1];
			} else if (_valid86) {
				valid349 = true;
				passing86 = 1;
			}
			if (!valid349) {
				const err445 = {
					instancePath: instancePath + "/import~1not-in-force",
					schemaPath: "#/properties/import~1not-in-force/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing86 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err445];
				else vErrors.push(err445);
				errors++;
			} else {
				errors = _errs788;
				if (vErrors !== null) if (_errs788) vErrors.length = _errs788;
				else vErrors = null;
			}
		}
		if (data["import/other-table"] !== void 0) {
			let data180 = data["import/other-table"];
			const _errs797 = errors;
			let valid353 = false;
			let passing87 = null;
			const _errs798 = errors;
			if (!(data180 === "off" || data180 === "error" || data180 === "warning" || data180 === "info")) {
				const err446 = {
					instancePath: instancePath + "/import~1other-table",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err446];
				else vErrors.push(err446);
				errors++;
			}
			var _valid87 = _errs798 === errors;
			if (_valid87) {
				valid353 = true;
				passing87 = 0;
			}
			const _errs800 = errors;
			if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
				for (const key88 in data180) if (!(key88 === "severity")) {
					const err447 = {
						instancePath: instancePath + "/import~1other-table",
						schemaPath: "#/properties/import~1other-table/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key88 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err447];
					else vErrors.push(err447);
					errors++;
				}
				if (data180.severity !== void 0) {
					let data181 = data180.severity;
					if (!(data181 === "off" || data181 === "error" || data181 === "warning" || data181 === "info")) {
						const err448 = {
							instancePath: instancePath + "/import~1other-table/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err448];
						else vErrors.push(err448);
						errors++;
					}
				}
			} else {
				const err449 = {
					instancePath: instancePath + "/import~1other-table",
					schemaPath: "#/properties/import~1other-table/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err449];
				else vErrors.push(err449);
				errors++;
			}
			var _valid87 = _errs800 === errors;
			if (_valid87 && valid353) {
				valid353 = false;
				passing87 = [passing87, 1];
			} else if (_valid87) {
				valid353 = true;
				passing87 = 1;
			}
			if (!valid353) {
				const err450 = {
					instancePath: instancePath + "/import~1other-table",
					schemaPath: "#/properties/import~1other-table/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing87 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err450];
				else vErrors.push(err450);
				errors++;
			} else {
				errors = _errs797;
				if (vErrors !== null) if (_errs797) vErrors.length = _errs797;
				else vErrors = null;
			}
		}
		if (data["import/precedence"] !== void 0) {
			let data182 = data["import/precedence"];
			const _errs806 = errors;
			let valid357 = false;
			let passing88 = null;
			const _errs807 = errors;
			if (!(data182 === "off" || data182 === "error" || data182 === "warning" || data182 === "info")) {
				const err451 = {
					instancePath: instancePath + "/import~1precedence",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err451];
				else vErrors.push(err451);
				errors++;
			}
			var _valid88 = _errs807 === errors;
			if (_valid88) {
				valid357 = true;
				passing88 = 0;
			}
			const _errs809 = errors;
			if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
				for (const key89 in data182) if (!(key89 === "severity")) {
					const err452 = {
						instancePath: instancePath + "/import~1precedence",
						schemaPath: "#/properties/import~1precedence/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key89 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err452];
					else vErrors.push(err452);
					errors++;
				}
				if (data182.severity !== void 0) {
					let data183 = data182.severity;
					if (!(data183 === "off" || data183 === "error" || data183 === "warning" || data183 === "info")) {
						const err453 = {
							instancePath: instancePath + "/import~1precedence/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err453];
						else vErrors.push(err453);
						errors++;
					}
				}
			} else {
				const err454 = {
					instancePath: instancePath + "/import~1precedence",
					schemaPath: "#/properties/import~1precedence/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err454];
				else vErrors.push(err454);
				errors++;
			}
			var _valid88 = _errs809 === errors;
			if (_valid88 && valid357) {
				valid357 = false;
				passing88 = [passing88, 1];
			} else if (_valid88) {
				valid357 = true;
				passing88 = 1;
			}
			if (!valid357) {
				const err455 = {
					instancePath: instancePath + "/import~1precedence",
					schemaPath: "#/properties/import~1precedence/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing88 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err455];
				else vErrors.push(err455);
				errors++;
			} else {
				errors = _errs806;
				if (vErrors !== null) if (_errs806) vErrors.length = _errs806;
				else vErrors = null;
			}
		}
		if (data["import/tracked-changes"] !== void 0) {
			let data184 = data["import/tracked-changes"];
			const _errs815 = errors;
			let valid361 = false;
			let passing89 = null;
			const _errs816 = errors;
			if (!(data184 === "off" || data184 === "error" || data184 === "warning" || data184 === "info")) {
				const err456 = {
					instancePath: instancePath + "/import~1tracked-changes",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err456];
				else vErrors.push(err456);
				errors++;
			}
			var _valid89 = _errs816 === errors;
			if (_valid89) {
				valid361 = true;
				passing89 = 0;
			}
			const _errs818 = errors;
			if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
				for (const key90 in data184) if (!(key90 === "severity")) {
					const err457 = {
						instancePath: instancePath + "/import~1tracked-changes",
						schemaPath: "#/properties/import~1tracked-changes/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key90 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err457];
					else vErrors.push(err457);
					errors++;
				}
				if (data184.severity !== void 0) {
					let data185 = data184.severity;
					if (!(data185 === "off" || data185 === "error" || data185 === "warning" || data185 === "info")) {
						const err458 = {
							instancePath: instancePath + "/import~1tracked-changes/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err458];
						else vErrors.push(err458);
						errors++;
					}
				}
			} else {
				const err459 = {
					instancePath: instancePath + "/import~1tracked-changes",
					schemaPath: "#/properties/import~1tracked-changes/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err459];
				else vErrors.push(err459);
				errors++;
			}
			var _valid89 = _errs818 === errors;
			if (_valid89 && valid361) {
				valid361 = false;
				passing89 = [passing89, 1];
			} else if (_valid89) {
				valid361 = true;
				passing89 = 1;
			}
			if (!valid361) {
				const err460 = {
					instancePath: instancePath + "/import~1tracked-changes",
					schemaPath: "#/properties/import~1tracked-changes/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing89 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err460];
				else vErrors.push(err460);
				errors++;
			} else {
				errors = _errs815;
				if (vErrors !== null) if (_errs815) vErrors.length = _errs815;
				else vErrors = null;
			}
		}
		if (data["import/uncertain-cell"] !== void 0) {
			let data186 = data["import/uncertain-cell"];
			const _errs824 = errors;
			let valid365 = false;
			let passing90 = null;
			const _errs825 = errors;
			if (!(data186 === "off" || data186 === "error" || data186 === "warning" || data186 === "info")) {
				const err461 = {
					instancePath: instancePath + "/import~1uncertain-cell",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err461];
				else vErrors.push(err461);
				errors++;
			}
			var _valid90 = _errs825 === errors;
			if (_valid90) {
				valid365 = true;
				passing90 = 0;
			}
			const _errs827 = errors;
			if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
				for (const key91 in data186) if (!(key91 === "severity")) {
					const err462 = {
						instancePath: instancePath + "/import~1uncertain-cell",
						schemaPath: "#/properties/import~1uncertain-cell/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key91 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err462];
					else vErrors.push(err462);
					errors++;
				}
				if (data186.severity !== void 0) {
					let data187 = data186.severity;
					if (!(data187 === "off" || data187 === "error" || data187 === "warning" || data187 === "info")) {
						const err463 = {
							instancePath: instancePath + "/import~1uncertain-cell/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err463];
						else vErrors.push(err463);
						errors++;
					}
				}
			} else {
				const err464 = {
					instancePath: instancePath + "/import~1uncertain-cell",
					schemaPath: "#/properties/import~1uncertain-cell/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err464];
				else vErrors.push(err464);
				errors++;
			}
			var _valid90 = _errs827 === errors;
			if (_valid90 && valid365) {
				valid365 = false;
				passing90 = [passing90, 1];
			} else if (_valid90) {
				valid365 = true;
				passing90 = 1;
			}
			if (!valid365) {
				const err465 = {
					instancePath: instancePath + "/import~1uncertain-cell",
					schemaPath: "#/properties/import~1uncertain-cell/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing90 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err465];
				else vErrors.push(err465);
				errors++;
			} else {
				errors = _errs824;
				if (vErrors !== null) if (_errs824) vErrors.length = _errs824;
				else vErrors = null;
			}
		}
		if (data["import/uncertain-page-end"] !== void 0) {
			let data188 = data["import/uncertain-page-end"];
			const _errs833 = errors;
			let valid369 = false;
			let passing91 = null;
			const _errs834 = errors;
			if (!(data188 === "off" || data188 === "error" || data188 === "warning" || data188 === "info")) {
				const err466 = {
					instancePath: instancePath + "/import~1uncertain-page-end",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err466];
				else vErrors.push(err466);
				errors++;
			}
			var _valid91 = _errs834 === errors;
			if (_valid91) {
				valid369 = true;
				passing91 = 0;
			}
			const _errs836 = errors;
			if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
				for (const key92 in data188) if (!(key92 === "severity")) {
					const err467 = {
						instancePath: instancePath + "/import~1uncertain-page-end",
						schemaPath: "#/properties/import~1uncertain-page-end/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key92 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err467];
					else vErrors.push(err467);
					errors++;
				}
				if (data188.severity !== void 0) {
					let data189 = data188.severity;
					if (!(data189 === "off" || data189 === "error" || data189 === "warning" || data189 === "info")) {
						const err468 = {
							instancePath: instancePath + "/import~1uncertain-page-end/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err468];
						else vErrors.push(err468);
						errors++;
					}
				}
			} else {
				const err469 = {
					instancePath: instancePath + "/import~1uncertain-page-end",
					schemaPath: "#/properties/import~1uncertain-page-end/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err469];
				else vErrors.push(err469);
				errors++;
			}
			var _valid91 = _errs836 === errors;
			if (_valid91 && valid369) {
				valid369 = false;
				passing91 = [passing91, 1];
			} else if (_valid91) {
				valid369 = true;
				passing91 = 1;
			}
			if (!valid369) {
				const err470 = {
					instancePath: instancePath + "/import~1uncertain-page-end",
					schemaPath: "#/properties/import~1uncertain-page-end/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing91 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err470];
				else vErrors.push(err470);
				errors++;
			} else {
				errors = _errs833;
				if (vErrors !== null) if (_errs833) vErrors.length = _errs833;
				else vErrors = null;
			}
		}
		if (data["import/uncertain-row"] !== void 0) {
			let data190 = data["import/uncertain-row"];
			const _errs842 = errors;
			let valid373 = false;
			let passing92 = null;
			const _errs843 = errors;
			if (!(data190 === "off" || data190 === "error" || data190 === "warning" || data190 === "info")) {
				const err471 = {
					instancePath: instancePath + "/import~1uncertain-row",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err471];
				else vErrors.push(err471);
				errors++;
			}
			var _valid92 = _errs843 === errors;
			if (_valid92) {
				valid373 = true;
				passing92 = 0;
			}
			const _errs845 = errors;
			if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
				for (const key93 in data190) if (!(key93 === "severity")) {
					const err472 = {
						instancePath: instancePath + "/import~1uncertain-row",
						schemaPath: "#/properties/import~1uncertain-row/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key93 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err472];
					else vErrors.push(err472);
					errors++;
				}
				if (data190.severity !== void 0) {
					let data191 = data190.severity;
					if (!(data191 === "off" || data191 === "error" || data191 === "warning" || data191 === "info")) {
						const err473 = {
							instancePath: instancePath + "/import~1uncertain-row/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err473];
						else vErrors.push(err473);
						errors++;
					}
				}
			} else {
				const err474 = {
					instancePath: instancePath + "/import~1uncertain-row",
					schemaPath: "#/properties/import~1uncertain-row/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err474];
				else vErrors.push(err474);
				errors++;
			}
			var _valid92 = _errs845 === errors;
			if (_valid92 && valid373) {
				valid373 = false;
				passing92 = [passing92, 1];
			} else if (_valid92) {
				valid373 = true;
				passing92 = 1;
			}
			if (!valid373) {
				const err475 = {
					instancePath: instancePath + "/import~1uncertain-row",
					schemaPath: "#/properties/import~1uncertain-row/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing92 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err475];
				else vErrors.push(err475);
				errors++;
			} else {
				errors = _errs842;
				if (vErrors !== null) if (_errs842) vErrors.length = _errs842;
				else vErrors = null;
			}
		}
		if (data["import/uncertain-rows"] !== void 0) {
			let data192 = data["import/uncertain-rows"];
			const _errs851 = errors;
			let valid377 = false;
			let passing93 = null;
			const _errs852 = errors;
			if (!(data192 === "off" || data192 === "error" || data192 === "warning" || data192 === "info")) {
				const err476 = {
					instancePath: instancePath + "/import~1uncertain-rows",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err476];
				else vErrors.push(err476);
				errors++;
			}
			var _valid93 = _errs852 === errors;
			if (_valid93) {
				valid377 = true;
				passing93 = 0;
			}
			const _errs854 = errors;
			if (data192 && typeof data192 == "object" && !Array.isArray(data192)) {
				for (const key94 in data192) if (!(key94 === "severity")) {
					const err477 = {
						instancePath: instancePath + "/import~1uncertain-rows",
						schemaPath: "#/properties/import~1uncertain-rows/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key94 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err477];
					else vErrors.push(err477);
					errors++;
				}
				if (data192.severity !== void 0) {
					let data193 = data192.severity;
					if (!(data193 === "off" || data193 === "error" || data193 === "warning" || data193 === "info")) {
						const err478 = {
							instancePath: instancePath + "/import~1uncertain-rows/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err478];
						else vErrors.push(err478);
						errors++;
					}
				}
			} else {
				const err479 = {
					instancePath: instancePath + "/import~1uncertain-rows",
					schemaPath: "#/properties/import~1uncertain-rows/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err479];
				else vErrors.push(err479);
				errors++;
			}
			var _valid93 = _errs854 === errors;
			if (_valid93 && valid377) {
				valid377 = false;
				passing93 = [passing93, 1];
			} else if (_valid93) {
				valid377 = true;
				passing93 = 1;
			}
			if (!valid377) {
				const err480 = {
					instancePath: instancePath + "/import~1uncertain-rows",
					schemaPath: "#/properties/import~1uncertain-rows/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing93 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err480];
				else vErrors.push(err480);
				errors++;
			} else {
				errors = _errs851;
				if (vErrors !== null) if (_errs851) vErrors.length = _errs851;
				else vErrors = null;
			}
		}
		if (data["import/unexplained-mark"] !== void 0) {
			let data194 = data["import/unexplained-mark"];
			const _errs860 = errors;
			let valid381 = false;
			let passing94 = null;
			const _errs861 = errors;
			if (!(data194 === "off" || data194 === "error" || data194 === "warning" || data194 === "info")) {
				const err481 = {
					instancePath: instancePath + "/import~1unexplained-mark",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err481];
				else vErrors.push(err481);
				errors++;
			}
			var _valid94 = _errs861 === errors;
			if (_valid94) {
				valid381 = true;
				passing94 = 0;
			}
			const _errs863 = errors;
			if (data194 && typeof data194 == "object" && !Array.isArray(data194)) {
				for (const key95 in data194) if (!(key95 === "severity")) {
					const err482 = {
						instancePath: instancePath + "/import~1unexplained-mark",
						schemaPath: "#/properties/import~1unexplained-mark/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key95 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err482];
					else vErrors.push(err482);
					errors++;
				}
				if (data194.severity !== void 0) {
					let data195 = data194.severity;
					if (!(data195 === "off" || data195 === "error" || data195 === "warning" || data195 === "info")) {
						const err483 = {
							instancePath: instancePath + "/import~1unexplained-mark/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err483];
						else vErrors.push(err483);
						errors++;
					}
				}
			} else {
				const err484 = {
					instancePath: instancePath + "/import~1unexplained-mark",
					schemaPath: "#/properties/import~1unexplained-mark/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err484];
				else vErrors.push(err484);
				errors++;
			}
			var _valid94 = _errs863 === errors;
			if (_valid94 && valid381) {
				valid381 = false;
				passing94 = [passing94, 1];
			} else if (_valid94) {
				valid381 = true;
				passing94 = 1;
			}
			if (!valid381) {
				const err485 = {
					instancePath: instancePath + "/import~1unexplained-mark",
					schemaPath: "#/properties/import~1unexplained-mark/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing94 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err485];
				else vErrors.push(err485);
				errors++;
			} else {
				errors = _errs860;
				if (vErrors !== null) if (_errs860) vErrors.length = _errs860;
				else vErrors = null;
			}
		}
		if (data["import/unknown-column"] !== void 0) {
			let data196 = data["import/unknown-column"];
			const _errs869 = errors;
			let valid385 = false;
			let passing95 = null;
			const _errs870 = errors;
			if (!(data196 === "off" || data196 === "error" || data196 === "warning" || data196 === "info")) {
				const err486 = {
					instancePath: instancePath + "/import~1unknown-column",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err486];
				else vErrors.push(err486);
				errors++;
			}
			var _valid95 = _errs870 === errors;
			if (_valid95) {
				valid385 = true;
				passing95 = 0;
			}
			const _errs872 = errors;
			if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
				for (const key96 in data196) if (!(key96 === "severity")) {
					const err487 = {
						instancePath: instancePath + "/import~1unknown-column",
						schemaPath: "#/properties/import~1unknown-column/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key96 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err487];
					else vErrors.push(err487);
					errors++;
				}
				if (data196.severity !== void 0) {
					let data197 = data196.severity;
					if (!(data197 === "off" || data197 === "error" || data197 === "warning" || data197 === "info")) {
						const err488 = {
							instancePath: instancePath + "/import~1unknown-column/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err488];
						else vErrors.push(err488);
						errors++;
					}
				}
			} else {
				const err489 = {
					instancePath: instancePath + "/import~1unknown-column",
					schemaPath: "#/properties/import~1unknown-column/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err489];
				else vErrors.push(err489);
				errors++;
			}
			var _valid95 = _errs872 === errors;
			if (_valid95 && valid385) {
				valid385 = false;
				passing95 = [passing95, 1];
			} else if (_valid95) {
				valid385 = true;
				passing95 = 1;
			}
			if (!valid385) {
				const err490 = {
					instancePath: instancePath + "/import~1unknown-column",
					schemaPath: "#/properties/import~1unknown-column/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing95 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err490];
				else vErrors.push(err490);
				errors++;
			} else {
				errors = _errs869;
				if (vErrors !== null) if (_errs869) vErrors.length = _errs869;
				else vErrors = null;
			}
		}
		if (data["import/unread-precedence"] !== void 0) {
			let data198 = data["import/unread-precedence"];
			const _errs878 = errors;
			let valid389 = false;
			let passing96 = null;
			const _errs879 = errors;
			if (!(data198 === "off" || data198 === "error" || data198 === "warning" || data198 === "info")) {
				const err491 = {
					instancePath: instancePath + "/import~1unread-precedence",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err491];
				else vErrors.push(err491);
				errors++;
			}
			var _valid96 = _errs879 === errors;
			if (_valid96) {
				valid389 = true;
				passing96 = 0;
			}
			const _errs881 = errors;
			if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
				for (const key97 in data198) if (!(key97 === "severity")) {
					const err492 = {
						instancePath: instancePath + "/import~1unread-precedence",
						schemaPath: "#/properties/import~1unread-precedence/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key97 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err492];
					else vErrors.push(err492);
					errors++;
				}
				if (data198.severity !== void 0) {
					let data199 = data198.severity;
					if (!(data199 === "off" || data199 === "error" || data199 === "warning" || data199 === "info")) {
						const err493 = {
							instancePath: instancePath + "/import~1unread-precedence/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err493];
						else vErrors.push(err493);
						errors++;
					}
				}
			} else {
				const err494 = {
					instancePath: instancePath + "/import~1unread-precedence",
					schemaPath: "#/properties/import~1unread-precedence/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err494];
				else vErrors.push(err494);
				errors++;
			}
			var _valid96 = _errs881 === errors;
			if (_valid96 && valid389) {
				valid389 = false;
				passing96 = [passing96, 1];
			} else if (_valid96) {
				valid389 = true;
				passing96 = 1;
			}
			if (!valid389) {
				const err495 = {
					instancePath: instancePath + "/import~1unread-precedence",
					schemaPath: "#/properties/import~1unread-precedence/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing96 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err495];
				else vErrors.push(err495);
				errors++;
			} else {
				errors = _errs878;
				if (vErrors !== null) if (_errs878) vErrors.length = _errs878;
				else vErrors = null;
			}
		}
		if (data["import/unread-table"] !== void 0) {
			let data200 = data["import/unread-table"];
			const _errs887 = errors;
			let valid393 = false;
			let passing97 = null;
			const _errs888 = errors;
			if (!(data200 === "off" || data200 === "error" || data200 === "warning" || data200 === "info")) {
				const err496 = {
					instancePath: instancePath + "/import~1unread-table",
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema13.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err496];
				else vErrors.push(err496);
				errors++;
			}
			var _valid97 = _errs888 === errors;
			if (_valid97) {
				valid393 = true;
				passing97 = 0;
			}
			const _errs890 = errors;
			if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
				for (const key98 in data200) if (!(key98 === "severity")) {
					const err497 = {
						instancePath: instancePath + "/import~1unread-table",
						schemaPath: "#/properties/import~1unread-table/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key98 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err497];
					else vErrors.push(err497);
					errors++;
				}
				if (data200.severity !== void 0) {
					let data201 = data200.severity;
					if (!(data201 === "off" || data201 === "error" || data201 === "warning" || data201 === "info")) {
						const err498 = {
							instancePath: instancePath + "/import~1unread-table/severity",
							schemaPath: "#/definitions/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema13.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err498];
						else vErrors.push(err498);
						errors++;
					}
				}
			} else {
				const err499 = {
					instancePath: instancePath + "/import~1unread-table",
					schemaPath: "#/properties/import~1unread-table/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err499];
				else vErrors.push(err499);
				errors++;
			}
			var _valid97 = _errs890 === errors;
			if (_valid97 && valid393) {
				valid393 = false;
				passing97 = [passing97, 1];
			} else if (_valid97) {
				valid393 = true;
				passing97 = 1;
			}
			if (!valid393) {
				const err500 = {
					instancePath: instancePath + "/import~1unread-table",
					schemaPath: "#/properties/import~1unread-table/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing97 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err500];
				else vErrors.push(err500);
				errors++;
			} else {
				errors = _errs887;
				if (vErrors !== null) if (_errs887) vErrors.length = _errs887;
				else vErrors = null;
			}
		}
	} else {
		const err501 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err501];
		else vErrors.push(err501);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema209 = {
	"title": "ConfigOverride",
	"type": "object",
	"description": "写明的条件都符合的表，用这里的设置。Settings for the tables that meet all the conditions given.",
	"additionalProperties": false,
	"properties": {
		"files": {
			"oneOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"minItems": 1
			}],
			"description": "文件（通配符，相对于本配置所在目录）。Files (globs, seen from the folder of the configuration)."
		},
		"level": {
			"oneOf": [{ "enum": [
				"state",
				"province",
				"prefecture",
				"county",
				"township"
			] }, {
				"type": "array",
				"items": { "enum": [
					"state",
					"province",
					"prefecture",
					"county",
					"township"
				] },
				"minItems": 1
			}],
			"description": "层级：国家、省、市、县区、镇街。Level of the body that issues the table."
		},
		"place": {
			"oneOf": [{
				"type": "string",
				"minLength": 1
			}, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"minItems": 1
			}],
			"description": "地域，如 新海区。Place of that body."
		},
		"preset": {
			"enum": ["recommended", "strict"],
			"description": "规则预设，默认 recommended。Rule preset."
		},
		"rules": { "$ref": "#/definitions/rules" },
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
		}
	}
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "files" || key0 === "level" || key0 === "place" || key0 === "preset" || key0 === "rules" || key0 === "policies" || key0 === "parent")) {
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
		if (data.files !== void 0) {
			let data0 = data.files;
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/oneOf/0/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/oneOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs6 = errors;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func3(data1) < 1) {
							const err4 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/oneOf/1/items/minLength",
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
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/oneOf/1/items/type",
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
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) if (_errs3) vErrors.length = _errs3;
				else vErrors = null;
			}
		}
		if (data.level !== void 0) {
			let data2 = data.level;
			const _errs11 = errors;
			let valid4 = false;
			let passing1 = null;
			const _errs12 = errors;
			if (!(data2 === "state" || data2 === "province" || data2 === "prefecture" || data2 === "county" || data2 === "township")) {
				const err8 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/oneOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema209.properties.level.oneOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			if (_valid1) {
				valid4 = true;
				passing1 = 0;
			}
			const _errs13 = errors;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err9 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/properties/level/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (!(data3 === "state" || data3 === "province" || data3 === "prefecture" || data3 === "county" || data3 === "township")) {
						const err10 = {
							instancePath: instancePath + "/level/" + i1,
							schemaPath: "#/properties/level/oneOf/1/items/enum",
							keyword: "enum",
							params: { allowedValues: schema209.properties.level.oneOf[1].items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			if (_valid1 && valid4) {
				valid4 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid4 = true;
				passing1 = 1;
			}
			if (!valid4) {
				const err12 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) if (_errs11) vErrors.length = _errs11;
				else vErrors = null;
			}
		}
		if (data.place !== void 0) {
			let data4 = data.place;
			const _errs17 = errors;
			let valid7 = false;
			let passing2 = null;
			const _errs18 = errors;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err13 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/properties/place/oneOf/0/minLength",
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
					instancePath: instancePath + "/place",
					schemaPath: "#/properties/place/oneOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid2 = _errs18 === errors;
			if (_valid2) {
				valid7 = true;
				passing2 = 0;
			}
			const _errs20 = errors;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err15 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/properties/place/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data5 = data4[i2];
					if (typeof data5 === "string") {
						if (func3(data5) < 1) {
							const err16 = {
								instancePath: instancePath + "/place/" + i2,
								schemaPath: "#/properties/place/oneOf/1/items/minLength",
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
							instancePath: instancePath + "/place/" + i2,
							schemaPath: "#/properties/place/oneOf/1/items/type",
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
					instancePath: instancePath + "/place",
					schemaPath: "#/properties/place/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid2 = _errs20 === errors;
			if (_valid2 && valid7) {
				valid7 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid7 = true;
				passing2 = 1;
			}
			if (!valid7) {
				const err19 = {
					instancePath: instancePath + "/place",
					schemaPath: "#/properties/place/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) if (_errs17) vErrors.length = _errs17;
				else vErrors = null;
			}
		}
		if (data.preset !== void 0) {
			let data6 = data.preset;
			if (!(data6 === "recommended" || data6 === "strict")) {
				const err20 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema209.properties.preset.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate11(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : addAll(vErrors, validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.policies !== void 0) {
			let data8 = data.policies;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (typeof data9 === "string") {
						if (func3(data9) < 1) {
							const err21 = {
								instancePath: instancePath + "/policies/" + i3,
								schemaPath: "#/properties/policies/items/minLength",
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
							instancePath: instancePath + "/policies/" + i3,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data10 = data.parent;
			if (typeof data10 === "string") {
				if (func3(data10) < 1) {
					const err24 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/properties/parent/minLength",
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
					instancePath: instancePath + "/parent",
					schemaPath: "#/properties/parent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
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
	validate13.errors = vErrors;
	return errors === 0;
}
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
		if (data.extends !== void 0) {
			let data1 = data.extends;
			const _errs5 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs6 = errors;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/oneOf/0/minLength",
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
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/oneOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs8 = errors;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func3(data2) < 1) {
							const err4 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/oneOf/1/items/minLength",
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
							instancePath: instancePath + "/extends/" + i0,
							schemaPath: "#/properties/extends/oneOf/1/items/type",
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
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
		}
		if (data.preset !== void 0) {
			let data3 = data.preset;
			if (!(data3 === "recommended" || data3 === "strict")) {
				const err8 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.preset.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate11(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : addAll(vErrors, validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.policies !== void 0) {
			let data5 = data.policies;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err9 = {
								instancePath: instancePath + "/policies/" + i1,
								schemaPath: "#/properties/policies/items/minLength",
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
							instancePath: instancePath + "/policies/" + i1,
							schemaPath: "#/properties/policies/items/type",
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
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data7 = data.parent;
			if (typeof data7 === "string") {
				if (func3(data7) < 1) {
					const err12 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/properties/parent/minLength",
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
					instancePath: instancePath + "/parent",
					schemaPath: "#/properties/parent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data8 = data.overrides;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate13(data8[i2], {
					instancePath: instancePath + "/overrides/" + i2,
					parentData: data8,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate13.errors : addAll(vErrors, validate13.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data10 = data.ignore;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (typeof data11 === "string") {
						if (func3(data11) < 1) {
							const err15 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/minLength",
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
							instancePath: instancePath + "/ignore/" + i3,
							schemaPath: "#/properties/ignore/items/type",
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
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.notSuppressible !== void 0) {
			let data12 = data.notSuppressible;
			if (Array.isArray(data12)) {
				const len4 = data12.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data13 = data12[i4];
					if (!(data13 === "coverage/*" || data13 === "units/*" || data13 === "citations/*" || data13 === "deadlines/*" || data13 === "wording/*" || data13 === "structure/*" || data13 === "parent/*" || data13 === "policy/*" || data13 === "import/*" || data13 === "coverage/bad-implements" || data13 === "coverage/dropped-clause" || data13 === "coverage/dropped-upstream" || data13 === "coverage/duplicate-cover" || data13 === "coverage/expired-waiver" || data13 === "coverage/local-task" || data13 === "coverage/lowered-figure" || data13 === "coverage/missing-task" || data13 === "coverage/narrowed-scope" || data13 === "coverage/unassigned-task" || data13 === "coverage/unclear-task" || data13 === "coverage/unused-waiver" || data13 === "units/collective-lead" || data13 === "units/dropped-responsible" || data13 === "units/duplicate-unit" || data13 === "units/foreign-level-unit" || data13 === "units/foreign-place-unit" || data13 === "units/inconsistent-unit-name" || data13 === "units/joined-units" || data13 === "units/lead-not-counterpart" || data13 === "units/missing-lead" || data13 === "units/missing-responsible" || data13 === "units/missing-units" || data13 === "units/no-rulemaking-power" || data13 === "units/obsolete-unit-name" || data13 === "units/redundant-unit" || data13 === "citations/conflicting-number" || data13 === "citations/impossible-year" || data13 === "citations/malformed-number" || data13 === "citations/mismatched-title" || data13 === "citations/missing-basis" || data13 === "citations/missing-citation" || data13 === "citations/missing-number" || data13 === "citations/missing-required-document" || data13 === "citations/superseded-document" || data13 === "deadlines/after-reporting" || data13 === "deadlines/conflicting-deadline" || data13 === "deadlines/impossible-date" || data13 === "deadlines/later-deadline" || data13 === "deadlines/missing-deadline" || data13 === "deadlines/past-deadline" || data13 === "wording/foreign-level-word" || data13 === "wording/foreign-place" || data13 === "wording/lost-prohibition" || data13 === "wording/mixed-width" || data13 === "wording/near-typo" || data13 === "wording/placeholder" || data13 === "wording/reversed-sense" || data13 === "wording/unbalanced-marks" || data13 === "wording/weakened-duty" || data13 === "structure/broken-numbering" || data13 === "structure/duplicate-title" || data13 === "structure/empty-requirement" || data13 === "structure/empty-section" || data13 === "structure/identity-mismatch" || data13 === "structure/inconsistent-ending" || data13 === "structure/mixed-headings" || data13 === "structure/repeated-text" || data13 === "structure/title-mismatch" || data13 === "structure/title-requirement-mismatch" || data13 === "structure/unknown-column" || data13 === "structure/year-mismatch" || data13 === "parent/foreign-parent" || data13 === "parent/no-parent" || data13 === "parent/unresolved-parent" || data13 === "parent/wrong-level" || data13 === "parent/wrong-year" || data13 === "policy/unmet-demand" || data13 === "import/chunk-unread" || data13 === "import/columns-left-out" || data13 === "import/converted" || data13 === "import/damaged" || data13 === "import/default" || data13 === "import/encoding" || data13 === "import/formula-without-value" || data13 === "import/hidden-cells" || data13 === "import/hidden-sheets" || data13 === "import/hidden-words" || data13 === "import/left-out" || data13 === "import/lines-out-of-order" || data13 === "import/not-in-force" || data13 === "import/other-table" || data13 === "import/precedence" || data13 === "import/tracked-changes" || data13 === "import/uncertain-cell" || data13 === "import/uncertain-page-end" || data13 === "import/uncertain-row" || data13 === "import/uncertain-rows" || data13 === "import/unexplained-mark" || data13 === "import/unknown-column" || data13 === "import/unread-precedence" || data13 === "import/unread-table")) {
						const err18 = {
							instancePath: instancePath + "/notSuppressible/" + i4,
							schemaPath: "#/properties/notSuppressible/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.notSuppressible.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/notSuppressible",
					schemaPath: "#/properties/notSuppressible/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.tables !== void 0) {
			let data14 = data.tables;
			if (Array.isArray(data14)) {
				const len5 = data14.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data15 = data14[i5];
					if (typeof data15 === "string") {
						if (func3(data15) < 1) {
							const err20 = {
								instancePath: instancePath + "/tables/" + i5,
								schemaPath: "#/properties/tables/items/minLength",
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
							instancePath: instancePath + "/tables/" + i5,
							schemaPath: "#/properties/tables/items/type",
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
					instancePath: instancePath + "/tables",
					schemaPath: "#/properties/tables/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.failOn !== void 0) {
			let data16 = data.failOn;
			if (!(data16 === "error" || data16 === "warning" || data16 === "info" || data16 === "never")) {
				const err23 = {
					instancePath: instancePath + "/failOn",
					schemaPath: "#/properties/failOn/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.failOn.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.maxWarnings !== void 0) {
			let data17 = data.maxWarnings;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err24 = {
					instancePath: instancePath + "/maxWarnings",
					schemaPath: "#/properties/maxWarnings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 0 || isNaN(data17)) {
					const err25 = {
						instancePath: instancePath + "/maxWarnings",
						schemaPath: "#/properties/maxWarnings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.lang !== void 0) {
			let data18 = data.lang;
			if (!(data18 === "zh-CN" || data18 === "en")) {
				const err26 = {
					instancePath: instancePath + "/lang",
					schemaPath: "#/properties/lang/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.lang.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data19 = data.limits;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key1 in data19) if (!func2.call(schema210.properties, key1)) {
					const err27 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/definitions/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data19.bytes !== void 0) {
					let data20 = data19.bytes;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err28 = {
							instancePath: instancePath + "/limits/bytes",
							schemaPath: "#/definitions/limits/properties/bytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 1 || isNaN(data20)) {
							const err29 = {
								instancePath: instancePath + "/limits/bytes",
								schemaPath: "#/definitions/limits/properties/bytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data19.inflatedBytes !== void 0) {
					let data21 = data19.inflatedBytes;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err30 = {
							instancePath: instancePath + "/limits/inflatedBytes",
							schemaPath: "#/definitions/limits/properties/inflatedBytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 1 || isNaN(data21)) {
							const err31 = {
								instancePath: instancePath + "/limits/inflatedBytes",
								schemaPath: "#/definitions/limits/properties/inflatedBytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				if (data19.entries !== void 0) {
					let data22 = data19.entries;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err32 = {
							instancePath: instancePath + "/limits/entries",
							schemaPath: "#/definitions/limits/properties/entries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 1 || isNaN(data22)) {
							const err33 = {
								instancePath: instancePath + "/limits/entries",
								schemaPath: "#/definitions/limits/properties/entries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
				if (data19.ratio !== void 0) {
					let data23 = data19.ratio;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err34 = {
							instancePath: instancePath + "/limits/ratio",
							schemaPath: "#/definitions/limits/properties/ratio/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 1 || isNaN(data23)) {
							const err35 = {
								instancePath: instancePath + "/limits/ratio",
								schemaPath: "#/definitions/limits/properties/ratio/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				}
				if (data19.ratioFrom !== void 0) {
					let data24 = data19.ratioFrom;
					if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
						const err36 = {
							instancePath: instancePath + "/limits/ratioFrom",
							schemaPath: "#/definitions/limits/properties/ratioFrom/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (typeof data24 == "number" && isFinite(data24)) {
						if (data24 < 1 || isNaN(data24)) {
							const err37 = {
								instancePath: instancePath + "/limits/ratioFrom",
								schemaPath: "#/definitions/limits/properties/ratioFrom/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				}
				if (data19.nesting !== void 0) {
					let data25 = data19.nesting;
					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
						const err38 = {
							instancePath: instancePath + "/limits/nesting",
							schemaPath: "#/definitions/limits/properties/nesting/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 > 1e3 || isNaN(data25)) {
							const err39 = {
								instancePath: instancePath + "/limits/nesting",
								schemaPath: "#/definitions/limits/properties/nesting/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data25 < 1 || isNaN(data25)) {
							const err40 = {
								instancePath: instancePath + "/limits/nesting",
								schemaPath: "#/definitions/limits/properties/nesting/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
				}
				if (data19.elements !== void 0) {
					let data26 = data19.elements;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						const err41 = {
							instancePath: instancePath + "/limits/elements",
							schemaPath: "#/definitions/limits/properties/elements/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 1 || isNaN(data26)) {
							const err42 = {
								instancePath: instancePath + "/limits/elements",
								schemaPath: "#/definitions/limits/properties/elements/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
				}
				if (data19.pages !== void 0) {
					let data27 = data19.pages;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
						const err43 = {
							instancePath: instancePath + "/limits/pages",
							schemaPath: "#/definitions/limits/properties/pages/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 1 || isNaN(data27)) {
							const err44 = {
								instancePath: instancePath + "/limits/pages",
								schemaPath: "#/definitions/limits/properties/pages/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				}
				if (data19.operators !== void 0) {
					let data28 = data19.operators;
					if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
						const err45 = {
							instancePath: instancePath + "/limits/operators",
							schemaPath: "#/definitions/limits/properties/operators/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data28 == "number" && isFinite(data28)) {
						if (data28 < 1 || isNaN(data28)) {
							const err46 = {
								instancePath: instancePath + "/limits/operators",
								schemaPath: "#/definitions/limits/properties/operators/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
				}
				if (data19.tables !== void 0) {
					let data29 = data19.tables;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err47 = {
							instancePath: instancePath + "/limits/tables",
							schemaPath: "#/definitions/limits/properties/tables/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 1 || isNaN(data29)) {
							const err48 = {
								instancePath: instancePath + "/limits/tables",
								schemaPath: "#/definitions/limits/properties/tables/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
				}
				if (data19.rows !== void 0) {
					let data30 = data19.rows;
					if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
						const err49 = {
							instancePath: instancePath + "/limits/rows",
							schemaPath: "#/definitions/limits/properties/rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					if (typeof data30 == "number" && isFinite(data30)) {
						if (data30 < 1 || isNaN(data30)) {
							const err50 = {
								instancePath: instancePath + "/limits/rows",
								schemaPath: "#/definitions/limits/properties/rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				}
				if (data19.cells !== void 0) {
					let data31 = data19.cells;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err51 = {
							instancePath: instancePath + "/limits/cells",
							schemaPath: "#/definitions/limits/properties/cells/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 1 || isNaN(data31)) {
							const err52 = {
								instancePath: instancePath + "/limits/cells",
								schemaPath: "#/definitions/limits/properties/cells/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
				}
				if (data19.characters !== void 0) {
					let data32 = data19.characters;
					if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
						const err53 = {
							instancePath: instancePath + "/limits/characters",
							schemaPath: "#/definitions/limits/properties/characters/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 < 1 || isNaN(data32)) {
							const err54 = {
								instancePath: instancePath + "/limits/characters",
								schemaPath: "#/definitions/limits/properties/characters/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
				if (data19.cellCharacters !== void 0) {
					let data33 = data19.cellCharacters;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err55 = {
							instancePath: instancePath + "/limits/cellCharacters",
							schemaPath: "#/definitions/limits/properties/cellCharacters/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 1 || isNaN(data33)) {
							const err56 = {
								instancePath: instancePath + "/limits/cellCharacters",
								schemaPath: "#/definitions/limits/properties/cellCharacters/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data19.milliseconds !== void 0) {
					let data34 = data19.milliseconds;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err57 = {
							instancePath: instancePath + "/limits/milliseconds",
							schemaPath: "#/definitions/limits/properties/milliseconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 < 1 || isNaN(data34)) {
							const err58 = {
								instancePath: instancePath + "/limits/milliseconds",
								schemaPath: "#/definitions/limits/properties/milliseconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
				if (data19.conversionMilliseconds !== void 0) {
					let data35 = data19.conversionMilliseconds;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err59 = {
							instancePath: instancePath + "/limits/conversionMilliseconds",
							schemaPath: "#/definitions/limits/properties/conversionMilliseconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 1 || isNaN(data35)) {
							const err60 = {
								instancePath: instancePath + "/limits/conversionMilliseconds",
								schemaPath: "#/definitions/limits/properties/conversionMilliseconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					}
				}
				if (data19.memoryMegabytes !== void 0) {
					let data36 = data19.memoryMegabytes;
					if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
						const err61 = {
							instancePath: instancePath + "/limits/memoryMegabytes",
							schemaPath: "#/definitions/limits/properties/memoryMegabytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 < 1 || isNaN(data36)) {
							const err62 = {
								instancePath: instancePath + "/limits/memoryMegabytes",
								schemaPath: "#/definitions/limits/properties/memoryMegabytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/definitions/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	} else {
		const err64 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
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
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
	"$id": "https://gov-lint.dev/schemas/table.schema.json",
	"title": "TableFile",
	"description": "一个单位的任务分解表。One unit's task breakdown table.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"title": {
			"type": "string",
			"description": "表的标题。Title of the table."
		},
		"issuer": {
			"type": "string",
			"description": "发文机关全称。Full name of the issuing office."
		},
		"docNumber": {
			"type": "string",
			"description": "发文字号，如 新政办〔2026〕7号。Document number of the notice that carries the table."
		},
		"date": {
			"type": "string",
			"description": "成文日期 YYYY-MM-DD。Date of the document.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"year": {
			"type": "integer",
			"description": "表所针对的年份。The year the table is about.",
			"minimum": 1949,
			"maximum": 2999
		},
		"noticeTitle": {
			"type": "string",
			"description": "印发通知的标题。Title of the covering notice."
		},
		"sentTo": {
			"type": "string",
			"description": "印发通知的主送机关，如 各县（市、区）人民政府，市直各部门。Whom the covering notice is sent to."
		},
		"reportBy": {
			"type": "string",
			"description": "印发通知要求报送全年落实情况的最后期限 YYYY-MM-DD。Day by which the covering notice wants the report on the year's fulfilment.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"parent": {
			"type": "string",
			"description": "上级表：发文字号、相对路径或 none。The table above: a document number, a relative path, or none.",
			"minLength": 1
		},
		"policies": {
			"type": "array",
			"description": "启用的政策包。Policy packs that apply.",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"basis": {
			"type": "array",
			"description": "印发通知所依据的文件。Documents the notice says it implements.",
			"items": { "$ref": "#/definitions/basis" }
		},
		"sections": {
			"type": "array",
			"description": "章节。Sections.",
			"items": { "$ref": "#/definitions/section" }
		},
		"tasks": {
			"type": "array",
			"description": "工作任务。Tasks.",
			"items": { "$ref": "#/definitions/task" }
		},
		"notes": {
			"type": "array",
			"description": "表的说明、附注：对全表的说明。Notes on the table as a whole.",
			"items": { "type": "string" }
		},
		"unmatched": {
			"type": "array",
			"description": "经人工核对、本表确实没有承接的上级任务序号。Numbers of the parent's tasks that a person found no task of this table to carry.",
			"items": {
				"type": "integer",
				"minimum": 0
			}
		},
		"waivers": {
			"type": "array",
			"description": "豁免。Declared, reasoned exceptions.",
			"items": { "$ref": "#/definitions/waiver" }
		}
	},
	"definitions": {
		"basis": {
			"title": "BasisEntry",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"title": {
					"type": "string",
					"description": "文件标题，不含书名号。Title, without 《》."
				},
				"docNumber": {
					"type": "string",
					"description": "发文字号。Document number."
				}
			}
		},
		"section": {
			"title": "SectionEntry",
			"type": "object",
			"additionalProperties": false,
			"required": ["heading"],
			"properties": {
				"heading": {
					"type": "string",
					"description": "章节标题，含编号。Heading with its number."
				},
				"text": {
					"type": "string",
					"description": "标题之下、任务之前的文字。What stands below the heading in front of its tasks."
				},
				"sections": {
					"type": "array",
					"items": { "$ref": "#/definitions/section" }
				},
				"tasks": {
					"type": "array",
					"items": { "$ref": "#/definitions/task" }
				}
			}
		},
		"units": {
			"title": "UnitList",
			"description": "单位名单，或以顿号等分隔的一段文字。A list of units, or one text with separators.",
			"oneOf": [
				{
					"type": "array",
					"items": { "type": "string" }
				},
				{ "type": "string" },
				{ "type": "null" }
			]
		},
		"task": {
			"title": "TaskEntry",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"number": {
					"type": ["integer", "string"],
					"minimum": 0,
					"pattern": "^\\d{1,3}([.-]\\d{1,3}){1,3}$",
					"description": "任务序号，如 4；几段的写成文字，如 \"1.2\"、\"3-1\"。Printed number; one of several parts is text."
				},
				"title": {
					"type": "string",
					"description": "工作任务，不含编号。The task, without its number."
				},
				"requirement": {
					"type": ["string", "null"],
					"description": "工作要求。What the task demands."
				},
				"lead": {
					"$ref": "#/definitions/units",
					"description": "牵头单位。Lead units."
				},
				"responsible": {
					"$ref": "#/definitions/units",
					"description": "责任单位。Responsible units."
				},
				"supporting": {
					"$ref": "#/definitions/units",
					"description": "配合单位。Supporting units."
				},
				"supervisor": {
					"$ref": "#/definitions/units",
					"description": "督导单位。Units that supervise it."
				},
				"person": {
					"type": ["string", "null"],
					"description": "责任人。Person in charge."
				},
				"deadline": {
					"type": ["string", "null"],
					"description": "完成时限，日期或原文，如 2026-12-31、12月底前。Deadline: a date or the words of the table."
				},
				"progress": {
					"type": ["string", "null"],
					"description": "完成情况。Progress."
				},
				"remark": {
					"type": ["string", "null"],
					"description": "备注。Remark."
				},
				"extra": {
					"type": "object",
					"description": "未能识别的列，按表头保存。Columns not understood, kept by heading.",
					"additionalProperties": { "type": "string" }
				},
				"implements": {
					"description": "承接的上级任务序号。Number or numbers of the parent's tasks that this one carries.",
					"oneOf": [{
						"type": "integer",
						"minimum": 0
					}, {
						"type": "array",
						"items": {
							"type": "integer",
							"minimum": 0
						},
						"minItems": 1,
						"uniqueItems": true
					}]
				}
			}
		},
		"waiver": {
			"title": "WaiverEntry",
			"type": "object",
			"additionalProperties": false,
			"required": ["parentTask", "reason"],
			"properties": {
				"parentTask": {
					"type": "integer",
					"minimum": 0,
					"description": "豁免的上级任务序号。The parent's task that is waived."
				},
				"reason": {
					"type": "string",
					"minLength": 1,
					"description": "理由。Reason."
				},
				"authority": {
					"type": "string",
					"description": "依据的文件。Document that allows it."
				},
				"expires": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "到期日 YYYY-MM-DD。Last day it holds."
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
const pattern0 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const wrapper0 = { validate: validate11 };
const schema14 = {
	"title": "TaskEntry",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"number": {
			"type": ["integer", "string"],
			"minimum": 0,
			"pattern": "^\\d{1,3}([.-]\\d{1,3}){1,3}$",
			"description": "任务序号，如 4；几段的写成文字，如 \"1.2\"、\"3-1\"。Printed number; one of several parts is text."
		},
		"title": {
			"type": "string",
			"description": "工作任务，不含编号。The task, without its number."
		},
		"requirement": {
			"type": ["string", "null"],
			"description": "工作要求。What the task demands."
		},
		"lead": {
			"$ref": "#/definitions/units",
			"description": "牵头单位。Lead units."
		},
		"responsible": {
			"$ref": "#/definitions/units",
			"description": "责任单位。Responsible units."
		},
		"supporting": {
			"$ref": "#/definitions/units",
			"description": "配合单位。Supporting units."
		},
		"supervisor": {
			"$ref": "#/definitions/units",
			"description": "督导单位。Units that supervise it."
		},
		"person": {
			"type": ["string", "null"],
			"description": "责任人。Person in charge."
		},
		"deadline": {
			"type": ["string", "null"],
			"description": "完成时限，日期或原文，如 2026-12-31、12月底前。Deadline: a date or the words of the table."
		},
		"progress": {
			"type": ["string", "null"],
			"description": "完成情况。Progress."
		},
		"remark": {
			"type": ["string", "null"],
			"description": "备注。Remark."
		},
		"extra": {
			"type": "object",
			"description": "未能识别的列，按表头保存。Columns not understood, kept by heading.",
			"additionalProperties": { "type": "string" }
		},
		"implements": {
			"description": "承接的上级任务序号。Number or numbers of the parent's tasks that this one carries.",
			"oneOf": [{
				"type": "integer",
				"minimum": 0
			}, {
				"type": "array",
				"items": {
					"type": "integer",
					"minimum": 0
				},
				"minItems": 1,
				"uniqueItems": true
			}]
		}
	}
};
const pattern2 = /* @__PURE__ */ new RegExp("^\\d{1,3}([.-]\\d{1,3}){1,3}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
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
		if (data.number !== void 0) {
			let data0 = data.number;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: schema14.properties.number.type },
					message: "must be integer,string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern2.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,3}([.-]\\d{1,3}){1,3}$" },
						message: "must match pattern \"^\\d{1,3}([.-]\\d{1,3}){1,3}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.requirement !== void 0) {
			let data2 = data.requirement;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/type",
					keyword: "type",
					params: { type: schema14.properties.requirement.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.lead !== void 0) {
			let data3 = data.lead;
			const _errs10 = errors;
			let valid2 = false;
			let passing0 = null;
			const _errs11 = errors;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
					const err6 = {
						instancePath: instancePath + "/lead/" + i0,
						schemaPath: "#/definitions/units/oneOf/0/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/lead",
					schemaPath: "#/definitions/units/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			if (_valid0) {
				valid2 = true;
				passing0 = 0;
			}
			const _errs15 = errors;
			if (typeof data3 !== "string") {
				const err8 = {
					instancePath: instancePath + "/lead",
					schemaPath: "#/definitions/units/oneOf/1/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			if (_valid0 && valid2) {
				valid2 = false;
				passing0 = [passing0, 1];
			} else {
				if (_valid0) {
					valid2 = true;
					passing0 = 1;
				}
				const _errs17 = errors;
				if (data3 !== null) {
					const err9 = {
						instancePath: instancePath + "/lead",
						schemaPath: "#/definitions/units/oneOf/2/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid0 = _errs17 === errors;
				if (_valid0 && valid2) {
					valid2 = false;
					passing0 = [passing0, 2];
				} else if (_valid0) {
					valid2 = true;
					passing0 = 2;
				}
			}
			if (!valid2) {
				const err10 = {
					instancePath: instancePath + "/lead",
					schemaPath: "#/definitions/units/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) if (_errs10) vErrors.length = _errs10;
				else vErrors = null;
			}
		}
		if (data.responsible !== void 0) {
			let data5 = data.responsible;
			const _errs21 = errors;
			let valid6 = false;
			let passing1 = null;
			const _errs22 = errors;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data5[i1] !== "string") {
					const err11 = {
						instancePath: instancePath + "/responsible/" + i1,
						schemaPath: "#/definitions/units/oneOf/0/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/responsible",
					schemaPath: "#/definitions/units/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid1 = _errs22 === errors;
			if (_valid1) {
				valid6 = true;
				passing1 = 0;
			}
			const _errs26 = errors;
			if (typeof data5 !== "string") {
				const err13 = {
					instancePath: instancePath + "/responsible",
					schemaPath: "#/definitions/units/oneOf/1/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid1 = _errs26 === errors;
			if (_valid1 && valid6) {
				valid6 = false;
				passing1 = [passing1, 1];
			} else {
				if (_valid1) {
					valid6 = true;
					passing1 = 1;
				}
				const _errs28 = errors;
				if (data5 !== null) {
					const err14 = {
						instancePath: instancePath + "/responsible",
						schemaPath: "#/definitions/units/oneOf/2/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				var _valid1 = _errs28 === errors;
				if (_valid1 && valid6) {
					valid6 = false;
					passing1 = [passing1, 2];
				} else if (_valid1) {
					valid6 = true;
					passing1 = 2;
				}
			}
			if (!valid6) {
				const err15 = {
					instancePath: instancePath + "/responsible",
					schemaPath: "#/definitions/units/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
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
		if (data.supporting !== void 0) {
			let data7 = data.supporting;
			const _errs32 = errors;
			let valid10 = false;
			let passing2 = null;
			const _errs33 = errors;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data7[i2] !== "string") {
					const err16 = {
						instancePath: instancePath + "/supporting/" + i2,
						schemaPath: "#/definitions/units/oneOf/0/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/supporting",
					schemaPath: "#/definitions/units/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid2 = _errs33 === errors;
			if (_valid2) {
				valid10 = true;
				passing2 = 0;
			}
			const _errs37 = errors;
			if (typeof data7 !== "string") {
				const err18 = {
					instancePath: instancePath + "/supporting",
					schemaPath: "#/definitions/units/oneOf/1/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid2 = _errs37 === errors;
			if (_valid2 && valid10) {
				valid10 = false;
				passing2 = [passing2, 1];
			} else {
				if (_valid2) {
					valid10 = true;
					passing2 = 1;
				}
				const _errs39 = errors;
				if (data7 !== null) {
					const err19 = {
						instancePath: instancePath + "/supporting",
						schemaPath: "#/definitions/units/oneOf/2/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid2 = _errs39 === errors;
				if (_valid2 && valid10) {
					valid10 = false;
					passing2 = [passing2, 2];
				} else if (_valid2) {
					valid10 = true;
					passing2 = 2;
				}
			}
			if (!valid10) {
				const err20 = {
					instancePath: instancePath + "/supporting",
					schemaPath: "#/definitions/units/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs32;
				if (vErrors !== null) if (_errs32) vErrors.length = _errs32;
				else vErrors = null;
			}
		}
		if (data.supervisor !== void 0) {
			let data9 = data.supervisor;
			const _errs43 = errors;
			let valid14 = false;
			let passing3 = null;
			const _errs44 = errors;
			if (Array.isArray(data9)) {
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data9[i3] !== "string") {
					const err21 = {
						instancePath: instancePath + "/supervisor/" + i3,
						schemaPath: "#/definitions/units/oneOf/0/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/supervisor",
					schemaPath: "#/definitions/units/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid3 = _errs44 === errors;
			if (_valid3) {
				valid14 = true;
				passing3 = 0;
			}
			const _errs48 = errors;
			if (typeof data9 !== "string") {
				const err23 = {
					instancePath: instancePath + "/supervisor",
					schemaPath: "#/definitions/units/oneOf/1/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid3 = _errs48 === errors;
			if (_valid3 && valid14) {
				valid14 = false;
				passing3 = [passing3, 1];
			} else {
				if (_valid3) {
					valid14 = true;
					passing3 = 1;
				}
				const _errs50 = errors;
				if (data9 !== null) {
					const err24 = {
						instancePath: instancePath + "/supervisor",
						schemaPath: "#/definitions/units/oneOf/2/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid3 = _errs50 === errors;
				if (_valid3 && valid14) {
					valid14 = false;
					passing3 = [passing3, 2];
				} else if (_valid3) {
					valid14 = true;
					passing3 = 2;
				}
			}
			if (!valid14) {
				const err25 = {
					instancePath: instancePath + "/supervisor",
					schemaPath: "#/definitions/units/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing3 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs43;
				if (vErrors !== null) if (_errs43) vErrors.length = _errs43;
				else vErrors = null;
			}
		}
		if (data.person !== void 0) {
			let data11 = data.person;
			if (typeof data11 !== "string" && data11 !== null) {
				const err26 = {
					instancePath: instancePath + "/person",
					schemaPath: "#/properties/person/type",
					keyword: "type",
					params: { type: schema14.properties.person.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.deadline !== void 0) {
			let data12 = data.deadline;
			if (typeof data12 !== "string" && data12 !== null) {
				const err27 = {
					instancePath: instancePath + "/deadline",
					schemaPath: "#/properties/deadline/type",
					keyword: "type",
					params: { type: schema14.properties.deadline.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.progress !== void 0) {
			let data13 = data.progress;
			if (typeof data13 !== "string" && data13 !== null) {
				const err28 = {
					instancePath: instancePath + "/progress",
					schemaPath: "#/properties/progress/type",
					keyword: "type",
					params: { type: schema14.properties.progress.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.remark !== void 0) {
			let data14 = data.remark;
			if (typeof data14 !== "string" && data14 !== null) {
				const err29 = {
					instancePath: instancePath + "/remark",
					schemaPath: "#/properties/remark/type",
					keyword: "type",
					params: { type: schema14.properties.remark.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data15 = data.extra;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key1 in data15) if (typeof data15[key1] !== "string") {
					const err30 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.implements !== void 0) {
			let data17 = data.implements;
			const _errs66 = errors;
			let valid18 = false;
			let passing4 = null;
			const _errs67 = errors;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err32 = {
					instancePath: instancePath + "/implements",
					schemaPath: "#/properties/implements/oneOf/0/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 0 || isNaN(data17)) {
					const err33 = {
						instancePath: instancePath + "/implements",
						schemaPath: "#/properties/implements/oneOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
			var _valid4 = _errs67 === errors;
			if (_valid4) {
				valid18 = true;
				passing4 = 0;
			}
			const _errs69 = errors;
			if (Array.isArray(data17)) {
				if (data17.length < 1) {
					const err34 = {
						instancePath: instancePath + "/implements",
						schemaPath: "#/properties/implements/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data18 = data17[i4];
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err35 = {
							instancePath: instancePath + "/implements/" + i4,
							schemaPath: "#/properties/implements/oneOf/1/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 0 || isNaN(data18)) {
							const err36 = {
								instancePath: instancePath + "/implements/" + i4,
								schemaPath: "#/properties/implements/oneOf/1/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
				let i5 = data17.length;
				let j0;
				if (i5 > 1) {
					const indices0 = {};
					for (; i5--;) {
						let item0 = data17[i5];
						if (!(typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0))) continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err37 = {
								instancePath: instancePath + "/implements",
								schemaPath: "#/properties/implements/oneOf/1/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i5 + " are identical)"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
							break;
						}
						indices0[item0] = i5;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/implements",
					schemaPath: "#/properties/implements/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			var _valid4 = _errs69 === errors;
			if (_valid4 && valid18) {
				valid18 = false;
				passing4 = [passing4, 1];
			} else if (_valid4) {
				valid18 = true;
				passing4 = 1;
			}
			if (!valid18) {
				const err39 = {
					instancePath: instancePath + "/implements",
					schemaPath: "#/properties/implements/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing4 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			} else {
				errors = _errs66;
				if (vErrors !== null) if (_errs66) vErrors.length = _errs66;
				else vErrors = null;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.heading === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "heading" },
				message: "must have required property 'heading'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "heading" || key0 === "text" || key0 === "sections" || key0 === "tasks")) {
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
		if (data.heading !== void 0) {
			if (typeof data.heading !== "string") {
				const err2 = {
					instancePath: instancePath + "/heading",
					schemaPath: "#/properties/heading/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				const err3 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.sections !== void 0) {
			let data2 = data.sections;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper0.validate(data2[i0], {
					instancePath: instancePath + "/sections/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : addAll(vErrors, wrapper0.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/sections",
					schemaPath: "#/properties/sections/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tasks !== void 0) {
			let data4 = data.tasks;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate12(data4[i1], {
					instancePath: instancePath + "/tasks/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : addAll(vErrors, validate12.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/tasks",
					schemaPath: "#/properties/tasks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate11.errors = vErrors;
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
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err1 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			if (typeof data.issuer !== "string") {
				const err2 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.docNumber !== void 0) {
			if (typeof data.docNumber !== "string") {
				const err3 = {
					instancePath: instancePath + "/docNumber",
					schemaPath: "#/properties/docNumber/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data3 = data.date;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err4 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.year !== void 0) {
			let data4 = data.year;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/year",
					schemaPath: "#/properties/year/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 2999 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/year",
						schemaPath: "#/properties/year/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2999
						},
						message: "must be <= 2999"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data4 < 1949 || isNaN(data4)) {
					const err8 = {
						instancePath: instancePath + "/year",
						schemaPath: "#/properties/year/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1949
						},
						message: "must be >= 1949"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.noticeTitle !== void 0) {
			if (typeof data.noticeTitle !== "string") {
				const err9 = {
					instancePath: instancePath + "/noticeTitle",
					schemaPath: "#/properties/noticeTitle/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.sentTo !== void 0) {
			if (typeof data.sentTo !== "string") {
				const err10 = {
					instancePath: instancePath + "/sentTo",
					schemaPath: "#/properties/sentTo/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reportBy !== void 0) {
			let data7 = data.reportBy;
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err11 = {
						instancePath: instancePath + "/reportBy",
						schemaPath: "#/properties/reportBy/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/reportBy",
					schemaPath: "#/properties/reportBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data8 = data.parent;
			if (typeof data8 === "string") {
				if (func3(data8) < 1) {
					const err13 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/properties/parent/minLength",
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
					instancePath: instancePath + "/parent",
					schemaPath: "#/properties/parent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data9 = data.policies;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err15 = {
								instancePath: instancePath + "/policies/" + i0,
								schemaPath: "#/properties/policies/items/minLength",
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
							instancePath: instancePath + "/policies/" + i0,
							schemaPath: "#/properties/policies/items/type",
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
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.basis !== void 0) {
			let data11 = data.basis;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						for (const key1 in data12) if (!(key1 === "title" || key1 === "docNumber")) {
							const err18 = {
								instancePath: instancePath + "/basis/" + i1,
								schemaPath: "#/definitions/basis/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data12.title !== void 0) {
							if (typeof data12.title !== "string") {
								const err19 = {
									instancePath: instancePath + "/basis/" + i1 + "/title",
									schemaPath: "#/definitions/basis/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data12.docNumber !== void 0) {
							if (typeof data12.docNumber !== "string") {
								const err20 = {
									instancePath: instancePath + "/basis/" + i1 + "/docNumber",
									schemaPath: "#/definitions/basis/properties/docNumber/type",
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
							instancePath: instancePath + "/basis/" + i1,
							schemaPath: "#/definitions/basis/type",
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
					instancePath: instancePath + "/basis",
					schemaPath: "#/properties/basis/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.sections !== void 0) {
			let data15 = data.sections;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate11(data15[i2], {
					instancePath: instancePath + "/sections/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : addAll(vErrors, validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/sections",
					schemaPath: "#/properties/sections/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.tasks !== void 0) {
			let data17 = data.tasks;
			if (Array.isArray(data17)) {
				const len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate12(data17[i3], {
					instancePath: instancePath + "/tasks/" + i3,
					parentData: data17,
					parentDataProperty: i3,
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : addAll(vErrors, validate12.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/tasks",
					schemaPath: "#/properties/tasks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data19 = data.notes;
			if (Array.isArray(data19)) {
				const len4 = data19.length;
				for (let i4 = 0; i4 < len4; i4++) if (typeof data19[i4] !== "string") {
					const err25 = {
						instancePath: instancePath + "/notes/" + i4,
						schemaPath: "#/properties/notes/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.unmatched !== void 0) {
			let data21 = data.unmatched;
			if (Array.isArray(data21)) {
				const len5 = data21.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data22 = data21[i5];
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err27 = {
							instancePath: instancePath + "/unmatched/" + i5,
							schemaPath: "#/properties/unmatched/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							const err28 = {
								instancePath: instancePath + "/unmatched/" + i5,
								schemaPath: "#/properties/unmatched/items/minimum",
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
			let data23 = data.waivers;
			if (Array.isArray(data23)) {
				const len6 = data23.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data24 = data23[i6];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.parentTask === void 0) {
							const err30 = {
								instancePath: instancePath + "/waivers/" + i6,
								schemaPath: "#/definitions/waiver/required",
								keyword: "required",
								params: { missingProperty: "parentTask" },
								message: "must have required property 'parentTask'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data24.reason === void 0) {
							const err31 = {
								instancePath: instancePath + "/waivers/" + i6,
								schemaPath: "#/definitions/waiver/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key2 in data24) if (!(key2 === "parentTask" || key2 === "reason" || key2 === "authority" || key2 === "expires")) {
							const err32 = {
								instancePath: instancePath + "/waivers/" + i6,
								schemaPath: "#/definitions/waiver/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data24.parentTask !== void 0) {
							let data25 = data24.parentTask;
							if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								const err33 = {
									instancePath: instancePath + "/waivers/" + i6 + "/parentTask",
									schemaPath: "#/definitions/waiver/properties/parentTask/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (typeof data25 == "number" && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									const err34 = {
										instancePath: instancePath + "/waivers/" + i6 + "/parentTask",
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
						if (data24.reason !== void 0) {
							let data26 = data24.reason;
							if (typeof data26 === "string") {
								if (func3(data26) < 1) {
									const err35 = {
										instancePath: instancePath + "/waivers/" + i6 + "/reason",
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
									instancePath: instancePath + "/waivers/" + i6 + "/reason",
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
						if (data24.authority !== void 0) {
							if (typeof data24.authority !== "string") {
								const err37 = {
									instancePath: instancePath + "/waivers/" + i6 + "/authority",
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
						if (data24.expires !== void 0) {
							let data28 = data24.expires;
							if (typeof data28 === "string") {
								if (!pattern0.test(data28)) {
									const err38 = {
										instancePath: instancePath + "/waivers/" + i6 + "/expires",
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
									instancePath: instancePath + "/waivers/" + i6 + "/expires",
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
							instancePath: instancePath + "/waivers/" + i6,
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
	} else {
		const err42 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err42];
		else vErrors.push(err42);
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
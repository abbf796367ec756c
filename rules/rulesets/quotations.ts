import { at, type SourceRef } from '../sources'
import type { AnySourceId } from '../sources/all'
import type { RulesetId } from './ids'

/** A passage of a source in its own words. */
export type Quotation = {
	readonly source: SourceRef
	readonly text: string
	readonly script: 'zh-Hans' | 'zh-Hant'
	/** Where it was read, if not with its source. */
	readonly readIn?: AnySourceId
}

const answer = at('answers-2025-08-14', '2025-08-14')

/** What the sources say in their own words, by the condition or the note that rests on them. */
export const quotations = {
	'k-published': {
		'foreign-national': {
			source: at('decree-814', 'Art. 6(6)'),
			text: '（六）K字签证，发给入境的外国青年科技人才',
			script: 'zh-Hans',
		},
		young: {
			source: answer,
			text: '僅對持證人年齡和教育背景或工作經歷有特定要求',
			script: 'zh-Hant',
			readIn: 'answers-udn',
		},
		'talent-route': {
			source: answer,
			text: '签发给从境内外知名高校或者科研机构科学、技术、工程、数学学科领域专业毕业并获得相应学历学位证书（学士学位及以上），或者在上述机构从事相关专业教育、科研工作的外国青年科技人才',
			script: 'zh-Hans',
		},
		proof: {
			source: at('decree-814', 'Art. 7(1)(6)'),
			text: '（六）申请K字签证，应当符合中国政府有关主管部门规定的外国青年科技人才的条件和要求，并提交相应的证明材料',
			script: 'zh-Hans',
		},
		'fitting-activity': {
			source: answer,
			text: '持证人入境后可从事教育、科技、文化等领域交流及创业、商务等活动',
			script: 'zh-Hans',
		},
		'no-employer-needed': {
			source: answer,
			text: '不要求国内有聘用或邀请单位',
			script: 'zh-Hans',
		},
		'no-work-permit': {
			source: at('exit-entry-law', 'Art. 41'),
			text: '任何单位和个人不得聘用未取得工作许可和工作类居留证件的外国人',
			script: 'zh-Hans',
		},
	},
} as const satisfies { readonly [R in RulesetId]?: Readonly<Record<string, Quotation>> }

/** What a condition or a note of a rule set rests on, in the source's own words. */
export const quotationOf = (ruleset: RulesetId, id: string): Quotation | undefined =>
	(quotations as { readonly [R in RulesetId]?: Readonly<Record<string, Quotation>> })[ruleset]?.[id]

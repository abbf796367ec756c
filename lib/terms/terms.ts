type Term = {
	/** The mark shown next to it on the pages. */
	readonly mark?: 'unmet' | 'unanswered' | 'unsettled'
	/** A term that it is easily confused with. */
	readonly unlike?: string
	/** The word that Chinese offices use, to show at a counter; null if they have none. */
	readonly chinese: string | null
}

/** Words that the site uses in one specific sense. Their meanings are in the messages. */
export const terms = {
	'k-visa': { unlike: 'work-permit', chinese: 'K字签证' },
	'r-visa': { chinese: 'R字签证' },
	'z-visa': { unlike: 'work-permit', chinese: 'Z字签证' },
	'work-permit': { unlike: 'residence-permit', chinese: '外国人来华工作许可' },
	'residence-permit': { chinese: '工作类居留证件' },
	class: { chinese: 'A类、B类、C类' },
	points: { chinese: '积分' },
	'well-known': { chinese: '知名高校或者科研机构' },
	'job-offer': { chinese: '录用通知' },
	authority: { chinese: '主管部门' },
	'published-rule': { unlike: 'article-model', chinese: '国务院令第814号' },
	'article-model': { chinese: null },
	'official-qa': { chinese: '答记者问' },
	'official-basis': { chinese: '官方依据' },
	condition: { chinese: '条件' },
	supporting: { chinese: null },
	'not-met': { mark: 'unmet', unlike: 'unknown', chinese: '不符合' },
	unknown: { mark: 'unanswered', unlike: 'not-settled', chinese: null },
	'not-settled': { mark: 'unsettled', unlike: 'unknown', chinese: '待官方明确' },
	'not-yet-clear': { mark: 'unanswered', unlike: 'not-met', chinese: null },
} as const satisfies Record<string, Term>

export type TermId = keyof typeof terms
export const termIds = Object.keys(terms) as TermId[]

/** Terms that are easily confused with others. */
export type UnlikeId = {
	readonly [T in TermId]: (typeof terms)[T] extends { unlike: TermId } ? T : never
}[TermId]

/** The path of a term in the list of all, after the language. */
export const pathOfTerm = (id: TermId): string => `/about-the-visa#term-${id}`

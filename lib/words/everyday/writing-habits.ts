import type { Locale } from '@/lib/i18n/locales'

/** How a language writes words for industries and jobs. */
export type WritingHabits = {
	/** Words that say nothing about which option is meant: "company", "factory". */
	readonly fillers: readonly string[]
	/** Words that say that something is made, not sold or repaired. */
	readonly making: readonly string[]
	/** Endings of words, each with what stands there in the form that is compared; the longest first. */
	readonly endings: readonly (readonly [ending: string, instead: string])[]
	/** Whether the first or the last word of an expression says what it is: "car insurance". */
	readonly head: 'first' | 'last'
}

/** How words for industries and jobs are written, by language. */
export const writingIn: Readonly<Record<Locale, WritingHabits>> = {
	ar: {
		fillers:
			'في|من|على|و|عن|مع|نحن|شركة|شركات|مصنع|مصانع|مؤسسة|مجموعة|صناعة|صناعات|تصنيع|صنع|إنتاج|قطاع|مجال|نشاط|أعمال|عمل|أول'.split(
				'|',
			),
		making: 'مصنع|مصانع|تصنيع|صناعة|صناعات|إنتاج'.split('|'),
		endings: [
			['يات', ''],
			['يه', ''],
			['ات', ''],
			['ون', ''],
			['ين', ''],
			['ه', ''],
			['ي', ''],
		],
		head: 'first',
	},
	en: {
		fillers:
			'a|an|the|of|in|for|and|at|by|we|our|my|make|makes|making|maker|produce|producer|production|company|companies|corporation|firm|business|group|enterprise|factory|manufacturing|manufacturer|manufacture|industry|industries|sector|field|senior|junior|experienced|trainee|intern|type'.split(
				'|',
			),
		making:
			'factory|factories|manufacturing|manufacturer|manufacturers|manufacture|maker|makers|making|make|makes|production|producer|producers'.split(
				'|',
			),
		endings: [
			['sses', 'ss'],
			['ches', 'ch'],
			['shes', 'sh'],
			['xes', 'x'],
			['ies', 'y'],
			['ss', 'ss'],
			['us', 'us'],
			['is', 'is'],
			['s', ''],
		],
		head: 'last',
	},
	zh: {
		fillers:
			'有限公司|公司|集团|企业|行业|产业|工厂|厂家|厂商|厂|制造业|制造|生产|领域|相关|从事|主要|我们|高级|资深|初级|实习|做|搞|的|类'.split(
				'|',
			),
		making: '制造|生产|厂'.split('|'),
		endings: [],
		head: 'last',
	},
}

import type { Locale } from '@/lib/i18n/locales'

/**
 * What people write in a cell that they have no answer for, by reason. In every column it is read as "not known". Case and
 * punctuation do not matter: "N/A" also covers "n.a." and "#N/A".
 */
export const placeholders = {
	/** Not applicable or not available; `#N/A` is what spreadsheets give for a failed lookup. */
	notApplicable: {
		en: ['N/A', 'not applicable', 'not available', 'inapplicable'],
		zh: ['不适用', '不涉及', '不详'],
		ar: ['لا ينطبق', 'لا تنطبق', 'غير منطبق', 'غير متوفر', 'غير متاح', 'غ.م'],
	},
	/** Nobody has asked, or nobody has answered. */
	notGiven: {
		en: [
			...['none given', 'not given', 'not provided', 'not stated', 'not specified', 'unspecified'],
			...['no answer', 'no information', 'no info', 'no data', 'not filled in', 'not entered'],
		],
		zh: [
			'未填',
			'未填写',
			'未提供',
			'未说明',
			'未注明',
			'未登记',
			'没填',
			'没有填写',
			'无资料',
			'无信息',
			'无数据',
		],
		ar: [
			'غير مذكور',
			'لم يذكر',
			'غير محدد',
			'لم يحدد',
			'لم يقدم',
			'لا معلومات',
			'لا توجد معلومات',
			'بدون إجابة',
		],
	},
	/** To come later. */
	toCome: {
		en: [
			...['TBD', 'TBC', 'TBA', 'to be determined', 'to be decided', 'to be confirmed', 'to be announced'],
			...['to be advised', 'pending', 'not yet known', 'undecided'],
		],
		zh: [
			'待定',
			'待确认',
			'待补充',
			'待补',
			'待填',
			'待填写',
			'待核实',
			'待通知',
			'未定',
			'尚未确定',
			'暂未确定',
		],
		ar: [
			...['قيد التحديد', 'سيحدد لاحقا', 'يحدد لاحقا', 'سيتم تحديده لاحقا', 'قيد الانتظار', 'قيد المراجعة'],
			...['لم يتحدد بعد'],
		],
	},
	/** To be agreed on, as for pay. */
	toAgree: {
		en: [
			'negotiable',
			'by negotiation',
			'to be negotiated',
			'to be agreed',
			'by agreement',
			'to be discussed',
		],
		zh: ['面议', '面谈', '待议', '另议', '可议', '协商', '可协商'],
		ar: ['قابل للتفاوض', 'للتفاوض', 'حسب الاتفاق', 'بالاتفاق', 'يتفق عليه'],
	},
	/** Known but not disclosed. */
	withheld: {
		en: ['confidential', 'undisclosed', 'not disclosed', 'withheld', 'prefer not to say'],
		zh: ['保密', '不便透露', '不公开'],
		ar: ['سري', 'غير معلن', 'أفضل عدم الإجابة'],
	},
	/** What programs write for an empty value, and people for an empty cell. */
	empty: {
		en: ['null', 'nil value', 'undefined', 'NaN', 'blank', 'empty', 'no value'],
		zh: ['空', '空白'],
		ar: ['فارغ', 'فارغة', 'خال'],
	},
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>

/** Nothing but dashes, slashes, dots and the like. */
export const placeholderMarks = /^[\p{Pd}\p{Pc}−/\\.…·•*~⁄／＼．]+$/u

/**
 * Words for "none" that can also be answers: in a yes/no column that also uses the corresponding word for "have", they
 * mean "no".
 */
export const wordsForNone: readonly { readonly none: readonly string[]; readonly have: readonly string[] }[] =
	[
		{ none: ['none', 'nil'], have: [] },
		{ none: ['无', '没有', '暂无'], have: ['有'] },
		{ none: ['لا يوجد', 'لا توجد', 'لا شيء', 'لا أحد'], have: ['يوجد', 'توجد'] },
	]

import { normalize } from '@/lib/i18n/normalize'
import { westernDigits } from '@/lib/i18n/read-number'
import type { OptionOf } from '@/rules/facts'
import { toSimplified } from '../text/simplified'

const neutral =
	/hsk|汉语水平考试|level|lvl|grade|band|certificate|certified|cert|passed|pass|new|score|chinese|niveau|stufe|nivel|nível|уровень|مستوى|المستوى|شهادة|obtenu|aprobado|bestanden|aprovado|réussi|validé|certificat|сдан|сертификат|ур\.|tingkat|lulus|sertifikat|سطح|لیول|درجہ|سرٹیفکیٹ|پاس|سند|级别|等级|级|级证书|证书|已通过|通过|已过|已获|新|水平/g
/** HSK by the names of its letters in Urdu, typed with a keyboard for Urdu or for Arabic. */
const spelt = /ا[یي]چ\s?ا[یي]س\s?[کك]ے/g
const year = /(?:19|20)\d\d(?:年|[-./]\d{1,2}(?:[-./]\d{1,2})?)?(?:\d{1,2}月)?(?:\d{1,2}日)?/g
const score = /\d{2,3}(?:\s?\/\s?\d{3}|\s?分|\s?points)/g
const doubt = /[+<>~≈?？؟*]/
const numerals: Readonly<Record<string, number>> = {
	...Object.fromEntries([...'一二三四五六七八九'].map((numeral, at) => [numeral, at + 1])),
	...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 },
}

/**
 * Reads an HSK level with words around it: "HSK 4级 (2023)".
 * @param isHsk whether the column is about the HSK, so that its name may be left out
 * @returns undefined if there is no level, more than one, or a word that may change it, such as "planned"
 */
export function readHsk(text: string, isHsk: boolean): OptionOf<'chineseLevel'> | undefined {
	if (doubt.test(text) || text.length > 60) return undefined
	const lower = toSimplified(westernDigits(normalize(text, 'NFKC')))
		.toLowerCase()
		.replace(spelt, 'hsk')
	if (!isHsk && !/hsk|汉语水平考试/.test(lower)) return undefined
	const left = lower
		.replace(/7\s?[-–—~至到]\s?9|七至九|七到九/, '7')
		.replace(year, ' ')
		.replace(score, ' ')
		.replace(neutral, ' ')
		.replace(/[\s()[\]【】:,.;、/-]+/g, ' ')
		.trim()
	const level = /^[1-9]$/.test(left) ? Number(left) : numerals[left]
	if (level === undefined) return undefined
	return `hsk${Math.min(level, 5)}` as OptionOf<'chineseLevel'>
}

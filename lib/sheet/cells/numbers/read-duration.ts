import { readNumber } from '@/lib/i18n/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'
import { wordsIn } from '../../languages'
import { allWords } from '../../words/vocabularies'
import { wordsOfLocales } from '../../words/words-of-locales'
import { lazy } from '../text/dictionary'
import { toSimplified } from '../text/simplified'
import { wordKey } from '../text/word-key'
import { withDecimalPoint } from './decimals'

const wordsOf = (unit: 'years' | 'months', others: string): ReadonlySet<string> =>
	new Set(
		[
			...Object.values(wordsOfLocales).flatMap(({ sheets }) => sheets.units[unit]),
			...allWords((vocabulary) => vocabulary[unit]),
			...others.split('|'),
		].map(wordKey),
	)

const years = lazy(() => wordsOf('years', 'y|yr|yrs|年|lata|lat|yıl'))
const months = lazy(() => wordsOf('months', 'm|mo|mos|mth|mths|mnth|mnths|个月|個月|月|miesięcy|miesiące|ay'))
const joining = new Set('and|et|und|y|e|и|و|dan|اور|零|又'.split('|').map(wordKey))

/** Words for somebody who has not worked yet. */
const beginners = lazy(
	() =>
		new Set(
			wordsIn(
				'fresh|fresher|freshers|fresh graduate|no experience|without experience|应届|应届生|应届毕业生|无经验|无工作经验|没有经验|' +
					'بدون خبرة|لا خبرة|حديث التخرج|ohne Erfahrung|keine Erfahrung|Berufseinsteiger|sans expérience|débutant|sin experiencia|' +
					'sem experiência|aucune expérience|pas d’expérience|jeune diplômé|jeune diplômée|без опыта|без опыта работы|нет опыта|опыта нет|' +
					'tanpa pengalaman|belum ada pengalaman|belum berpengalaman|tidak ada pengalaman|lulusan baru|بغیر تجربہ|بلا تجربہ|کوئی تجربہ نہیں|تجربہ نہیں|فریش|فریش گریجویٹ',
			).map(wordKey),
		),
)

/** "and a half" after a number of years, in other languages than Chinese. */
const halves = wordsIn(
	'and a half|et demi|et demie|y medio|y media|e meio|e meia|с половиной|und ein halbes|ونصف|و نصف|setengah',
)

/** Lengths of time that have words of their own, without a numeral. */
const inWords: ReadonlyMap<string, number> = new Map([
	['полгода', 0.5],
	['год', 1],
	['один год', 1],
	['полтора года', 1.5],
	['два года', 2],
	['setahun', 1],
	['satu tahun', 1],
	['setengah tahun', 0.5],
	['satu setengah tahun', 1.5],
	['dua tahun', 2],
	['un an', 1],
	['une année', 1],
	['un an et demi', 1.5],
	['deux ans', 2],
	['چھ ماہ', 0.5],
	['ایک سال', 1],
	['ڈیڑھ سال', 1.5],
	['دو سال', 2],
	['ڈھائی سال', 2.5],
	['سنة', 1],
	['سنة واحدة', 1],
	['عام', 1],
	['عام واحد', 1],
	['سنتان', 2],
	['سنتين', 2],
	['عامان', 2],
	['عامين', 2],
])

const wordsOfLengths = lazy(
	() => new Map([...inWords].map(([words, value]) => [wordKey(words), value] as const)),
)

/** A word before a number of years that adds half a year: ساڑھے ۳ سال */
const halfBefore = /^ساڑھے\s+(?=\p{Nd})/u

/** The same in Indonesian, between the number and its unit: 2 setengah tahun */
const halfBetween = /(?<=\p{Nd})\s+setengah\s+(?=\p{L})/iu

const lengthInWords = (text: string) => wordsOfLengths().get(wordKey(text))

/** A number, or a word. */
const piece = /\p{Nd}+(?:[.,]\p{Nd}+)?|[^\p{Nd}\s.,]+/gu

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/

/** A small number in Chinese numerals, up to 99. */
function chineseNumber(text: string): number | null {
	if (text === '两') return 2
	const one = digits.indexOf(text)
	if (one > 0) return one
	const [whole, ten = '', unit = ''] = tens.exec(text) ?? []
	if (whole === undefined) return null
	return (ten === '' ? 1 : digits.indexOf(ten)) * 10 + (unit === '' ? 0 : digits.indexOf(unit))
}

const chinese =
	/^(?:([一二两三四五六七八九十\d.]{1,4})年(?:[零又]?([一二两三四五六七八九十\d]{1,3})个?月)?(半)?|([一二两三四五六七八九十\d]{1,3})个月|(半)年)(?:工作)?(?:经验)?$/

/** 两年半, 三年零六個月, 十八个月; undefined if it is none. */
function chineseDuration(text: string): number | undefined {
	const [whole, inYears, more, half, inMonths, halfYear] =
		chinese.exec(toSimplified(text.replace(/\s/g, ''))) ?? []
	if (whole === undefined) return undefined
	const numberOf = (part: string | undefined) =>
		part === undefined ? 0 : (chineseNumber(part) ?? readNumber(part))
	const [full, months, alone] = [inYears, more, inMonths].map(numberOf)
	if (full == null || months == null || alone == null) return undefined
	return inYearsOf(full, months + alone + (half || halfYear ? 6 : 0))
}

const monthsAYear = 12

/** Years with two decimals, never more than there are. */
const inYearsOf = (full: number, more: number) => Math.floor((full + more / monthsAYear) * 100) / 100

/** The number of a piece, with a decimal comma or point. */
const numberIn = (text: string) => readNumber(withDecimalPoint(text) ?? '')

/** Half a year more than a number of years. */
function halfAfter(text: string): number | null {
	const [count = '', unit = '', ...others] = text.match(piece) ?? []
	const number = years().has(wordKey(unit)) && others.length === 0 ? numberIn(count) : null
	return number === null ? null : number + 1 / 2
}

/**
 * Reads a length of time in years and months: "3 years 6 months", "18 months", 两年半.
 * @returns the years; null if it is none, or not exact
 */
export function readDuration(text: string): number | null {
	if (text.length > maxNumberCharacters || /^[.,]/.test(text)) return null
	if (beginners().has(wordKey(text))) return 0
	const said = chineseDuration(text) ?? lengthInWords(text)
	if (said !== undefined) return said
	if (halfBetween.test(text)) return halfAfter(text.replace(halfBetween, ' '))
	if (halfBefore.test(text)) return halfAfter(text.replace(halfBefore, ''))
	const half = halves.find((word) => text.toLowerCase().endsWith(` ${word}`))
	if (half !== undefined) return halfAfter(text.slice(0, -half.length))
	const pieces = text.match(piece) ?? []
	let full: number | null = null
	let more: number | null = null
	let number: number | null = null
	for (const part of pieces) {
		const key = wordKey(part)
		if (/^\p{Nd}/u.test(part)) {
			if (number !== null) return null
			number = numberIn(part)
			if (number === null) return null
		} else if (number !== null && years().has(key) && full === null && more === null) {
			full = number
			number = null
		} else if (number !== null && months().has(key) && more === null) {
			more = number
			number = null
		} else if (number !== null || full === null || !joining.has(key)) return null
	}
	if (number !== null || more === null || (full !== null && more >= monthsAYear)) return null
	return inYearsOf(full ?? 0, more)
}

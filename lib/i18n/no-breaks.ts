import { joinDate, joiner } from './joiner'
import type { Locale } from './locales'

/** A no-break space: keeps the words on either side of it on one line. */
const noBreakSpace = '\u00a0'
/** The narrow one, which French has before ; ! and ?. */
const narrowSpace = '\u202f'

/** A number, or its placeholder in a message, before the word that it counts, in a tag of its own or not; not a year. */
const beforeCounted =
	/(#|, number\}|\{(?:a|accept|age|all|alone|amount|b|candidates|caught|cells|coming|count|days|decide|decisions|devices|facts|first|fresh|given|high|hours|last|least|limit|low|max|met|min|minutes|months|more|most|number|open|page|pages|people|place|points|read|required|roles|row|rows|shown|step|ticked|times|total|unmet|unsure|updated|usual|value|waiting|years)\}|(?<!\b(?:19|20)\d)\d) (?=(?:<\/figure>)?\p{L})/gu
/** A word such as "Art." or "class", in any language, before the number or letter that completes it. */
const beforeNumber =
	/((?<!\p{Script=Latin})(?:Art\.|[Cc]lass|classes|CNY|Decree|HSK|level|No\.|Option|Page|Rev\.|[Rr]ow|Step|to|第|至|还有|إلى|بند|بنود|تأشيرة|خطوة|خيار|رقم|صف|(?<!\p{Script=Arabic})صفحة|فئة|فئتين|مادة)) (?=[#{\d]|[A-CK]\b)/gu
/** The same in languages whose words are few others' words: "Pasal 41", "n° 3", "класс A", "دفعہ 7". */
const beforeNumberIn: { readonly [L in Locale]?: RegExp } = {
	ru: /((?<!\p{Script=Cyrillic})(?:[Вв]ерси[яию]|[Вв]из[аыеу]|[Вв]изой|[Дд]о|[Ее]щё|[Кк]ласс(?:а|у|ом|е)?|[Кк]атегори[яию]|[Пп]\.|[Пп]ункт[аеу]?|[Сс]т\.|[Сс]тать[яиею]|[Уу]каза?|[Шш]аг|№)) (?=[#{\d]|[A-CK]\b)/gu,
	id: /((?<!\p{Script=Latin})(?:[Bb]aris|[Dd]ekret|[Hh]alaman|[Kk]elas|[Ll]angkah|[Nn]omor|[Pp]asal|[Vv]isa|sampai)) (?=[#{\d]|[A-CK]\b)/gu,
	ur: /((?<!\p{Script=Arabic})(?:حکم نامہ|دفعہ|درجہ|صفحہ|صف|فرمان|قدم|کیٹگری|مرحلہ|نکتہ|نمبر|ورژن)) (?=[#{\d]|[A-CK]\b)/gu,
	fr: /((?<!\p{Script=Latin})(?:[Aa]rt\.|[Cc]atégorie|[Dd]écret|[Ee]ncore|[Éé]tape|[Ll]igne|[Nn]iveau|[Nn]°|[Rr]év\.|[Vv]isa|[Vv]ersion|à)) (?=[#{\d]|[A-CFKMRZ]\b)/gu,
}
/** Blanks beside signs, and what stands in their place. */
const aroundSigns: { readonly [L in Locale]?: readonly (readonly [RegExp, string])[] } = {
	fr: [
		// inside quotation marks, before a colon and %, and between thousands
		[/(?<=«) | (?=[»%]|:(?:[\s<]|$))|(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, noBreakSpace],
		// before what ends a sentence or a part of it
		[/ (?=[;!?](?:[\s»)<]|$))/gu, narrowSpace],
	],
}
/** The letter that names a visa or a class, before its noun. */
const afterLetter = /(\b[A-CKRZ]) (?=visa|ویز|\p{Script=Han})/gu
/** The name of a format before that of its encoding. */
const beforeEncoding = /(\bCSV) (?=UTF-)/gu

/** The hyphen of a name such as H-1B, ISCO-08 or ISCED-F. */
const hyphenOfName = /\p{Lu}-(?=[\p{Lu}\d])/gu
/** The characters of an article's number in Chinese, except the last one. */
const numberOfArticle = /[第一二三四五六七八九十百](?=[一二三四五六七八九十百]{0,9}条)/gu

/** Whether texts are also headings and cells of sheets: these keep the spaces that people type. */
function isInSheets(path: string): boolean {
	const [, first = '', , third = ''] = path.split('.')
	return first === 'levels' || (first === 'facts' && ['label', 'options'].includes(third))
}

/**
 * A message without line breaks between a number and its noun, or within a date, an article’s number or a name such
 * as H-1B.
 */
export function withNoBreaks(locale: Locale, path: string, text: string): string {
	if (isInSheets(path)) return text
	const own = beforeNumberIn[locale]
	const held = [beforeCounted, beforeNumber, ...(own ? [own] : []), afterLetter, beforeEncoding].reduce(
		(some, places) => some.replace(places, `$1${noBreakSpace}`),
		joinDate(text).replace(hyphenOfName, `$&${joiner}`).replace(numberOfArticle, `$&${joiner}`),
	)
	return (aroundSigns[locale] ?? []).reduce((some, [places, space]) => some.replaceAll(places, space), held)
}

/** A text as people type it, for files: with plain spaces, and without word joiners. */
export const withPlainSpaces = (text: string): string =>
	text.replaceAll(noBreakSpace, ' ').replaceAll(narrowSpace, ' ').replaceAll(joiner, '')

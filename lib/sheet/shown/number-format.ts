import { maxNumberFormatCharacters } from '@/lib/limits/sheet-limits'

/** What a spreadsheet's number format shows for a number. */
export type NumberFormat =
	/** A date, a time, or both. */
	| { readonly kind: 'date' }
	/** Gives what is shown; null if the number alone says as much, or more. */
	| { readonly kind: 'shown'; readonly show: (value: number) => string | null }

type Token =
	| { readonly kind: 'digit'; readonly pads: boolean }
	| { readonly kind: 'text' | 'month'; readonly text: string }
	| { readonly kind: 'point' | 'comma' | 'number' | 'date' | 'other' }

/** Quoted and escaped text, blanks and fillers, brackets, exponents, and single characters. */
const tokens = /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]|(general)|(e[+-])|(.)/gisu

const digits = '0#?'
/** A month alone has the letter of metres and millions as well. Letters of eras stand beside these. */
const dateLetters = /[ydhs]/i
const monthLetter = /m/i
const durations = /^(?:h+|m+|s+)$/i
const currency = /^\$([^-]*)(?:-([\da-f]+))?$/i
const japanese = 0x411

/** A currency as it is shown. The yen sign is the yuan's too, and its locale tells which one is meant. */
function currencyText(sign: string, locale = ''): string {
	const isYen = /^[¥￥]$/.test(sign) && (Number.parseInt(locale, 16) & 0xffff) === japanese
	return isYen ? 'JPY' : sign
}

function bracketToken(inside: string): Token | null {
	const [, sign, locale] = currency.exec(inside) ?? []
	if (sign !== undefined) return sign === '' ? null : { kind: 'text', text: currencyText(sign, locale) }
	if (durations.test(inside)) return { kind: 'date' }
	return /^[<>=]/.test(inside) ? { kind: 'other' } : null
}

function characterToken(character: string): Token {
	if (digits.includes(character)) return { kind: 'digit', pads: character === '0' }
	if (character === '.') return { kind: 'point' }
	if (character === ',') return { kind: 'comma' }
	if (dateLetters.test(character)) return { kind: 'date' }
	if (monthLetter.test(character)) return { kind: 'month', text: character }
	return /[%/@]/.test(character) ? { kind: 'other' } : { kind: 'text', text: character }
}

/** The tokens of a format's first section, which is the one for positive numbers, and the number of sections. */
function parse(format: string): { readonly first: readonly Token[]; readonly sections: number } {
	const first: Token[] = []
	let sections = 1
	for (const [, quoted, escaped, inside, general, exponent, character] of format.matchAll(tokens)) {
		if (character === ';') sections++
		if (sections > 1) continue
		if (quoted !== undefined || escaped !== undefined)
			first.push({ kind: 'text', text: quoted ?? escaped ?? '' })
		else if (inside !== undefined) first.push(...[bracketToken(inside)].filter((token) => token !== null))
		else if (general !== undefined) first.push({ kind: 'number' })
		else if (exponent !== undefined) first.push({ kind: 'other' })
		else if (character !== undefined) first.push(characterToken(character))
	}
	return { first, sections }
}

const isPlace = ({ kind }: Token) =>
	kind === 'digit' || kind === 'point' || kind === 'comma' || kind === 'number'
const textOf = (all: readonly Token[]) =>
	all.map((token) => (token.kind === 'text' ? token.text : '')).join('')
/** Whether the text next to a number says something that the number does not. */
const says = (text: string) => /[\p{L}\p{Sc}\p{N}]/u.test(text)

const isOfDates = (all: readonly Token[]) =>
	all.some(({ kind }) => kind === 'date') ||
	(all.some(({ kind }) => kind === 'month') && !all.some(({ kind }) => kind === 'digit' || kind === 'number'))
const monthAsText = (token: Token): Token => (token.kind === 'month' ? { ...token, kind: 'text' } : token)

const thousand = 1000
const exact = (value: number) => Number(value.toPrecision(15))

/** Numbers that are shown as digits with separators in fixed positions, such as 123-45-6789. */
function masked(mask: readonly Token[]) {
	return (value: number): string => {
		const left = [...String(value)]
		const places = mask.filter(({ kind }) => kind === 'digit').length
		let seen = 0
		const shown = mask.toReversed().map((token) => {
			if (token.kind === 'text') return token.text
			if (token.kind !== 'digit') return ''
			if (++seen === places) return left.splice(0).join('') || (token.pads ? '0' : '')
			return left.pop() ?? (token.pads ? '0' : '')
		})
		return shown.toReversed().join('')
	}
}

/**
 * Reads a number format as Excel writes it. A number is shown as formatted if its format pads it with zeros, as for
 * ids, or puts text next to it, such as a currency or a unit; never with digit grouping, or with fewer decimals than
 * it has.
 */
export function numberFormat(format: string): NumberFormat | null {
	if (format.length > maxNumberFormatCharacters) return null
	const { first: tokensOfFirst, sections } = parse(format)
	if (isOfDates(tokensOfFirst)) return { kind: 'date' }
	const first = tokensOfFirst.map(monthAsText)
	if (first.some(({ kind }) => kind === 'other')) return null
	const from = first.findIndex(isPlace)
	const to = first.findLastIndex(isPlace) + 1
	if (from < 0) return null
	const places = first.slice(from, to)
	const [before, after] = [textOf(first.slice(0, from)), textOf(first.slice(to))]
	const isMask = places.some(({ kind }) => kind === 'text')
	if (isMask && places.some(({ kind }) => kind === 'point' || kind === 'comma')) return null
	if (isMask && /[.,]/.test(textOf(places))) return null
	const pointAt = places.findIndex(({ kind }) => kind === 'point')
	const whole = pointAt < 0 ? places : places.slice(0, pointAt)
	const pads = whole.filter((token) => token.kind === 'digit' && token.pads).length
	const isPadded = pads > 1 && pointAt < 0
	if (!isPadded && !isMask && !says(before) && !says(after)) return null
	const lastDigit = places.findLastIndex(({ kind }) => kind !== 'comma')
	const scale = thousand ** (places.length - 1 - lastDigit)
	const mask = isMask ? masked(places) : null
	const show = (value: number) => {
		if (value < 0 || (value === 0 && sections > 2)) return null
		const scaled = exact(value / scale)
		if ((mask || isPadded) && !Number.isSafeInteger(scaled)) return null
		const text = mask ? mask(scaled) : String(scaled).padStart(isPadded ? pads : 0, '0')
		return `${before.trimStart()}${text}${after.trimEnd()}`
	}
	return { kind: 'shown', show }
}

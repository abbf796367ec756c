import { writeNumber } from './write-value'

const padded = /^0\d+$/
const scientific = /^[-+]?[\d.,]+e[-+]?\d+$/i
const says = /[\p{L}\p{Sc}]/u
const separatesGroups = /^[\d.,\s'’٬٫]*$/u
const number = /^(\D*)(\d(?:.*\d)?)(\D*)$/su
const maxLength = 200

const digitsIn = (text: string) => text.replace(/\D/g, '')

/** Without trailing zeros, which are decimals or thousands. */
function withoutEnd(digits: string): string {
	let end = digits.length
	while (digits[end - 1] === '0') end--
	return digits.slice(0, end)
}

/**
 * A number, given how a sheet shows it: as shown if that says more, such as the zeros before an id or a unit;
 * otherwise the plain number, with no separators and all its decimals.
 */
export function besideNumber(value: number, text: string): string {
	const shown = text.trim()
	const plain = writeNumber(value)
	if (value < 0 || shown === '' || shown.length > maxLength || scientific.test(shown)) return plain
	if (padded.test(shown) && Number(shown) === value) return shown
	const [, before = '', digits = '', after = ''] = number.exec(shown) ?? []
	const all = digitsIn(digits)
	const isWhole = all === plain.padStart(all.length, '0')
	if (!says.test(before) && !says.test(after)) return isWhole && !separatesGroups.test(digits) ? shown : plain
	if (isWhole)
		return (
			before.trimStart() + (separatesGroups.test(digits) && all !== digits ? plain : digits) + after.trimEnd()
		)
	const isSame = withoutEnd(all) === withoutEnd(digitsIn(plain)) && all.length >= digitsIn(plain).length
	return isSame ? `${before.trimStart()}${plain}${after.trimEnd()}` : shown
}

/** Whether a text shows this number, possibly rounded and with any separators, and not a date or another number. */
export function showsNumber(value: number, text: string): boolean {
	const [, , digits = ''] = number.exec(text.trim().slice(0, maxLength)) ?? []
	const [withPoint, withComma] = [
		digits.replace(/[,\s'’]/g, ''),
		digits.replace(/[.\s'’]/g, '').replace(',', '.'),
	]
	return [withPoint, withComma].some((plain) => {
		const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
		return plain !== '' && Math.abs(Number(plain) - Math.abs(value)) <= 0.5000001 * 10 ** -decimals
	})
}

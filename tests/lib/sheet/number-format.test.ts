import { describe, expect, test } from 'vitest'
import { maxNumberFormatCharacters } from '@/lib/limits/sheet-limits'
import { besideNumber, showsNumber } from '@/lib/sheet/shown/beside-number'
import { columnIndex, columnLetters } from '@/lib/sheet/shown/column-letters'
import { numberFormat } from '@/lib/sheet/shown/number-format'

const shown = (format: string, value: number) => {
	const read = numberFormat(format)
	return read?.kind === 'shown' ? read.show(value) : read
}

describe('a number format', () => {
	test.each([
		['00000', 7, '00007'],
		['00000', 123_456, '123456'],
		['"EMP-"0000', 12, 'EMP-0012'],
		['000-00-0000', 123_456_789, '123-45-6789'],
		['(###) ###-####', 5_551_234_567, '(555) 123-4567'],
		['[$€-407] #,##0', 41_000.5, '€ 41000.5'],
		['#,##0\\ [$€-407]', 41_000, '41000 €'],
		['"$"#,##0_);\\("$"#,##0\\)', 50_000, '$50000'],
		['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', 50_000, '$50000'],
		['[$¥-411]#,##0', 5_000_000, 'JPY5000000'],
		['[$¥-804]#,##0', 240_000, '¥240000'],
		['"HK$"#,##0', 30_000, 'HK$30000'],
		['0" years"', 29, '29 years'],
		['0"岁"', 29, '29岁'],
		['0.0,"k"', 240_000, '240k'],
		['0.00,,"M"', 1_250_000, '1.25M'],
		['General" kg"', 70.5, '70.5 kg'],
		['[Red]00', 3, '03'],
		['0 m', 7, '7 m'],
		['0 g', 7, '7 g'],
	])('%s shows %d as %s', (format, value, text) => {
		expect(shown(format, value)).toBe(text)
	})

	test.each([
		['General', 7],
		['G/通用格式', 7],
		['0', 7],
		['#,##0.00', 240_000],
		['0.0%', 0.5],
		['0.00E+00', 240_000],
		['# ?/?', 0.5],
		['@', 7],
		['#,##0_ ;[Red]\\-#,##0\\ ', 7],
		['[>999]#,##0,"k";0', 2000],
		// The point is written into the digits: the figure itself is exacter.
		['0!.0,"万"', 123_456],
		['00000', 7.5],
		['00000', -7],
	])('%s shows of %d what the number says', (format, value) => {
		expect(shown(format, value)).toBeNull()
	})

	test.each([
		'yyyy-mm-dd',
		'd/m/yy',
		'[$-F800]dddd\\,\\ mmmm\\ dd',
		'[h]:mm',
		'yyyy"年"m"月"',
		'm"月"',
		'mmmm',
		'mm:ss.0',
		'[$-411]ge.m.d',
	])('%s is one of dates', (format) => {
		expect(numberFormat(format)).toEqual({ kind: 'date' })
	})
})

describe('a number beside what is shown of it', () => {
	test.each([
		[7, '00007', '00007'],
		[12, 'EMP-0012', 'EMP-0012'],
		[123_456_789, '123-45-6789', '123-45-6789'],
		[240_000, '240,000', '240000'],
		[240_000, '240.000,00', '240000'],
		[240_000.5, '240,001', '240000.5'],
		[41_000, '€ 41.000,00', '€ 41000'],
		[41_000, '$41,000', '$41000'],
		[240_000, '240k', '240k'],
		[123_456, '12.3万', '12.3万'],
		[123_456, '1.23E+05', '123456'],
		[29, '29 years', '29 years'],
		[-5, '-5 years', '-5'],
		[5, '', '5'],
	])('%d, shown as %s, is read as %s', (value, text, read) => {
		expect(besideNumber(value, text)).toBe(read)
	})

	test.each([
		[240_000.5, '240,001', true],
		[240_000, '240.000,00', true],
		[29, '29 years', true],
		[46_350, '2026-11-24', false],
		[1, 'TRUE', false],
		[240_000, '240k', false],
	])('%d is what %s shows: %s', (value, text, shows) => {
		expect(showsNumber(value, text)).toBe(shows)
	})
})

test('columns have letters', () => {
	for (const [index, letters] of [
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[701, 'ZZ'],
		[702, 'AAA'],
		[16_383, 'XFD'],
	] as const) {
		expect(columnLetters(index)).toBe(letters)
		expect(columnIndex(`${letters}12`)).toBe(index)
	}
})

test('a number format that is longer than Excel allows is as good as none', () => {
	const filled = (length: number) => `0" ${'x'.repeat(length - 4)}"`
	expect(numberFormat(filled(maxNumberFormatCharacters))?.kind).toBe('shown')
	expect(numberFormat(filled(maxNumberFormatCharacters + 1))).toBeNull()
})

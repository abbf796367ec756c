import { maxPartElements } from '@/lib/limits/sheet-limits'
import { numberFormat } from '../shown/number-format'
import { openingTags } from './xml-tags'

/**
 * What each number format shows in addition to the number, by the index of the cell style. Most workbooks have no
 * such format.
 */
export type ShownFormats = ReadonlyMap<number, (value: number) => string | null>

export const noShownFormats: ShownFormats = new Map()

/**
 * The lists of a workbook's styles that matter. Elements of the same names occur in other lists too, where they mean
 * something else.
 */
const lists: ReadonlySet<string> = new Set([
	'numFmts',
	'fonts',
	'fills',
	'borders',
	'cellStyleXfs',
	'cellXfs',
	'cellStyles',
	'dxfs',
])

/** The formats of a workbook's styles, given as XML, that show more than a number. */
export function shownFormats(styles: string): ShownFormats {
	const shows = new Map<string, (value: number) => string | null>()
	const shown = new Map<number, (value: number) => string | null>()
	let list = ''
	let index = 0
	for (const { name, attributes } of openingTags(styles, maxPartElements)) {
		if (lists.has(name)) {
			list = name
			if (list !== 'numFmts' && shows.size === 0) return noShownFormats
		} else if (list === 'numFmts' && name === 'numFmt') {
			const read = numberFormat(attributes().get('formatCode') ?? '')
			if (read?.kind === 'shown') shows.set(attributes().get('numFmtId') ?? '', read.show)
		} else if (list === 'cellXfs' && name === 'xf') {
			const show = shows.get(attributes().get('numFmtId') ?? '')
			if (show) shown.set(index, show)
			index++
		}
	}
	return shown
}

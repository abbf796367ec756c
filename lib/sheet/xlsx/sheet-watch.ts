import { SheetFailure } from '../sheet-failure'
import { maxMergedNamed, type SheetNotes } from '../sheet-row'
import { markupWatch } from './markup-watch'
import { type RowMarks, rowMarks } from './row-marks'
import type { ShownFormats } from './shown-formats'
import { blocksOf, withoutHeads } from './stored-blocks'
import { openingTags } from './xml-tags'

/** The number of last pieces searched for merged cells, which come after the rows. */
const piecesKept = 4

const [letterF, closing, slash, colon] = [0x66, 0x3e, 0x2f, 0x3a]
const latin1 = new TextDecoder('latin1')
/** What follows a formula without a value, or with an empty one. */
const withoutResult = /^(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?<\/(?:\w+:)?c>/
const maxWithoutResultLength = 60
const range = /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/

/** Counts formulas without a result. The letter f is rare in a sheet's other markup, so searching for it is cheap. */
function countUnknownResults(bytes: Uint8Array) {
	let count = 0
	for (let at = bytes.indexOf(letterF); at >= 0; at = bytes.indexOf(letterF, at + 1)) {
		const before = bytes[at - 1]
		if (bytes[at + 1] !== closing || (before !== slash && before !== colon)) continue
		if (withoutResult.test(latin1.decode(bytes.subarray(at + 2, at + 2 + maxWithoutResultLength)))) count++
	}
	return count
}

/** The first merged ranges at the end of a sheet. */
function mergedIn(end: string): string[] {
	const merged: string[] = []
	const start = end.indexOf('mergeCell')
	if (start < 0) return merged
	for (const { name, attributes } of openingTags(end.slice(start))) {
		if (name !== 'mergeCell') continue
		const ref = attributes().get('ref') ?? ''
		if (range.test(ref)) merged.push(ref)
		if (merged.length === maxMergedNamed) break
	}
	return merged
}

/** Watches a sheet's pieces, in stored blocks, for limits and for what the row reader does not report. */
export function sheetWatch(formats: ShownFormats) {
	const marks = rowMarks(formats)
	const markup = markupWatch('sheet', marks.watch)
	let unknownResults = 0
	let last: Uint8Array[] = []
	return {
		see(bytes: Uint8Array): void {
			for (const block of blocksOf(bytes)) markup.see(block)
			unknownResults += countUnknownResults(bytes)
			last = [...last.slice(1 - piecesKept), bytes]
		},
		/** What was noticed about the next row; to be called once per row, in order. */
		nextRow: (): RowMarks => marks.next(),
		/**
		 * What was noticed.
		 * @throws SheetFailure if the sheet ended before its rows did
		 */
		notes(): SheetNotes {
			if (!markup.isOver()) throw new SheetFailure('damaged')
			const mergedCount = markup.merged()
			const end = mergedCount > 0 ? last.map((piece) => latin1.decode(withoutHeads(piece))).join('') : ''
			return { merged: mergedIn(end), mergedCount, unknownResults }
		},
	}
}

import { SheetFailure } from './sheet-failure'
import type { SheetNotes } from './sheet-row'
import { withoutHeads } from './stored-blocks'

/** No cell is longer: what goes on without the end of a tag for this long is no sheet. */
const longestText = 64 << 20
/** So many of the last pieces are looked at for the end of the rows and for merged cells, which stand behind them. */
const piecesKept = 4
const mostNamed = 100

const [letterF, closing, slash, colon] = [0x66, 0x3e, 0x2f, 0x3a]
const latin1 = new TextDecoder('latin1')
/** What follows a formula that has no value, or an empty one. */
const withoutResult = /^(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?<\/(?:\w+:)?c>/
const longestWithout = 60
const endOfRows = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/
const mergedCells = /<(?:\w+:)?mergeCell\s[^<>]*ref="([A-Z\d:]+)"/g

/** Formulas are rare, and so is their letter in the rest of a sheet: to search for it costs next to nothing. */
function countUnknownResults(bytes: Uint8Array) {
	let count = 0
	for (let at = bytes.indexOf(letterF); at >= 0; at = bytes.indexOf(letterF, at + 1)) {
		const before = bytes[at - 1]
		if (bytes[at + 1] !== closing || (before !== slash && before !== colon)) continue
		if (withoutResult.test(latin1.decode(bytes.subarray(at + 2, at + 2 + longestWithout)))) count++
	}
	return count
}

/** Looks at a sheet's pieces, in stored blocks, on their way for what a reader of rows does not tell. */
export function sheetWatch() {
	let sinceTag = 0
	let unknownResults = 0
	let last: Uint8Array[] = []
	return {
		see(bytes: Uint8Array): void {
			const tagEnd = bytes.lastIndexOf(closing)
			sinceTag = tagEnd < 0 ? sinceTag + bytes.length : bytes.length - tagEnd
			if (sinceTag > longestText) throw new SheetFailure('too-large')
			unknownResults += countUnknownResults(bytes)
			last = [...last.slice(1 - piecesKept), bytes]
		},
		/** What was noticed; a sheet that ends before its rows do is damaged. */
		notes(): SheetNotes {
			const end = last.map((piece) => latin1.decode(withoutHeads(piece))).join('')
			if (!endOfRows.test(end)) throw new SheetFailure('damaged')
			const merged = Array.from(end.matchAll(mergedCells), ([, cells = '']) => cells)
			return { merged: merged.slice(0, mostNamed), unknownResults }
		},
	}
}

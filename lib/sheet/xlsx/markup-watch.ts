import {
	maxMarkupTextBytes,
	maxPartElements,
	maxRowElements,
	maxSheetColumns,
	maxShortTagBytes,
	maxTagBytes,
} from '@/lib/limits/limits'
import { joined } from '../joined'
import { SheetFailure } from '../sheet-failure'

const [less, greater, slash, colon, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f]
const [quotationMark, apostrophe, hyphen, bracket, blank] = [0x22, 0x27, 0x2d, 0x5d, 0x20]
const encoder = new TextEncoder()
const comment = encoder.encode('<!--')
const cdata = encoder.encode('<![CDATA[')

/** Of a local name its last four bytes as one number; none of those that count is told from another by the rest. */
function lettersIn(bytes: Uint8Array, from: number, to: number): number {
	let letters = 0
	for (let at = from; at < to; at++) {
		const byte = bytes[at] as number
		if (byte <= blank || byte === quotationMark || byte === apostrophe) break
		letters = byte === colon ? 0 : (letters << 8) | byte
	}
	return letters
}

/** Blanks around the name do not count; one within it makes it no name. */
function lettersOfClosing(bytes: Uint8Array, first: number, last: number): number {
	let [from, to] = [first, last]
	while (from < to && (bytes[from] as number) <= blank) from++
	while (from < to && (bytes[to - 1] as number) <= blank) to--
	let letters = 0
	for (let at = from; at < to; at++) {
		const byte = bytes[at] as number
		if (byte <= blank) return 0
		letters = byte === colon ? 0 : (letters << 8) | byte
	}
	return letters
}

const lettersOf = (name: string) => lettersIn(encoder.encode(name), 0, name.length)
const row = lettersOf('row')
const cell = lettersOf('c')
const mergedCell = lettersOf('mergeCell')
const sheetData = lettersOf('sheetData')

/** The place after the next `>` that stands behind two of some byte; -1 where there is none. */
function endBehindTwo(bytes: Uint8Array, from: number, byte: number): number {
	for (let at = bytes.indexOf(greater, from + 2); at >= 0; at = bytes.indexOf(greater, at + 1)) {
		if (bytes[at - 1] === byte && bytes[at - 2] === byte) return at + 1
	}
	return -1
}

const startsWith = (bytes: Uint8Array, from: number, start: Uint8Array) =>
	start.every((byte, at) => from + at >= bytes.length || bytes[from + at] === byte)

/** A document type, which only attacks bring, is neither a comment nor text that is taken as it stands. */
function endOfDeclaration(bytes: Uint8Array, from: number): number {
	if (startsWith(bytes, from, comment)) return endBehindTwo(bytes, from + comment.length, hyphen)
	if (startsWith(bytes, from, cdata)) return endBehindTwo(bytes, from + cdata.length, bracket)
	throw new SheetFailure('damaged')
}

function endOfInstruction(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(greater, from + 3); at >= 0; at = bytes.indexOf(greater, at + 1)) {
		if (bytes[at - 1] === question) return at + 1
	}
	return -1
}

/** The place after the `>` of an opening tag: one within quotation marks ends nothing. */
function endOfTag(bytes: Uint8Array, from: number): number {
	for (let at = from + 1; at < bytes.length; at++) {
		const byte = bytes[at] as number
		if (byte === greater) return at + 1
		if (byte !== quotationMark && byte !== apostrophe) continue
		do at++
		while (at < bytes.length && bytes[at] !== byte)
	}
	return -1
}

/** Where what begins with a `<` ends, after its last byte; -1 where that is still to come. */
function endOf(bytes: Uint8Array, from: number): number {
	const second = bytes[from + 1]
	if (second === exclamation) return endOfDeclaration(bytes, from)
	if (second === question) return endOfInstruction(bytes, from)
	if (second === slash) return bytes.indexOf(greater, from + 2) + 1 || -1
	return endOfTag(bytes, from)
}

/**
 * Watches XML on its way to a parser that holds each tag until its end and each row until its last cell, and refuses
 * what would make it hold more than a sheet ever needs. It takes one pass over the bytes, in pieces as they come, and
 * cuts tags as hucre does: where the two differ it counts more, never less.
 */
export function markupWatch(kind: 'sheet' | 'part') {
	const longestTag = kind === 'sheet' ? maxTagBytes : maxShortTagBytes
	/** The start of a tag whose end is still to come. */
	let begun: Uint8Array = new Uint8Array()
	let isInRows = false
	let isOpenRow = false
	let isOver = false
	/** Bytes outside of tags since the last cell began. */
	let texts = 0
	let inRow = 0
	let cells = 0
	let elements = 0
	let merged = 0

	function open(letters: number) {
		elements++
		if (kind === 'part') {
			if (elements > maxPartElements) throw new SheetFailure('too-complex')
			return
		}
		if (letters === mergedCell) merged++
		if (letters === sheetData) isInRows = true
		if (letters === row && isInRows) {
			isOpenRow = true
			inRow = 0
			cells = 0
		}
		if (!isOpenRow) return
		if (letters === cell) texts = 0
		if (letters === cell && ++cells > maxSheetColumns) throw new SheetFailure('too-wide')
		if (++inRow > maxRowElements) throw new SheetFailure('too-complex')
	}

	function close(letters: number) {
		if (letters === row) isOpenRow = false
		if (letters !== sheetData) return
		isInRows = false
		isOver = true
	}

	function seeTag(bytes: Uint8Array, from: number, to: number) {
		const second = bytes[from + 1]
		if (second === exclamation || second === question) return
		if (second === slash) return close(lettersOfClosing(bytes, from + 2, to - 1))
		const isEmpty = bytes[to - 2] === slash
		const letters = lettersIn(bytes, from + 1, isEmpty ? to - 2 : to - 1)
		open(letters)
		if (isEmpty) close(letters)
	}

	/** @throws SheetFailure at what no sheet needs */
	function see(piece: Uint8Array): void {
		const bytes = joined(begun, piece)
		begun = begun.subarray(0, 0)
		for (let at = 0; at < bytes.length; ) {
			const from = at
			while (at < bytes.length && bytes[at] !== less) at++
			texts += at - from
			if (texts > maxMarkupTextBytes && kind === 'sheet') throw new SheetFailure('too-large')
			if (at === bytes.length) return
			const end = endOf(bytes, at)
			if ((end < 0 ? bytes.length : end) - at > longestTag) throw new SheetFailure('damaged')
			if (end < 0) {
				begun = bytes.slice(at)
				return
			}
			seeTag(bytes, at, end)
			at = end
		}
	}

	return {
		see,
		/** How many ranges of cells are merged: they are counted, and none is expanded. */
		merged: () => merged,
		/** Whether the rows of a sheet have come to their end. */
		isOver: () => isOver,
	}
}

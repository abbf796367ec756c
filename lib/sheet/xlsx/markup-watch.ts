import {
	maxMarkupTextBytes,
	maxPartElements,
	maxRowElements,
	maxSheetColumns,
	maxShortTagBytes,
	maxTagBytes,
} from '@/lib/limits/sheet-limits'
import { joined } from '../concat-bytes'
import { SheetFailure } from '../sheet-failure'

const [less, greater, slash, colon, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f]
const [quotationMark, apostrophe, hyphen, bracket, blank] = [0x22, 0x27, 0x2d, 0x5d, 0x20]
const encoder = new TextEncoder()
const comment = encoder.encode('<!--')
const cdata = encoder.encode('<![CDATA[')

/** The last four bytes of a tag's local name as one number, which is enough to distinguish the names that matter. */
function lettersIn(bytes: Uint8Array, from: number, to: number): number {
	let letters = 0
	for (let at = from; at < to; at++) {
		const byte = bytes[at] as number
		if (byte <= blank || byte === quotationMark || byte === apostrophe) break
		letters = byte === colon ? 0 : (letters << 8) | byte
	}
	return letters
}

/** The same for a closing tag: surrounding whitespace is ignored; whitespace within the name makes it invalid (0). */
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

/** The offset after the next `>` preceded by two of the given byte; -1 if there is none. */
function endAfterTwo(bytes: Uint8Array, from: number, byte: number): number {
	for (let at = bytes.indexOf(greater, from + 2); at >= 0; at = bytes.indexOf(greater, at + 1)) {
		if (bytes[at - 1] === byte && bytes[at - 2] === byte) return at + 1
	}
	return -1
}

const startsWith = (bytes: Uint8Array, from: number, start: Uint8Array) =>
	start.every((byte, at) => from + at >= bytes.length || bytes[from + at] === byte)

/** Only comments and CDATA are allowed: a document type declaration occurs only in attacks. */
function endOfDeclaration(bytes: Uint8Array, from: number): number {
	if (startsWith(bytes, from, comment)) return endAfterTwo(bytes, from + comment.length, hyphen)
	if (startsWith(bytes, from, cdata)) return endAfterTwo(bytes, from + cdata.length, bracket)
	throw new SheetFailure('damaged')
}

function endOfInstruction(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(greater, from + 3); at >= 0; at = bytes.indexOf(greater, at + 1)) {
		if (bytes[at - 1] === question) return at + 1
	}
	return -1
}

/** The offset after the `>` of an opening tag, ignoring any within quotation marks; -1 if it is still to come. */
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

/** The end offset of the markup that starts with `<` at `from`; -1 if it is still to come. */
function endOf(bytes: Uint8Array, from: number): number {
	const second = bytes[from + 1]
	if (second === exclamation) return endOfDeclaration(bytes, from)
	if (second === question) return endOfInstruction(bytes, from)
	if (second === slash) return bytes.indexOf(greater, from + 2) + 1 || -1
	return endOfTag(bytes, from)
}

/** Called with the offsets of the opening tags of a sheet's rows and cells, in order. */
export type TagWatch = {
	readonly onRow?: (bytes: Uint8Array, from: number, to: number) => void
	readonly onCell?: (bytes: Uint8Array, from: number, to: number) => void
}

/**
 * Watches XML on its way to a parser that buffers each tag until its end and each row until its last cell, and rejects
 * input that would make it buffer more than any sheet needs. Takes one pass over the bytes, in pieces as they arrive, and
 * splits tags like hucre: where the two differ, this counts more, never less.
 */
export function markupWatch(kind: 'sheet' | 'part', { onRow, onCell }: TagWatch = {}) {
	const maxTag = kind === 'sheet' ? maxTagBytes : maxShortTagBytes
	/** The beginning of a tag whose end is still to come. */
	let begun: Uint8Array = new Uint8Array()
	let isInRows = false
	let isOpenRow = false
	let isOver = false
	/** Bytes outside tags since the last cell began. */
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
		if (letters === row && isOpenRow) onRow?.(bytes, from, to)
		if (letters === cell && isOpenRow) onCell?.(bytes, from, to)
		if (isEmpty) close(letters)
	}

	/** @throws SheetFailure if a limit is exceeded */
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
			if ((end < 0 ? bytes.length : end) - at > maxTag) throw new SheetFailure('damaged')
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
		/** The number of merged ranges, which are counted but not expanded. */
		merged: () => merged,
		/** Whether the end of the sheet's rows has been seen. */
		isOver: () => isOver,
	}
}

import {
	maxMarkupTextBytes,
	maxPartElements,
	maxRowElements,
	maxSheetColumns,
	maxShortTagBytes,
	maxTagBytes,
} from '@/lib/limits/limits'
import { SheetFailure } from './sheet-failure'

const [less, greater, slash, colon, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f]
const [quotationMark, apostrophe, hyphen, bracket, blank] = [0x22, 0x27, 0x2d, 0x5d, 0x20]
const cdata = new TextEncoder().encode('<![CDATA[')

const inText = 0
/** Just after `<`. */
const atTag = 1
const inName = 2
/** After the name of an opening tag. */
const inAttributes = 3
const inQuotes = 4
const inApostrophes = 5
const inClosingTag = 6
/** After `<!`. */
const inDeclaration = 7
const inComment = 8
const inCdata = 9
const inInstruction = 10

/** Of a local name its last four bytes as one number; none of those that count is told from another by the rest. */
const lettersOf = (name: string) =>
	[...name].reduce((letters, letter) => (letters << 8) | letter.charCodeAt(0), 0)
const row = lettersOf('row')
const cell = lettersOf('c')
const mergedCell = lettersOf('mergeCell')
const sheetData = lettersOf('sheetData')

/**
 * Watches XML on its way to a parser that holds each tag until its end and each row until its last cell, and refuses
 * what would make it hold more than a sheet ever needs. It takes one pass over the bytes, in pieces as they come, and
 * cuts tags as hucre does: where the two differ it counts more, never less.
 */
export function markupWatch(kind: 'sheet' | 'part') {
	const longestTag = kind === 'sheet' ? maxTagBytes : maxShortTagBytes
	let state = inText
	/** Bytes since the tag began, or since the last cell did without its tags. */
	let length = 0
	let texts = 0
	/** The local name of a tag; what it was before a slash that may end the tag. */
	let name = 0
	let unslashed = 0
	let last = 0
	let secondLast = 0
	let isInRows = false
	let isOpenRow = false
	let isOver = false
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
		if (letters === cell && isOpenRow) texts = 0
		if (!isOpenRow) return
		if (letters === cell && ++cells > maxSheetColumns) throw new SheetFailure('too-wide')
		if (++inRow > maxRowElements) throw new SheetFailure('too-complex')
	}

	function close(letters: number) {
		if (letters === row) isOpenRow = false
		if (letters !== sheetData) return
		isInRows = false
		isOver = true
	}

	function endTag(letters: number | null) {
		if (length > longestTag) throw new SheetFailure('damaged')
		if (letters !== null) close(letters)
		state = inText
	}

	function startTag(byte: number) {
		name = 0
		if (byte === exclamation) state = inDeclaration
		else if (byte === question) state = inInstruction
		else if (byte === slash) state = inClosingTag
		else {
			state = inName
			gatherName(byte)
		}
	}

	function gatherName(byte: number) {
		if (byte === greater) {
			const isEmpty = last === slash
			open(isEmpty ? unslashed : name)
			endTag(isEmpty ? unslashed : null)
		} else if (byte <= blank || byte === quotationMark || byte === apostrophe) {
			open(name)
			state = byte <= blank ? inAttributes : byte === quotationMark ? inQuotes : inApostrophes
		} else if (byte === colon) name = 0
		else {
			unslashed = name
			name = (name << 8) | byte
		}
	}

	function gatherClosingName(byte: number) {
		if (byte === greater) endTag(name)
		else if (byte === colon) name = 0
		else if (byte > blank) name = (name << 8) | byte
	}

	/** A document type, which only attacks bring, is neither a comment nor text that is taken as it stands. */
	function tellDeclaration(byte: number) {
		if (length === 4 && last === hyphen && byte === hyphen) state = inComment
		else if (length === cdata.length && byte === cdata[length - 1]) state = inCdata
		else if (byte !== cdata[length - 1] && !(length === 3 && byte === hyphen))
			throw new SheetFailure('damaged')
	}

	function seeByte(byte: number) {
		switch (state) {
			case atTag:
				return startTag(byte)
			case inName:
				return gatherName(byte)
			case inAttributes:
				if (byte === greater) endTag(last === slash ? name : null)
				else if (byte === quotationMark) state = inQuotes
				else if (byte === apostrophe) state = inApostrophes
				return
			case inQuotes:
				if (byte === quotationMark) state = inAttributes
				return
			case inApostrophes:
				if (byte === apostrophe) state = inAttributes
				return
			case inClosingTag:
				return gatherClosingName(byte)
			case inDeclaration:
				return tellDeclaration(byte)
			case inComment:
				if (byte === greater && last === hyphen && secondLast === hyphen && length > 6) endTag(null)
				return
			case inCdata:
				if (byte === greater && last === bracket && secondLast === bracket) endTag(null)
				return
			default:
				if (byte === greater && last === question && length > 3) endTag(null)
		}
	}

	/** @throws SheetFailure at what no sheet needs */
	function see(bytes: Uint8Array): void {
		for (let at = 0; at < bytes.length; at++) {
			const byte = bytes[at] as number
			if (state === inText) {
				texts++
				if (byte === less) {
					state = atTag
					length = 1
				}
			} else {
				length++
				seeByte(byte)
			}
			secondLast = last
			last = byte
		}
		if (texts > maxMarkupTextBytes && kind === 'sheet') throw new SheetFailure('too-large')
		if (state !== inText && length > longestTag) throw new SheetFailure('damaged')
	}

	return {
		see,
		/** How many cells are merged with others; ranges are counted, and none is expanded. */
		merged: () => merged,
		/** Whether the rows of a sheet have come to their end. */
		isOver: () => isOver,
	}
}

import { SheetFailure } from '../sheet-failure'
import { type BinaryRecord, charactersOf } from './records'

/** The offsets of the data of a record and of its continuation records. */
type Blocks = readonly Pick<BinaryRecord, 'from' | 'to'>[]

const [wide, phonetic, rich] = [1, 4, 8]

/**
 * Reads texts that may continue in the next record, which then states again how wide its characters are.
 * @throws SheetFailure, while reading, if the records end within a text
 */
function textReader(bytes: Uint8Array, blocks: Blocks) {
	const view = new DataView(bytes.buffer, bytes.byteOffset)
	let block = 0
	let { from: at, to } = blocks[0] ?? { from: 0, to: 0 }

	function toNextBlock() {
		const next = blocks[++block]
		if (!next) throw new SheetFailure('damaged')
		at = next.from
		to = next.to
	}

	/** The offset of a value of the given length, which lies within one block. */
	function take(length: number): number {
		while (at === to) toNextBlock()
		if (at + length > to) throw new SheetFailure('damaged')
		at += length
		return at - length
	}

	function skip(length: number) {
		for (let left = length; left > 0; ) {
			while (at === to) toNextBlock()
			const step = Math.min(left, to - at)
			at += step
			left -= step
		}
	}

	function readText(): string {
		const length = view.getUint16(take(2), true)
		let flags = view.getUint8(take(1))
		const runs = flags & rich ? view.getUint16(take(2), true) : 0
		const extra = flags & phonetic ? view.getUint32(take(4), true) : 0
		let text = ''
		while (text.length < length) {
			if (at === to) {
				toNextBlock()
				flags = view.getUint8(take(1))
			}
			const isWide = (flags & wide) !== 0
			const here = Math.min(length - text.length, isWide ? (to - at) >> 1 : to - at)
			if (here === 0 && at < to) throw new SheetFailure('damaged')
			text += charactersOf(view, at, here, isWide)
			at += isWide ? here * 2 : here
		}
		skip(runs * 4 + extra)
		return text
	}

	return {
		skip,
		u32: () => view.getUint32(take(4), true),
		readText,
		hasMore: () => at < to || block < blocks.length - 1,
	}
}

/** A text after its length, in two bytes. */
export const longText = (bytes: Uint8Array, blocks: Blocks): string => textReader(bytes, blocks).readText()

/** The texts that a workbook's cells share. */
export function readSharedTexts(bytes: Uint8Array, blocks: Blocks): string[] {
	const reader = textReader(bytes, blocks)
	reader.skip(4)
	const count = reader.u32()
	const texts: string[] = []
	while (texts.length < count && reader.hasMore()) texts.push(reader.readText())
	return texts
}

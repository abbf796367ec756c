import { Tokenizer } from 'htmlparser2'
import { maxMarkupDepth } from '@/lib/limits/sheet-limits'
import { localName } from '../markup/local-names'
import { SheetFailure } from '../sheet-failure'

/**
 * Handles what a part of a workbook consists of. Elements have their local names: prefixes differ between programs.
 * Attributes come one by one after their element, since a list for each of millions of cells takes long.
 */
export type PartHandler = {
	readonly onOpen: (name: string) => void
	readonly onAttribute?: (name: string, value: string) => void
	readonly onText?: (text: string) => void
	readonly onClose?: (name: string) => void
	/** Called at the end of the part. */
	readonly onEnd?: () => void
}

export type PartLimits = {
	/** Characters of a tag, a comment or the like, which are kept until its end. */
	readonly tag: number
	readonly elements?: number
}

/** Parses a part of a workbook as it is written to it. */
export function partParser(
	{ onOpen, onAttribute, onText, onClose, onEnd }: PartHandler,
	{ tag: longestTag, elements: mostElements = Number.POSITIVE_INFINITY }: PartLimits,
) {
	let elements = 0
	let depth = 0
	/** The offset after the last tag or text. What follows is unfinished, and is kept. */
	let seen = 0
	let kept = ''
	let keptFrom = 0
	let element = ''
	let attribute = ''
	let value = ''

	const textBetween = (from: number, to: number) => kept.slice(from - keptFrom, to - keptFrom)

	function refuseLong(to: number) {
		if (to - seen > longestTag) throw new SheetFailure('damaged')
	}

	function endTag(to: number) {
		refuseLong(to)
		seen = to
	}

	function close(name: string) {
		depth--
		onClose?.(name)
	}
	const tokenizer = new Tokenizer(
		{ xmlMode: true, decodeEntities: true },
		{
			onopentagname(from, to) {
				element = localName(textBetween(from, to))
				if (++elements > mostElements || ++depth > maxMarkupDepth) throw new SheetFailure('too-complex')
				onOpen(element)
			},
			onattribname(from, to) {
				attribute = textBetween(from, to)
			},
			onattribdata(from, to) {
				value += textBetween(from, to)
			},
			onattribentity(code) {
				value += String.fromCodePoint(code)
			},
			onattribend(_, to) {
				refuseLong(to)
				onAttribute?.(attribute, value)
				value = ''
			},
			onopentagend: endTag,
			onselfclosingtag(to) {
				endTag(to)
				close(element)
			},
			onclosetag(from, to) {
				endTag(to)
				close(localName(textBetween(from, to)))
			},
			ontext(from, to) {
				seen = to
				onText?.(textBetween(from, to))
			},
			ontextentity(code, to) {
				seen = to
				onText?.(String.fromCodePoint(code))
			},
			oncdata(from, to, end) {
				seen = to
				onText?.(textBetween(from, to - end))
			},
			oncomment: (_, to) => endTag(to),
			onprocessinginstruction: (_, to) => endTag(to),
			/** A document type, which occurs only in attacks. */
			ondeclaration() {
				throw new SheetFailure('damaged')
			},
			onend() {},
		},
	)
	return {
		/** @throws SheetFailure if a limit is exceeded */
		write(piece: string): void {
			kept = kept.slice(seen - keptFrom) + piece
			keptFrom = seen
			tokenizer.write(piece)
			refuseLong(keptFrom + kept.length)
		},
		/** @throws SheetFailure if the part ends prematurely */
		end(): void {
			if (depth !== 0) throw new SheetFailure('damaged')
			onEnd?.()
		},
	}
}

/**
 * Parses a part of a workbook piece by piece; continues to the next piece only on demand.
 * @throws SheetFailure if it is damaged, or exceeds a limit
 */
export async function* parsePart(
	pieces: AsyncIterable<string>,
	handler: PartHandler,
	limits: PartLimits,
): AsyncGenerator<void> {
	const parser = partParser(handler, limits)
	for await (const piece of pieces) {
		parser.write(piece)
		yield
	}
	parser.end()
	yield
}

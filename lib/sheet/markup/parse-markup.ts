import { Parser } from 'htmlparser2'
import { maxMarkupDepth, maxMarkupTextCharacters } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'

/** The attributes of a tag, by their names. */
export type Attributes = Readonly<Record<string, string>>

/** Handles tags and text. Names and attributes are as written in XML, and in lower case in HTML. */
export type MarkupHandler = {
	readonly onOpen: (name: string, attributes: Attributes) => void
	readonly onText: (text: string) => void
	readonly onClose: (name: string) => void
	/** Called at the end of the file, before the elements that are still open are closed. */
	readonly onEnd?: () => void
}

/**
 * Parses markup piece by piece; continues to the next piece only on demand.
 * @throws SheetFailure if elements are nested too deeply, a tag or comment is too long, or XML ends prematurely
 */
export async function* parseMarkup(
	pieces: AsyncIterable<string>,
	kind: 'xml' | 'html',
	{ onOpen, onText, onClose, onEnd }: MarkupHandler,
): AsyncGenerator<void> {
	let depth = 0
	/** Characters since the last tag or text: those of an unfinished tag or comment, which the parser buffers. */
	let kept = 0
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				kept = 0
				if (++depth > maxMarkupDepth) throw new SheetFailure('too-complex')
				onOpen(name, attributes)
			},
			ontext(text) {
				kept = 0
				onText(text)
			},
			onclosetag(name) {
				kept = 0
				depth--
				onClose(name)
			},
			oncomment() {
				kept = 0
			},
		},
		{ xmlMode: kind === 'xml', decodeEntities: true },
	)
	for await (const piece of pieces) {
		kept += piece.length
		parser.write(piece)
		if (kept > maxMarkupTextCharacters) throw new SheetFailure('too-large')
		yield
	}
	if (kind === 'xml' && depth > 0) throw new SheetFailure('damaged')
	onEnd?.()
	parser.end()
	yield
}

/** Collects the text of a cell; throws a SheetFailure if it is too long. */
export function cellText() {
	let text = ''
	return {
		clear(): void {
			text = ''
		},
		add(more: string): void {
			if (text.length + more.length > maxMarkupTextCharacters) throw new SheetFailure('too-large')
			text += more
		},
		text: () => text,
	}
}

/** Parses all that is left. */
export async function parseToEnd(parsed: AsyncGenerator<void>): Promise<void> {
	while (!(await parsed.next()).done);
}

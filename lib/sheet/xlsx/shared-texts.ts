import { maxPartElements, maxShortXmlTagCharacters } from '@/lib/limits/sheet-limits'
import { parseToEnd } from '../markup/parse-markup'
import { type PartHandler, parsePart } from './parse-part'
import { richText } from './rich-text'

/** The limits of a workbook's tables: its shared texts and its styles. */
export const tableLimits = { tag: maxShortXmlTagCharacters, elements: maxPartElements }

/**
 * The texts that the cells of a workbook share, in order.
 * @throws SheetFailure if they are damaged, or exceed a limit
 */
export async function sharedTexts(xml: AsyncIterable<string>): Promise<readonly string[]> {
	const texts: string[] = []
	const text = richText()
	const handler: PartHandler = {
		onOpen(name) {
			if (name === 'si') text.clear()
			else text.open(name)
		},
		onText: text.add,
		onClose(name) {
			if (name === 'si') texts.push(text.text())
			else text.close(name)
		},
	}
	await parseToEnd(parsePart(xml, handler, tableLimits))
	return texts
}

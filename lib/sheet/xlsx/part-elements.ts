import { maxWorkbookPartElements, maxXmlTagCharacters } from '@/lib/limits/sheet-limits'
import { localName } from '../markup/local-names'
import { partParser } from './parse-part'

/** An element of a small part of a workbook. */
export type PartElement = {
	readonly name: string
	/** The attributes by their local names. */
	readonly attributes: ReadonlyMap<string, string>
}

/**
 * All elements of a small part of a workbook, in the order in which they open.
 * @throws SheetFailure if it is damaged, or exceeds a limit
 */
export function partElements(xml: string): PartElement[] {
	const elements: PartElement[] = []
	let attributes = new Map<string, string>()
	const handler = {
		onOpen(name: string) {
			attributes = new Map()
			elements.push({ name, attributes })
		},
		onAttribute(name: string, value: string) {
			attributes.set(localName(name), value)
		},
	}
	const parser = partParser(handler, { tag: maxXmlTagCharacters, elements: maxWorkbookPartElements })
	parser.write(xml)
	parser.end()
	return elements
}

/** The attributes of those with a name. */
export const attributesOf = (name: string, elements: readonly PartElement[]): PartElement['attributes'][] =>
	elements.flatMap((element) => (element.name === name ? [element.attributes] : []))

/** Whether an attribute says yes. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'

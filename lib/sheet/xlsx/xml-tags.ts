import { maxTagBytes, maxWorkbookPartElements } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeEntities = (text: string) =>
	text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
		if (name) return entities[name] ?? whole
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole
	})

/** Sticky, so that all attributes are found in one pass. */
const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

type Attributes = ReadonlyMap<string, string>

function attributesOf(tag: string): Attributes {
	const found = new Map<string, string>()
	attribute.lastIndex = tag.search(/\s|$/)
	for (let pair = attribute.exec(tag); pair; pair = attribute.exec(tag)) {
		const [, name = '', a, b] = pair
		found.set(localName(name), decodeEntities(a ?? b ?? ''))
	}
	return found
}

const localName = (name: string) => name.slice(name.lastIndexOf(':') + 1)

/** The end of a tag: its `>` outside quotation marks. */
function endOfTag(xml: string, from: number): number {
	let quote = ''
	const last = Math.min(xml.length, from + maxTagBytes)
	for (let at = from; at < last; at++) {
		const character = xml[at] as string
		if (quote !== '') {
			if (character === quote) quote = ''
		} else if (character === '"' || character === "'") quote = character
		else if (character === '>') return at
	}
	throw new SheetFailure('damaged')
}

/** The end of a comment, a processing instruction or CDATA. */
function endOfOther(xml: string, from: number): number {
	const end = xml.startsWith('<!--', from) ? '-->' : xml.startsWith('<?', from) ? '?>' : ']]>'
	if (end === ']]>' && !xml.startsWith('<![CDATA[', from)) throw new SheetFailure('damaged')
	const at = xml.indexOf(end, from)
	if (at < 0) throw new SheetFailure('damaged')
	return at + end.length - 1
}

/**
 * The opening tags of a small part of a workbook, each with its local name and, on demand, its attributes by local name.
 * @throws SheetFailure if a tag has no end, or if there are too many
 */
export function* openingTags(
	xml: string,
	most: number = maxWorkbookPartElements,
): Generator<{ name: string; attributes: () => Attributes }> {
	let count = 0
	for (let at = xml.indexOf('<'); at >= 0; ) {
		const isOther = xml[at + 1] === '!' || xml[at + 1] === '?'
		const end = isOther ? endOfOther(xml, at) : endOfTag(xml, at)
		if (!isOther && xml[at + 1] !== '/') {
			if (++count > most) throw new SheetFailure('too-complex')
			const tag = xml.slice(at + 1, xml[end - 1] === '/' ? end - 1 : end)
			yield { name: localName(tag.slice(0, tag.search(/\s|$/))), attributes: () => attributesOf(tag) }
		}
		at = xml.indexOf('<', end)
	}
}

/** The attributes of all elements with a local name, whatever their namespace prefix. */
export const elements = (xml: string, wanted: string): Attributes[] =>
	Array.from(openingTags(xml), ({ name, attributes }) => (name === wanted ? [attributes()] : [])).flat()

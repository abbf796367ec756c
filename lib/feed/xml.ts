/** A piece of XML that is written already. */
export type Xml = { readonly xml: string }

type Attributes = Readonly<Record<string, string>>

/** What XML 1.0 has no place for, even escaped. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escaped = (text: string) =>
	text
		.replaceAll(impossible, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')

/** An element with its attributes, and what stands in it: other elements, or text. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
	const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('')
	const start = `<${name}${written.join('')}`
	return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` }
}

/** A document with its root element. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`

import type { Attributes } from './parse-markup'

/** The name of an element or attribute without its prefix. */
export function localName(name: string): string {
	const colon = name.lastIndexOf(':')
	return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute by its local name, with any prefix. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
	for (const key in attributes) if (localName(key) === name) return attributes[key]
	return undefined
}

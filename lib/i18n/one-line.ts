/** Invisible characters that affect the direction of surrounding text, and the byte order mark. */
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
/** Those that stay in effect until they are terminated, which untrusted text might never do. */
const bidiEmbeddings = /[\u202a-\u202e\u2066-\u2069]/g

/** Makes untrusted text safe to display: removes characters that could reorder it or the text around it. */
export const stripBidiControls = (text: string): string => text.replace(bidiEmbeddings, '')

/** Makes untrusted text safe to display on one line: removes line breaks and characters that affect its direction. */
export const inOneLine = (text: string): string =>
	text
		.replace(bidiControls, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()

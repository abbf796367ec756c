/** Characters that turn the direction of what stands around them. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
/** Those of them that do so until they are ended, which a stranger's text may leave open. */
const lasting = /[\u202a-\u202e\u2066-\u2069]/g

/** A stranger's text as it may be shown: nothing in it stands in another order than it was written. */
export const stripBidiControls = (text: string): string => text.replace(lasting, '')

/** A stranger's text as it may be shown in one line: without characters that break it or turn its direction. */
export const inOneLine = (text: string): string =>
	text
		.replace(turning, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()

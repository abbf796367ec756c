/** Marks a page if the team's workspace is switched off: its style sheets then hide the links to it. */
export const offMark = { 'data-workspace': 'off' }

const attributes = Object.entries(offMark)
	.map(([name, value]) => ` ${name}="${value}"`)
	.join('')

/**
 * A built page with that mark.
 * @param {string} html
 */
export const markedOff = (html) => html.replace('<html', `<html${attributes}`)

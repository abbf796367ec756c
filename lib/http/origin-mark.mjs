/** A placeholder for the origin in the heads of built pages, which is only known when they are served. */
export const originMark = 'https://origin.invalid'

const [begin, end] = ['<!--addresses-->', '<!--/addresses-->']

/** Tags of a built page that need the origin. */
export const addressTags = (tags) => tags && `${begin}${tags}${end}`

/**
 * A built page as it is served: with the addresses of an origin, or without the tags that need one.
 * @param {string} html
 * @param {string} origin such as https://example.org; empty if it is not known
 */
export function withOrigin(html, origin) {
	const [start, stop] = [html.indexOf(begin), html.indexOf(end)]
	if (start < 0) return html
	const tags = origin === '' ? '' : html.slice(start + begin.length, stop).replaceAll(originMark, origin)
	return html.slice(0, start) + tags + html.slice(stop + end.length)
}

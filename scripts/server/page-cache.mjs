// Where Next reads built pages from: see `cacheHandler` in next.config.ts.
import cache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { withOrigin } from '../../lib/http/origin-mark.mjs'
import { markedOff } from '../../lib/http/workspace-mark.mjs'

const origin = process.env.ORIGIN ?? ''
const mark = process.env.WORKSPACE === 'off' ? markedOff : (html) => html

/**
 * The files of the build, as without this handler, but with the server's origin in the pages' heads, and with a mark if the
 * team's workspace is switched off.
 */
export default class PageCache extends cache.default {
	async get(...request) {
		const entry = await super.get(...request)
		if (entry?.value?.kind !== 'APP_PAGE') return entry
		return { ...entry, value: { ...entry.value, html: mark(withOrigin(entry.value.html, origin)) } }
	}
}

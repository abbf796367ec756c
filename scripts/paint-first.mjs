// After a build: each page in a language asks for all of its scripts but the first once it has been painted. They then
// do not share a slow line with the style sheets that the first frame waits for; the first script alone, which every
// page has, keeps the line busy until then. What it gives is measured in docs/decisions/17-painted-first.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const runtimePreload = /<link rel="preload" as="script"[^>]*>/g
const appScript = /<script src="([^"]+)"(?: id="_R_")? async=""><\/script>/g

/**
 * Runs in the page, and takes down which form was submitted before anything could come of it. A page that nobody looks at
 * is not painted, and so waits for nothing; no page waits long for a browser that does not tell of its frames. React
 * knows its scripts by their attribute `async`.
 *
 * The page counts as loaded when it is alive, as it would with its scripts in place: a sound whose source has nothing to
 * play yet keeps it loading. That ends as well when a script does not come, or five seconds after the last one came.
 */
function addAfterPaint(scripts) {
	const sound = new Audio()
	const finish = () => {
		sound.srcObject = null
	}
	if ('MediaStream' in window) sound.srcObject = new MediaStream()
	addEventListener('alive', finish)
	addEventListener('submit', (event) => {
		if (!event.defaultPrevented && !event.target.closest('dialog')) event.target.dataset.pressed = ''
	})
	let missing = scripts.length
	const count = () => {
		missing -= 1
		if (missing === 0) setTimeout(finish, 5000)
	}
	const add = () => {
		for (const src of scripts.splice(0)) {
			const script = document.createElement('script')
			Object.assign(script, { src, async: true, onload: count, onerror: finish })
			document.head.append(script)
		}
	}
	if (document.hidden) return add()
	document.addEventListener('visibilitychange', add)
	requestAnimationFrame(() => {
		setTimeout(() => new PerformanceObserver(add).observe({ type: 'paint', buffered: true }))
		setTimeout(add, 300)
	})
}

/** The page, with its scripts put off. */
export function paintFirst(html) {
	const later = [...html.matchAll(appScript)].slice(1)
	if (later.length === 0) return html
	const rest = later.reduce((page, [tag]) => page.replace(tag, ''), html).replaceAll(runtimePreload, '')
	const list = JSON.stringify(later.map(([, src]) => src))
	return rest.replace('</body>', () => `<script>(${addAfterPaint})(${list})</script></body>`)
}

function main() {
	const folder = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'server/app')
	for (const name of readdirSync(folder, { recursive: true }).filter((file) => /^[^_].*\.html$/.test(file))) {
		const file = path.join(folder, name)
		writeFileSync(file, paintFirst(readFileSync(file, 'utf8')))
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()

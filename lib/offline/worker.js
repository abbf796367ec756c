// The service worker: caches the pages of the visited language, so that the check works offline. It never touches
// POST requests, the API, or the check without JavaScript. scripts/build/write-worker.mjs puts our-answers.js above, and
// `build`: { version, main, after, groups: { [group]: { pages, flights, files, own: { [locale]: files } } } }, pages and
// flights by their paths without a locale, files as hashes by their addresses. `main` names the group that is always
// cached; the others contain what they need in addition. Those of `after` follow by themselves, the rest once something
// of theirs is opened.

const prefix = 'k-visa-check '
const complete = '/kept'
const atOnce = 6

const cacheOf = (locale, group) => `${prefix}${build.version} ${locale} ${group}`
const isShipped = (locale, group) =>
	Object.hasOwn(build.groups, group) && Object.hasOwn(build.groups[group].own, locale)

/**
 * Everything that a part of the site needs in one language: pages, the data for navigating between them, and files.
 */
function addressesOf(locale, group) {
	const { pages, flights, files, own } = build.groups[group]
	return [
		...Object.keys({ ...files, ...own[locale] }),
		...pages.map((path) => `/${locale}${path}`),
		...flights.map((path) => `/${locale}${path}?_rsc`),
	]
}

const pendingParts = new Map()

/** Caches a part of the site in one language; resumes where it was interrupted. */
function cachePart(locale, group) {
	const name = cacheOf(locale, group)
	const begun =
		pendingParts.get(name) ?? fill(name, addressesOf(locale, group)).finally(() => pendingParts.delete(name))
	pendingParts.set(name, begun)
	return begun
}

const isWhole = async (name) => (await caches.match(complete, { cacheName: name })) !== undefined

async function fill(name, addresses) {
	if (await isWhole(name)) return
	const cache = await caches.open(name)
	const left = [...addresses]
	const work = async () => {
		for (let address = left.shift(); address; address = left.shift()) {
			if (await cache.match(address)) continue
			await cache.put(address, await load(address))
		}
	}
	const stop = (error) => {
		left.length = 0
		throw error
	}
	await Promise.all(Array.from({ length: atOnce }, () => work().catch(stop)))
	await cache.put(complete, new Response())
}

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix))

const isOfThisVersion = (name) => name.startsWith(`${prefix}${build.version} `)

/** When the device is out of space, deletes the incomplete caches of this version; rethrows any other error. */
async function dropIncomplete(error) {
	if (error.name !== 'QuotaExceededError') throw error
	const own = (await ownCaches()).filter(isOfThisVersion)
	const whole = await Promise.all(own.map(isWhole))
	await Promise.all(own.filter((_, index) => !whole[index]).map((name) => caches.delete(name)))
}

/**
 * Before it takes over, this version caches what an older version has cached. If there is no space for both, it takes
 * over without, and caches it once the older one is gone.
 */
async function cacheOlderParts() {
	const parts = (await ownCaches()).map((name) => name.slice(prefix.length).split(' ').slice(1))
	try {
		for (const [locale, group] of parts) if (isShipped(locale, group)) await cachePart(locale, group)
	} catch (error) {
		await dropIncomplete(error)
	}
}

/** Caches a part, and deletes other versions: deletes them first if there is no space for both. */
async function cacheAndTidy(locale, group) {
	try {
		await cachePart(locale, group)
	} catch (error) {
		await dropIncomplete(error)
		await tidy()
		await cachePart(locale, group).catch(dropIncomplete)
	}
	await tidy()
}

/** Whether the person has asked the browser to spare data. */
const isSparing = () => self.navigator.connection?.saveData === true

/** Tells the pages that what they may load later is on the device. */
async function tellKept() {
	const windows = await self.clients.matchAll({ type: 'window' })
	for (const window of windows) window.postMessage('kept')
}

/**
 * Caches what is opened, together with the check, without which it would be useless, and what people go on to, as far
 * as there is space.
 */
async function cacheOpened(locale, group) {
	const after = isSparing() ? [] : build.after
	for (const one of new Set([build.main, group, ...after])) {
		await cacheAndTidy(locale, one)
		if (!(await isWhole(cacheOf(locale, one)))) break
	}
	if (await isWhole(cacheOf(locale, build.main))) await tellKept()
}

/** Deletes other versions, unless one of them is still shown in another window or is about to take over. */
async function tidy() {
	const { installing, waiting } = self.registration
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
	if (installing || waiting || windows.length > 1) return
	const others = (await ownCaches()).filter((name) => !isOfThisVersion(name))
	await Promise.all(others.map((name) => caches.delete(name)))
}

const groupWith = (isIn) => Object.keys(build.groups).find((id) => isIn(build.groups[id]))
/** The group of a page, by its path without a locale. */
const groupOfPage = (path) => groupWith(({ pages }) => pages.includes(path))

/** What this version has cached for a path, either a page or its navigation data. */
async function cachedPage(pathname, flight) {
	const [, locale, ...rest] = pathname.split('/')
	const path = rest.length > 0 ? `/${rest.join('/')}` : ''
	const group = groupOfPage(path)
	if (group === undefined || !isShipped(locale, group)) return undefined
	return caches.match(flight ? `${pathname}?_rsc` : pathname, {
		cacheName: cacheOf(locale, group),
		ignoreVary: true,
	})
}

/**
 * A cached file: of this version, or of an earlier one, which another window may still show. What an earlier version
 * has cached at an address of this one may be foreign.
 */
async function cachedFile(address) {
	const names = await ownCaches()
	for (const name of [...names.filter(isOfThisVersion), ...names]) {
		const found = await caches.match(address, { cacheName: name, ignoreVary: true })
		const isSure = isOfThisVersion(name) || !Object.hasOwn(hashes, address)
		if (found && (isSure || (await isOurResponse(address, found)))) return found
	}
	return undefined
}

/**
 * The offline page saying that a page has not been cached, in the language of the page or else in one that has been
 * cached.
 */
async function offlinePage(pathname) {
	const names = (await ownCaches()).filter(isOfThisVersion)
	const locales = names.map((name) => name.split(' ')[2])
	const wanted = pathname.split('/')[1]
	const locale = locales.includes(wanted) ? wanted : locales[0]
	if (locale && pathname === '/') return Response.redirect(`/${locale}`)
	return (locale && (await cachedPage(`/${locale}/offline`))) ?? Response.error()
}

/** A page, or the part of it that a query asks for: that is not cached, so without a network the whole page has to do. */
async function open(request, { pathname, searchParams }) {
	const lacking = () => offlinePage(pathname)
	if (searchParams.has('state')) {
		return fetch(request).catch(async () => (await cachedPage(pathname)) ?? lacking())
	}
	return (await cachedPage(pathname)) ?? fetch(request).catch(lacking)
}

self.addEventListener('install', (event) => event.waitUntil(cacheOlderParts()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
	const { data } = event
	if (data === 'use') return self.skipWaiting()
	const [, locale, ...rest] = String(data).split('/')
	const group = groupOfPage(rest.map((part) => `/${part}`).join('')) ?? build.main
	if (isShipped(locale, group)) event.waitUntil(cacheOpened(locale, group).catch(() => {}))
})

/** Caches a part that opens on a click, once its words are requested and the check is cached or about to be. */
async function cacheOnDemand(address) {
	const locale = address.split('/')[1]
	const group = groupWith(({ own }) => Object.hasOwn(own[locale] ?? {}, address))
	if (group && (await caches.has(cacheOf(locale, build.main)))) await cacheOpened(locale, group)
}

self.addEventListener('fetch', (event) => {
	const { request } = event
	const url = new URL(request.url)
	const { origin, pathname } = url
	if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
	if (request.mode === 'navigate') return event.respondWith(open(request, url))
	if (request.headers.has('RSC')) {
		return event.respondWith(cachedPage(pathname, true).then((found) => found ?? fetch(request)))
	}
	// Brackets occur in addresses in two forms; Next adds the version of the icon to its address.
	const address = pathname.replaceAll('[', '%5B').replaceAll(']', '%5D')
	if (!Object.hasOwn(hashes, address) && !address.startsWith('/_next/static/')) return
	event.respondWith(cachedFile(address).then((found) => found ?? fetch(request)))
	if (address.endsWith('.json')) event.waitUntil(cacheOnDemand(address).catch(() => {}))
})

// The service worker: keeps the pages of the visited language, so that the check works without a network. It never
// touches what is posted, the API, or the check without JavaScript. scripts/write-worker.mjs puts our-answers.js above, and
// `build`: { version, groups: { [group]: { pages, flights, files } }, own: { [locale]: files } }, pages and flights by
// their paths without a locale, files as hashes by their addresses.

const prefix = 'k-visa-check '
const complete = '/kept'
const atOnce = 6

const cacheOf = (locale, group) => `${prefix}${build.version} ${locale} ${group}`
const isShipped = (locale, group) => Object.hasOwn(build.own, locale) && Object.hasOwn(build.groups, group)

/** Everything that a part of the site needs in one language: pages, what leads from one to the next, and files. */
function addressesOf(locale, group) {
	const { pages, flights, files } = build.groups[group]
	return [
		...Object.keys({ ...files, ...build.own[locale] }),
		...pages.map((path) => `/${locale}${path}`),
		...flights.map((path) => `/${locale}${path}?_rsc`),
	]
}

const keeping = new Map()

/** Keeps a part of the site in one language; goes on where it was interrupted. */
function keep(locale, group) {
	const name = cacheOf(locale, group)
	const begun =
		keeping.get(name) ?? fill(name, addressesOf(locale, group)).finally(() => keeping.delete(name))
	keeping.set(name, begun)
	return begun
}

async function fill(name, addresses) {
	const cache = await caches.open(name)
	if (await cache.match(complete)) return
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

/** Leaves a device on which there is no room as it was. */
async function makeRoom(error) {
	if (error.name !== 'QuotaExceededError') throw error
	const own = (await ownCaches()).filter(isOfThisVersion)
	const isWhole = await Promise.all(own.map(async (name) => (await caches.open(name)).match(complete)))
	await Promise.all(own.filter((_, index) => !isWhole[index]).map((name) => caches.delete(name)))
}

/**
 * What an older version has kept is kept by this one as well, before it takes over. Where there is no room for both, it
 * takes over without, and keeps it when the older one has gone.
 */
async function keepAgain() {
	const parts = (await ownCaches()).map((name) => name.slice(prefix.length).split(' ').slice(1))
	try {
		for (const [locale, group] of parts) if (isShipped(locale, group)) await keep(locale, group)
	} catch (error) {
		await makeRoom(error)
	}
}

/** Keeps what a page needs, and forgets other versions: before that, where there is no room for both. */
async function keepOnly(locale, group) {
	try {
		await keep(locale, group)
	} catch (error) {
		await makeRoom(error)
		await tidy()
		await keep(locale, group).catch(makeRoom)
	}
	await tidy()
}

/** Forgets other versions, unless one of them is still shown in another window or is about to take over. */
async function tidy() {
	const { installing, waiting } = self.registration
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
	if (installing || waiting || windows.length > 1) return
	const others = (await ownCaches()).filter((name) => !isOfThisVersion(name))
	await Promise.all(others.map((name) => caches.delete(name)))
}

/** What this version has kept for a path, be it a page or what leads to one. */
async function kept(pathname, flight) {
	const [, locale, ...rest] = pathname.split('/')
	const path = rest.length > 0 ? `/${rest.join('/')}` : ''
	const group = Object.keys(build.groups).find((id) => build.groups[id].pages.includes(path))
	if (group === undefined || !isShipped(locale, group)) return undefined
	return caches.match(flight ? `${pathname}?_rsc` : pathname, {
		cacheName: cacheOf(locale, group),
		ignoreVary: true,
	})
}

/**
 * A file that is kept: of this version, or of one before, which another window may still show. What an earlier version
 * has kept at an address of this one may be a stranger's.
 */
async function keptFile(address) {
	const names = await ownCaches()
	for (const name of [...names.filter(isOfThisVersion), ...names]) {
		const found = await caches.match(address, { cacheName: name, ignoreVary: true })
		const isSure = isOfThisVersion(name) || !Object.hasOwn(hashes, address)
		if (found && (isSure || (await isOurs(address, found)))) return found
	}
	return undefined
}

/** Says without a network that a page has not been kept, in the language of the page or else in one that has been. */
async function apology(pathname) {
	const names = (await ownCaches()).filter(isOfThisVersion)
	const locales = names.map((name) => name.split(' ')[2])
	const wanted = pathname.split('/')[1]
	const locale = locales.includes(wanted) ? wanted : locales[0]
	if (locale && pathname === '/') return Response.redirect(`/${locale}`)
	return (locale && (await kept(`/${locale}/offline`))) ?? Response.error()
}

async function open(request, pathname) {
	return (await kept(pathname)) ?? fetch(request).catch(() => apology(pathname))
}

self.addEventListener('install', (event) => event.waitUntil(keepAgain()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
	const { data } = event
	if (data === 'use') self.skipWaiting()
	else if (isShipped(data?.locale, data?.group)) {
		event.waitUntil(keepOnly(data.locale, data.group).catch(() => {}))
	}
})

self.addEventListener('fetch', (event) => {
	const { request } = event
	const { origin, pathname } = new URL(request.url)
	if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
	if (request.mode === 'navigate') return event.respondWith(open(request, pathname))
	if (request.headers.has('RSC')) {
		return event.respondWith(kept(pathname, true).then((found) => found ?? fetch(request)))
	}
	if (
		/^\/(_next\/static\/|icon\.svg$|[^/]+\/(paper\.css|search\.json|words\/[\w-]+\.json)$)/.test(pathname)
	) {
		// Brackets stand in addresses in two ways.
		// Next adds the version of the icon to its address.
		const address = pathname.replaceAll('[', '%5B').replaceAll(']', '%5D')
		event.respondWith(keptFile(address).then((found) => found ?? fetch(request)))
	}
})

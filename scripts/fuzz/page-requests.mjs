// Requests of pages, and forms posted to the check without JavaScript.
import { hostileHeaders } from './hostile-headers.mjs'
import { hostileName, hostileText, valueMarker } from './hostile-texts.mjs'
import { locales, noPages, pagePaths, plainPaths, steps } from './page-paths.mjs'

const encode = (text) => encodeURIComponent(text.toWellFormed())
const query = (random) =>
	`?${random.times(1 + random.below(3), () => `${encode(hostileName(random)).slice(0, 300)}=${encode(hostileText(random)).slice(0, 2000)}`).join('&')}`

const page = (random) => {
	const code = random.chance(0.2) ? `?code=1${'0'.repeat(random.below(500))}${valueMarker}` : ''
	return {
		kind: 'GET of a page',
		method: random.pick(['GET', 'GET', 'HEAD']),
		path: random.pick(pagePaths) + (code || (random.chance(0.3) ? query(random) : '')),
		headers: hostileHeaders(random),
	}
}

const noPage = (random) => ({
	kind: 'a path that is no page',
	method: random.pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PROPFIND', 'OPTIONS', 'TRACE']),
	path: random.pick(noPages),
	headers: hostileHeaders(random),
})

function wrongMethod(random) {
	const path = random.pick(['/', ...pagePaths])
	const methods = [
		'PUT',
		'PATCH',
		'DELETE',
		'TRACE',
		'PROPFIND',
		'OPTIONS',
		'MKCOL',
		...(path.includes('/plain') ? [] : ['POST']),
	]
	return {
		kind: 'a wrong method of a page',
		method: random.pick(methods),
		path,
		headers: [],
		statuses: [405],
	}
}

const written = (fields) =>
	fields.map(([name, value]) => `${encode(name)}=${encode(value).replaceAll('%20', '+')}`).join('&')

function field(random, { facts }) {
	const { id, options = [] } = random.pick(facts)
	const row = random.pick([0, 0, 1, 5, 19, 20, 999, 1000])
	const name = random.weighted([
		[8, () => id],
		[2, () => `languages.${row}.${random.pick(['language', 'level'])}`],
		[1, () => `${id}.per`],
		[2, () => random.pick(['at', 'go', 'in', 'from', 'shown', 'ruleset', 'employerInMind'])],
		[1, () => hostileName(random)],
	])()
	const usual = [
		'yes',
		'no',
		'unsure',
		'none',
		'month',
		'next',
		'back',
		'answers',
		'result',
		id,
		'article',
		'12',
		'ha',
		...options,
	]
	return [name, random.chance(0.5) ? hostileText(random) : random.pick(usual)]
}

function form(random, domain) {
	const count = random.chance(0.02) ? 3000 : random.below(60)
	const start = [
		['at', random.pick([...steps, 'answers', 'result', 'start', valueMarker])],
		['go', random.pick(['next', 'back', 'stay', 'result', 'answers', valueMarker])],
	]
	const fields = random.chance(0.05)
		? `${written([field(random, domain)])}&`.repeat(random.pick([100, 400, 5000])).slice(0, -1)
		: written(random.times(count, () => field(random, domain)))
	const body =
		`${written(start)}&${fields}` +
		(random.chance(0.1) ? random.pick(['&%zz', '&=&&=', '&\u0000', '&%ff%fe=1']) : '')
	const type = random.chance(0.95)
		? 'application/x-www-form-urlencoded'
		: random.pick(['text/plain', 'multipart/form-data; boundary=a', valueMarker])
	return {
		kind: 'a plain form',
		method: 'POST',
		path: `/${random.pick(locales)}${random.pick(plainPaths)}${random.chance(0.1) ? query(random) : ''}`,
		headers: [['Content-Type', type], ...hostileHeaders(random)],
		body: Buffer.from(body.slice(0, 2 ** 20 + 1)),
	}
}

/** A request for a page, or a form posted to one. */
export const pageRequest = (random, domain) =>
	random.weighted([
		[4, () => page(random)],
		[3, () => noPage(random)],
		[2, () => wrongMethod(random)],
		[4, () => form(random, domain)],
	])()

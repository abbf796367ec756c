// Other spellings of a path, which a server might take for the same, or for another.

const hex = (character) => character.charCodeAt(0).toString(16)

/** A path with one of its characters replaced by what `write` makes of it. */
function replaceOne(random, path, write) {
	const at = 1 + random.below(Math.max(1, path.length - 1))
	return path.slice(0, at) + (path[at] ? write(path[at]) : '') + path.slice(at + 1)
}

/** A path with something inserted behind one of its slashes. */
function insertSegment(random, path, segment) {
	const slashes = [...path].flatMap((character, at) => (character === '/' ? [at] : []))
	const at = random.pick(slashes) + 1
	return path.slice(0, at) + segment + path.slice(at)
}

const escapes = [
	(character) => `%${hex(character)}`,
	(character) => `%${hex(character).toUpperCase()}`,
	(character) => `%25${hex(character)}`,
	(character) => `%u00${hex(character)}`,
	(character) => character.toUpperCase(),
]
const slashes = ['%2f', '%2F', '//', '\\', '%5c', '%252f', '/./', '/%2e/', '/;/', '/%00/']
const segments = [
	'./',
	'../',
	'%2e/',
	'%2E%2e/',
	'x/../',
	'x/%2e%2e/',
	'..%2f',
	'..\\',
	'/',
	'.%00/',
	'%c0%ae/',
]

/** A path in another spelling. */
export const spellOddly = (random, path) =>
	random.weighted([
		[4, () => replaceOne(random, path, random.pick(escapes))],
		[
			2,
			() =>
				path.replaceAll('/', (slash, at) => (at > 0 && random.chance(0.4) ? random.pick(slashes) : slash)),
		],
		[3, () => insertSegment(random, path, random.pick(segments))],
		[1, () => path + random.pick(['/', '/.', '/..', '%2f', '%20', ';a=b', '.', '%', '%zz', '#x', '?', '??'])],
		[1, () => `http://localhost${path}`],
	])()

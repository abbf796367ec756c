import path from 'node:path'

/** What a build takes and a server does not: compilers, and the types of packages. */
export const ofBuilds = ['typescript', '@types/node', '@types/react']

/** Next brings a compiler and a library for pictures for those who want them; pictures are served as they are. */
const notTaken = new Set(['sharp'])
const isCompiler = (name) => name.startsWith('@next/swc-') || name.startsWith('@typescript/')

/** Where a package that stands in `from` finds another one: in its own folder, or in those above. */
function placeOf(packages, from, name) {
	for (let at = from; ; at = at.slice(0, at.lastIndexOf('node_modules')).replace(/\/$/, '')) {
		const place = path.posix.join(at, 'node_modules', name)
		if (place in packages) return place
		if (at === '') return undefined
	}
}

/**
 * The packages that a server and its commands need, by their places in a `package-lock.json`: those that the project names and
 * what these need, without what is only of use to builds, and without peers that are optional.
 * @param {{ packages: Readonly<Record<string, object>> }} lock
 * @returns {ReadonlySet<string>} such as `node_modules/pg`
 */
export function neededPackages({ packages }) {
	const needed = new Set()
	const add = (from, name) => {
		const place = placeOf(packages, from, name)
		if (place === undefined || needed.has(place) || notTaken.has(name) || isCompiler(name)) return
		needed.add(place)
		const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[place]
		for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) add(place, next)
		for (const next of Object.keys(peerDependencies ?? {}))
			if (!peerDependenciesMeta?.[next]?.optional) add(place, next)
	}
	for (const name of Object.keys(packages['']?.dependencies ?? {}))
		if (!ofBuilds.includes(name)) add('', name)
	return needed
}

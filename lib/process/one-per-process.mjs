// What a process has one of, even if the bundler includes a module several times, or the server loads it as well.
const place = Symbol.for('k-visa-check')

/**
 * What this process keeps under a name, made the first time. A module asks once and holds it.
 * @template T
 * @param {string} name
 * @param {() => T} make
 * @returns {T}
 */
export function onePerProcess(name, make) {
	globalThis[place] ??= new Map()
	const kept = globalThis[place]
	if (!kept.has(name)) kept.set(name, make())
	return kept.get(name)
}

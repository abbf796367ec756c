/** What `synchronous_standby_names` demands: how many of which standbys have a change before it counts as saved. */
type Demand = { readonly count: number; readonly names: readonly string[] }

const withCount = /^\s*(?:(?:first|any)\s+)?(\d+)\s*\((.*)\)\s*$/is

/** Names are told apart without regard to case; one in quotation marks may have any character. */
const namesIn = (list: string) =>
	[...list.matchAll(/"((?:[^"]|"")*)"|[^\s,"]+/g)].map(([name, quoted]) =>
		(quoted?.replaceAll('""', '"') ?? name).toLowerCase(),
	)

/** What a value of `synchronous_standby_names` demands. */
function demandOf(setting: string): Demand {
	const [, count, list] = withCount.exec(setting) ?? []
	const names = namesIn(list ?? setting)
	return { count: names.length === 0 ? 0 : Number(count ?? 1), names }
}

/**
 * Whether the standbys that a primary demands are there: `all` that it names, `enough` for changes to be saved, or `too-few`.
 * @param setting its `synchronous_standby_names`
 * @param connected the names of those that are connected
 */
export function standbysThere(setting: string, connected: readonly string[]): 'all' | 'enough' | 'too-few' {
	const { count, names } = demandOf(setting)
	const present = connected.map((name) => name.toLowerCase())
	const isAny = names.includes('*')
	if (present.filter((name) => isAny || names.includes(name)).length < count) return 'too-few'
	return names.every((name) => name === '*' || present.includes(name)) ? 'all' : 'enough'
}

/** Names by what stands in a User-Agent header; the first that does counts, for most browsers name others as well. */
const browsers = [
	['MicroMessenger', 'WeChat'],
	['Edg', 'Edge'],
	['OPR/', 'Opera'],
	['SamsungBrowser', 'Samsung Internet'],
	['FxiOS', 'Firefox'],
	['Firefox', 'Firefox'],
	['CriOS', 'Chrome'],
	['Chrome', 'Chrome'],
	['Safari', 'Safari'],
] as const

const systems = [
	['iPhone', 'iPhone'],
	['iPad', 'iPad'],
	['HarmonyOS', 'HarmonyOS'],
	['OpenHarmony', 'HarmonyOS'],
	['Android', 'Android'],
	['Windows', 'Windows'],
	['Mac OS X', 'macOS'],
	['CrOS', 'ChromeOS'],
	['Linux', 'Linux'],
] as const

const nameIn = (header: string, names: readonly (readonly [string, string])[]) =>
	names.find(([mark]) => header.includes(mark))?.[1] ?? null

export type Agent = { readonly browser: string | null; readonly system: string | null }

/** Browser and system by name, from a User-Agent header; nothing else of it is kept. */
export const readAgent = (header: string | null): Agent => ({
	browser: nameIn(header ?? '', browsers),
	system: nameIn(header ?? '', systems),
})

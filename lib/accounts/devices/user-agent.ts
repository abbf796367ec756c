/** Names by what a User-Agent header contains; the first match wins, since most browsers name others as well. */
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

/** Names of the browser and system, from a User-Agent header; nothing else of it is stored. */
export const readAgent = (header: string | null): Agent => ({
	browser: nameIn(header ?? '', browsers),
	system: nameIn(header ?? '', systems),
})

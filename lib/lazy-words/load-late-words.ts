import type { LateWords, LocaleOfPart } from './parts'

const loaded = new Map<string, Promise<never>>()

async function load(address: string): Promise<never> {
	const response = await fetch(address)
	if (!response.ok) throw new Error(`${address}: ${response.status}`)
	return response.json() as Promise<never>
}

/** Loads a part of the words on demand, once; rejects if that fails, and can then be retried. */
export function loadLateWords<P extends keyof LateWords>(
	locale: LocaleOfPart<P>,
	part: P,
): Promise<LateWords[P]> {
	const address = `/${locale}/words/${part}.json`
	const loading = loaded.get(address) ?? load(address)
	loaded.set(address, loading)
	loading.catch(() => loaded.delete(address))
	return loading
}

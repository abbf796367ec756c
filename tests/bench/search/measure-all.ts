import { localeIds } from '@/lib/i18n/locales'
import type { Measured } from './measure'
import { measureSite } from './measure-site'
import { measureWords } from './measure-words'

const lists = ['countries', 'industries', 'industries-later', 'industries-unseen', 'occupations'] as const

/** What each search of the site offers for what people type, by language. */
export async function measureAll(): Promise<
	readonly { readonly name: string; readonly measured: Measured }[]
> {
	const measured = await Promise.all(
		localeIds.map(async (locale) => [
			...(await Promise.all(
				lists.map(async (list) => ({
					name: `${list} ${locale}`,
					measured: await measureWords(locale, list),
				})),
			)),
			{ name: `site ${locale}`, measured: measureSite(locale) },
		]),
	)
	return measured.flat()
}

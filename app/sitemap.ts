import type { MetadataRoute } from 'next'
import { alternatesOf } from '@/lib/http/alternates'
import { origin } from '@/lib/http/origin'
import { localeIds } from '@/lib/i18n/locales'
import { indexedPaths } from '@/lib/indexing/indexed'

export const dynamic = 'force-dynamic'

const absolute = (paths: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(paths).map(([tag, path]) => [tag, origin + path]))

/** Every page that search engines should know, in every language; none if the origin is not configured. */
export default function sitemap(): MetadataRoute.Sitemap {
	if (!origin) return []
	return indexedPaths.flatMap((path) =>
		localeIds.map((locale) => ({
			url: `${origin}/${locale}${path}`,
			alternates: { languages: absolute(alternatesOf(path)) },
		})),
	)
}

import type { MetadataRoute } from 'next'
import { origin } from '@/lib/http/origin'

export const dynamic = 'force-dynamic'

/** Robots may read everything: a page that is not to be found says so itself, and only who reads it learns that. */
export default function robots(): MetadataRoute.Robots {
	return {
		rules: { userAgent: '*', allow: '/' },
		...(origin && { sitemap: `${origin}/sitemap.xml` }),
	}
}

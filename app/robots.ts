import type { MetadataRoute } from 'next'
import { origin } from '@/lib/http/origin'

export const dynamic = 'force-dynamic'

/**
 * Robots may crawl everything: a page that should not be indexed says so itself, and only a crawler that reads it learns
 * that.
 */
export default function robots(): MetadataRoute.Robots {
	return {
		rules: { userAgent: '*', allow: '/' },
		...(origin && { sitemap: `${origin}/sitemap.xml` }),
	}
}

import { localeIds } from '@/lib/i18n/locales'
import notFoundTexts from '@/lib/i18n/not-found-texts.json'

/**
 * Next sends this with every page, in case that the page calls notFound(): hence so short, and hence there at
 * all, for Next's own has inline styles. An address without a page gets global-not-found.tsx.
 */
export default function NotFound() {
	return <a href="/">{localeIds.map((id) => notFoundTexts[id].title).join(' · ')}</a>
}

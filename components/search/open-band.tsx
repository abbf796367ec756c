import type { SiteIndex } from '@/lib/site-search/site-index'
import { SearchBand } from './search-band'

/**
 * Loads the search data, and renders the search below the header of the link that opens it. Rejects if loading fails.
 * @param close removes it again
 */
export async function openBand(link: HTMLAnchorElement, close: () => void): Promise<React.ReactNode> {
	const response = await fetch(`${link.pathname}.json`)
	if (!response.ok) throw new Error(`The search is not there: ${response.status}`)
	const index: SiteIndex = await response.json()
	return <SearchBand index={index} link={link} close={close} />
}

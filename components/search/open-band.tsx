import type { SiteIndex } from '@/lib/site-search/site-index'
import { SearchBand } from './search-band'

/**
 * Loads what the search is made of, and gives the search below the header of the link that opens it. Fails where it is
 * not there.
 * @param close takes it away again
 */
export async function openBand(link: HTMLAnchorElement, close: () => void): Promise<React.ReactNode> {
	const response = await fetch(`${link.pathname}.json`)
	if (!response.ok) throw new Error(`The search is not there: ${response.status}`)
	const index: SiteIndex = await response.json()
	return <SearchBand index={index} link={link} close={close} />
}

import { GET } from '@/app/[locale]/words/[part]/route'

/** Answers what a page loads late by the route that answers it on a server. */
export function serveLateWords(): void {
	globalThis.fetch = async (address) => {
		const [, locale = '', folder, part = ''] = String(address).split('/')
		if (folder !== 'words') throw new Error(String(address))
		return GET(new Request(`http://localhost${address}`), { params: Promise.resolve({ locale, part }) })
	}
}

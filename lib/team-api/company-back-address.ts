import { companyBackRoute } from './routes/company'
import { siteOrigin } from './site-origin'

/** The address that a provider sends browsers back to: below the site's own origin or, where none is set, that of the page. */
export const companyBackAddress = (request: Request): string =>
	new URL(`/api/team/${companyBackRoute.path}`, siteOrigin(request)).href

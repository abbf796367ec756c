import type { PasskeySite } from '@/lib/accounts/passkeys/check-passkey'
import { siteOrigin } from './site-origin'

/** The site to which passkeys are bound. */
export function passkeySite(request: Request): PasskeySite {
	const origin = siteOrigin(request)
	return { origin, name: new URL(origin).hostname }
}

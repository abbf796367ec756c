import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { fitsCode } from '@/lib/handoff/text-code'
import type { Locale } from '@/lib/i18n/locales'

/** The link that contains the answers of a draft; a reply carries the reference of its invitation. */
export const useOwnLink = (draft: Draft, locale: Locale): string =>
	useMemo(() => {
		const facts = readFacts(draft)
		const { rulesets, reply } = draft
		// The stored reference may have been edited and be too long; one that we stored came from a code, so it fits.
		const reference = reply?.reference && fitsCode(reply.reference) ? reply.reference : null
		const code = encodeHandoff({ facts, rulesets, asOf: today(), reference })
		return handoffLink(window.location.origin, locale, code)
	}, [draft, locale])

import { useState } from 'react'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import type { Locale } from '@/lib/i18n/locales'
import { inOneLine } from '@/lib/i18n/one-line'
import type { Settings } from '@/lib/screening/model/records'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import type { Sender } from '@/lib/screening/replies/mail-text'
import { mayField } from '@/lib/team-rights/may'
import { useScreening } from '../desk/desk-context'

/** The default number of days until a reply is requested. */
const daysToReply = 7

type Given = {
	readonly locale: Locale
	readonly replyBy: string
	readonly person: string
	readonly company: string
	readonly contact: string
	/** Why a reply may come after the end of a candidate's retention. */
	readonly reason: string
}

/** The values of the form, which start as the last ones used, and which are missing. */
export function useAsking() {
	const { locale, state, access } = useScreening()
	const { decider, company = '', contact = '' } = state.settings
	const maySet = (field: 'company' | 'contact') =>
		mayField('settings', [field, 'change'], { permission: access.permission, sight: 'all' })
	const [given, setGiven] = useState<Given>({
		...{ locale, company, contact },
		person: decider,
		replyBy: daysLater(today(), daysToReply),
		reason: '',
	})
	const [isTried, setTried] = useState(false)
	const missing = {
		day: !(given.replyBy > today()),
		company: inOneLine(given.company) === '',
		contact: inOneLine(given.contact) === '',
		reason: given.reason.trim() === '',
	}
	return {
		given,
		/** Whether a field is the team's to say: who may not change it for the team uses it as it is. */
		isFixed: { company: company !== '' && !maySet('company'), contact: contact !== '' && !maySet('contact') },
		/** What is stored for the next letter. */
		kept: ({ person, company, contact }: Sender): Partial<Settings> => ({
			decider: person,
			...(maySet('company') && { company }),
			...(maySet('contact') && { contact }),
		}),
		set: (change: Partial<Given>) => setGiven({ ...given, ...change }),
		/** What is missing, once somebody has tried to continue. */
		isMissing: (field: keyof typeof missing): boolean => isTried && missing[field],
		/** Tries to continue; returns the id of the first missing field, or null. */
		tryIt(beyond: readonly BeyondEnd[]): string | null {
			setTried(true)
			const fields = ['day', 'company', 'contact', ...(beyond.length > 0 ? ['reason'] : [])] as const
			const first = fields.find((field) => missing[field as keyof typeof missing])
			return first === undefined ? null : `asking-${first}`
		},
		tryAgain: () => setTried(false),
	}
}

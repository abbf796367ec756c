import { useState } from 'react'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import type { Locale } from '@/lib/i18n/locales'
import { inOneLine } from '@/lib/i18n/one-line'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useScreening } from '../desk/desk-context'

/** Days until a reply is wished, unless another day is chosen. */
const daysToReply = 7

type Given = {
	readonly locale: Locale
	readonly replyBy: string
	readonly person: string
	readonly company: string
	readonly contact: string
	/** Why a reply may come after the end of a record. */
	readonly reason: string
}

/** What is given in the form, at first as it was given last, and which of it is missing. */
export function useAsking() {
	const { locale, state } = useScreening()
	const { decider, company = '', contact = '' } = state.settings
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
		set: (change: Partial<Given>) => setGiven({ ...given, ...change }),
		/** What is missing, once somebody has tried to go on. */
		isMissing: (field: keyof typeof missing): boolean => isTried && missing[field],
		/** Tries to go on; returns the id of the first field that is missing, or null. */
		tryIt(beyond: readonly BeyondEnd[]): string | null {
			setTried(true)
			const fields = ['day', 'company', 'contact', ...(beyond.length > 0 ? ['reason'] : [])] as const
			const first = fields.find((field) => missing[field as keyof typeof missing])
			return first === undefined ? null : `asking-${first}`
		},
		tryAgain: () => setTried(false),
	}
}

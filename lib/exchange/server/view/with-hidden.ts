import { isSameValue } from '@/lib/exchange/same-value'
import type { Candidate } from '@/lib/screening/model/records'
import { withoutSensitive } from '@/lib/screening/model/sensitive'
import { type VisibleOpenings, withHidden } from './visible'

type State = Readonly<Record<string, unknown>>

const isState = (value: unknown): value is State =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member with what was taken out of the stored one, where only that was left out. */
function restored(sent: unknown, stored: unknown, shown: unknown): unknown {
	if (Array.isArray(stored)) {
		const left = Array.isArray(shown) ? shown : []
		return [...stored.filter((one) => !left.includes(one)), ...(Array.isArray(sent) ? sent : [])]
	}
	if (!isState(stored)) return sent
	const taken = Object.entries(stored).filter(([key]) => !(isState(shown) && key in shown))
	return { ...Object.fromEntries(taken), ...(isState(sent) ? sent : {}) }
}

/** A candidate, or part of one, as sent by somebody who does not see what is sensitive in the stored one. */
function withSensitive<T extends Partial<Candidate>>(sent: T, stored: Partial<Candidate>): T {
	const shown = withoutSensitive(stored, null) as State
	const { withheld: _, ...given } = sent
	const whole: Record<string, unknown> = { ...given }
	for (const [name, value] of Object.entries(stored)) {
		if (name === 'withheld' || isSameValue(shown[name], value)) continue
		const isUntouched = isSameValue(whole[name], shown[name]) || isSameValue(whole[name], value)
		whole[name] = isUntouched ? value : restored(whole[name], value, shown[name])
	}
	return whole as T
}

type Seeing = { readonly visible: VisibleOpenings; readonly isOpen: boolean }

/** A candidate, or part of one, as sent by a member, with everything of the stored one that was not shown to them. */
export const withUnseen = <T extends Partial<Candidate>>(
	sent: T,
	stored: Partial<Candidate>,
	{ visible, isOpen }: Seeing,
): T => withHidden(isOpen ? sent : withSensitive(sent, stored), stored, visible)

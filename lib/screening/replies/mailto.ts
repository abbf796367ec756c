import { maxMailtoCharacters } from '@/lib/limits/limits'
import type { Mail } from './mail-text'

type ToOpen = Mail & {
	/** The candidate's address; may be empty. */
	readonly email: string
}

/** An address that opens a mail program, and whether it holds the whole mail: it is short, and a longer text is left out. */
export function mailtoOf({ email, subject, body }: ToOpen): {
	readonly address: string
	readonly isWhole: boolean
} {
	const start = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}`
	const whole = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
	if (whole.length <= maxMailtoCharacters) return { address: whole, isWhole: true }
	const isFitting = start.length <= maxMailtoCharacters
	return { address: isFitting ? start : `mailto:${encodeURIComponent(email)}`, isWhole: false }
}

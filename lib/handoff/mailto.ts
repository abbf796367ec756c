import { maxMailtoCharacters } from '@/lib/limits/limits'

type ToOpen = {
	/** The recipient's address; may be empty. */
	readonly email: string
	readonly subject: string
	/** Plain text, whose lines end in a line feed. */
	readonly body: string
}

/** An address that opens a mail program, and whether it contains the whole mail: a body that would be too long is left out. */
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

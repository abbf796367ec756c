let pending: string | null = null

/** Has answers that were handed over taken up again once there is a role for them. */
export const takeCodeLater = (code: string): void => {
	pending = code
}

/** The code that waits, once. */
export function pendingCode(): string | null {
	const code = pending
	pending = null
	return code
}

import { useState } from 'react'

/** A value as just chosen, until the stored value has changed; and a function that chooses one. */
export function usePending<T>(stored: T): readonly [T, (chosen: T) => void] {
	const [pending, setPending] = useState<{ readonly stored: T; readonly chosen: T } | null>(null)
	if (pending && pending.stored !== stored) setPending(null)
	return [pending ? pending.chosen : stored, (chosen) => setPending({ stored, chosen })]
}

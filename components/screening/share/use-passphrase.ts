import { useState } from 'react'
import { makePassphrase, minPassphraseCharacters } from '@/lib/screening/share/passphrase'

type Fault = 'short' | 'different'

export const passphraseId = 'passphrase'
export const againId = 'passphrase-again'

/** A passphrase that is typed twice, or generated here and shown. */
export function usePassphrase() {
	const [typed, setTyped] = useState('')
	const [again, setAgain] = useState('')
	const [made, setMade] = useState<string | null>(null)
	const [fault, setFault] = useState<Fault | null>(null)
	return {
		typed,
		again,
		made,
		fault,
		type: (text: string) => {
			setTyped(text)
			setFault(null)
		},
		typeAgain: (text: string) => {
			setAgain(text)
			setFault(null)
		},
		/** Generates one, in both fields. */
		make: () => {
			const passphrase = makePassphrase()
			setMade(passphrase)
			setTyped(passphrase)
			setAgain(passphrase)
			setFault(null)
		},
		/** Whether it can be used; if not, the field at fault gets the focus. */
		check: (): boolean => {
			const found: Fault | null =
				typed.length < minPassphraseCharacters ? 'short' : typed === again ? null : 'different'
			setFault(found)
			if (found) document.getElementById(found === 'short' ? passphraseId : againId)?.focus()
			return found === null
		},
	}
}

export type Passphrase = ReturnType<typeof usePassphrase>

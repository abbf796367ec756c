import { useId, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { maxPassphraseCharacters } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import type { PendingRestore } from '../desk/pending'
import { useDeskTask } from '../desk/use-desk-task'
import styles from '../file/file.module.css'
import { PasswordField } from '../file/password-field'
import { sayFileFault } from '../keeping/say-file-fault'

type Props = {
	readonly file: File
	/** Called with what the file would change. */
	readonly onRead: (read: PendingRestore) => void
}

/** Asks for the passphrase of a file that a colleague has shared. It is used once and not kept. */
export function UnlockShared({ file, onRead }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.share
	const { run, progress } = useDeskTask('readFile')
	const id = useId()
	const [passphrase, setPassphrase] = useState('')
	const [wrong, setWrong] = useState<string | null>(null)
	const [fault, setFault] = useState<string | null>(null)

	function ask(fault: string) {
		setWrong(fault)
		const field = document.getElementById(id) as HTMLInputElement | null
		field?.focus()
		field?.select()
	}
	async function unlock() {
		if (passphrase === '') return ask(say(text.missing))
		const read = await run({ file, passphrase })
		if (!read) return
		if (!('fault' in read)) return onRead({ ...read, name: file.name })
		if (read.fault === 'wrong-passphrase') return ask(sayFileFault(screening, read))
		if (read.fault !== 'locked') setFault(sayFileFault(screening, read))
	}
	if (fault) {
		return (
			<div role="alert">
				<Notice kind="problem">{fault}</Notice>
			</div>
		)
	}
	return (
		<form
			className={styles.unlock}
			method="dialog"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				if (progress === null) unlock()
			}}
		>
			<PasswordField
				id={id}
				label={say(text.passphrase)}
				hint={say(text.askColleague)}
				fault={wrong}
				maxLength={maxPassphraseCharacters}
				value={passphrase}
				onText={(typed) => {
					setPassphrase(typed)
					setWrong(null)
				}}
			/>
			<p>
				<button type="submit" className="button" data-action="unlock" aria-disabled={progress !== null}>
					{say(progress === null ? text.open : text.decrypting)}
				</button>
			</p>
		</form>
	)
}

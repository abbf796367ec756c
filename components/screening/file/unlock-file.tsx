import { useId, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { maxPasswordCharacters, maxSheetColumns } from '@/lib/limits/limits'
import type { SheetFault } from '@/lib/sheet/sheet-failure'
import { useScreening } from '../desk/desk-context'
import { useDeskTask } from '../desk/use-desk-task'
import styles from './file.module.css'
import { PasswordField } from './password-field'

type Props = {
	readonly file: File
	/** Called with the decrypted file. */
	readonly onFile: (file: File) => void
}

/** Asks for the password of a workbook. It is used once and not kept: `method="dialog"` prevents a submission even before hydration. */
export function UnlockFile({ file, onFile }: Props) {
	const { words, say } = useScreening()
	const { password: text, failures } = words.screen.import
	const { run, progress } = useDeskTask('unlockSheet')
	const id = useId()
	const [password, setPassword] = useState('')
	const [wrong, setWrong] = useState<'empty' | 'wrong' | null>(null)
	const [fault, setFault] = useState<SheetFault | null>(null)

	async function unlock() {
		const unlocked = password === '' ? ({ kind: 'empty' } as const) : await run({ file, password })
		if (!unlocked) return
		if (unlocked.kind === 'file') return onFile(unlocked.file)
		if (unlocked.kind === 'fault') return setFault(unlocked.fault)
		setWrong(unlocked.kind)
		const field = document.getElementById(id) as HTMLInputElement | null
		field?.focus()
		field?.select()
	}
	if (fault) {
		return (
			<div role="alert">
				<Notice kind="problem" first={say(words.screen.import.refused, { file: file.name })}>
					{say(failures[fault], { columns: maxSheetColumns })}
				</Notice>
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
			<h3>{say(words.screen.import.file, { file: file.name })}</h3>
			<PasswordField
				id={id}
				label={say(text.label)}
				hint={say(failures.encrypted)}
				fault={wrong && say(text[wrong])}
				maxLength={maxPasswordCharacters}
				value={password}
				onText={(typed) => {
					setPassword(typed)
					setWrong(null)
				}}
			/>
			<p>
				<button type="submit" className="button" data-action="unlock" aria-disabled={progress !== null}>
					{say(progress === null ? text.open : text.busy)}
				</button>
			</p>
		</form>
	)
}

import { useId, useRef, useState } from 'react'
import { FaultMessage } from '@/components/ui/fault-message'
import fields from '@/components/ui/field.module.css'
import { Notice } from '@/components/ui/notice'
import { maxPasswordCharacters, maxSheetColumns } from '@/lib/limits/limits'
import type { SheetFault } from '@/lib/sheet/sheet-failure'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import { useDeskTask } from '../desk/use-desk-task'
import styles from './file.module.css'

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
	const field = useRef<HTMLInputElement>(null)
	const [wrong, setWrong] = useState<'empty' | 'wrong' | null>(null)
	const [fault, setFault] = useState<SheetFault | null>(null)

	async function unlock() {
		const password = field.current?.value ?? ''
		const unlocked = password === '' ? ({ kind: 'empty' } as const) : await run({ file, password })
		if (!unlocked) return
		if (unlocked.kind === 'file') return onFile(unlocked.file)
		if (unlocked.kind === 'fault') return setFault(unlocked.fault)
		setWrong(unlocked.kind)
		field.current?.focus()
		field.current?.select()
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
			<div className={wrong ? `${screen.field} ${screen.faulty}` : screen.field}>
				<label htmlFor={id}>{say(text.label)}</label>
				<p className="quiet small" id={`${id}-hint`}>
					{say(failures.encrypted)}
				</p>
				{wrong && (
					<FaultMessage id={`${id}-fault`} role="alert">
						{say(text[wrong])}
					</FaultMessage>
				)}
				<input
					ref={field}
					id={id}
					type="password"
					className={fields.field}
					maxLength={maxPasswordCharacters}
					autoComplete="off"
					dir="ltr"
					aria-describedby={wrong ? `${id}-hint ${id}-fault` : `${id}-hint`}
					aria-invalid={wrong ? true : undefined}
					onChange={() => setWrong(null)}
				/>
			</div>
			<p>
				<button type="submit" className="button" data-action="unlock" aria-disabled={progress !== null}>
					{say(progress === null ? text.open : text.busy)}
				</button>
			</p>
		</form>
	)
}

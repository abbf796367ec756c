import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { maxPasswordCharacters, maxSheetColumns } from '@/lib/limits/sheet-limits'
import type { SheetFault } from '@/lib/sheet/sheet-failure'
import { useScreening } from '../desk/desk-context'
import { useDeskTask } from '../desk/use-desk-task'
import { UnlockForm } from './unlock-form'

type Props = {
	readonly file: File
	/** Called with the decrypted file. */
	readonly onFile: (file: File) => void
}

/** Asks for the password of a workbook. */
export function UnlockFile({ file, onFile }: Props) {
	const { words, say } = useScreening()
	const { password: text, failures } = words.screen.import
	const { run, progress } = useDeskTask('unlockSheet')
	const [fault, setFault] = useState<SheetFault | null>(null)

	async function unlock(password: string) {
		if (password === '') return say(text.empty)
		const unlocked = await run({ file, password })
		if (unlocked?.kind === 'wrong') return say(text.wrong)
		if (unlocked?.kind === 'file') onFile(unlocked.file)
		if (unlocked?.kind === 'fault') setFault(unlocked.fault)
		return null
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
		<UnlockForm
			label={say(text.label)}
			hint={say(failures.encrypted)}
			action={say(progress === null ? text.open : text.busy)}
			maxLength={maxPasswordCharacters}
			isBusy={progress !== null}
			onUnlock={unlock}
		>
			<h3>{say(words.screen.import.file, { file: file.name })}</h3>
		</UnlockForm>
	)
}

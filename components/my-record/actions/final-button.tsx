import type { CompiledMessage } from 'icu-minify/format'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { useRecord } from '../parts/record-context'

type Props = {
	readonly text: Readonly<Record<'title' | 'ask' | 'final' | 'keep', CompiledMessage>>
	readonly onConfirm: () => void
}

/** The button of what cannot be taken back, which asks once. */
export function FinalButton({ text, onConfirm }: Props) {
	const { say } = useRecord()
	return (
		<ConfirmDialog
			label={say(text.title)}
			title={say(text.ask)}
			text={say(text.final)}
			action={say(text.title)}
			keep={say(text.keep)}
			onConfirm={onConfirm}
		/>
	)
}

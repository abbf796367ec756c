import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { type ScreeningContext, useScreening } from './desk-context'

type Props = {
	readonly count: number
	readonly text:
		| ScreeningContext['words']['screen']['remembered' | 'rememberedForms']
		| ScreeningContext['words']['screen']['pieces']['forgetting']
	readonly method: 'removeRemembered' | 'removeForms' | 'removePieces'
}

/** A button that forgets what is remembered, once that is confirmed. */
export function Forget({ count, text, method }: Props) {
	const { say, ask } = useScreening()
	return (
		<ConfirmDialog
			label={say(text.forget)}
			title={say(text.title, { count })}
			text={say(text.text)}
			action={say(text.action)}
			keep={say(text.keep)}
			onConfirm={() => ask(method, undefined)}
		/>
	)
}

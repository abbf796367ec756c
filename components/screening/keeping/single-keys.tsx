import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { useScreening } from '../desk/desk-context'

/** Turns single-key shortcuts on and off: people who control the device by speech may trigger them by accident. */
export function SingleKeys() {
	const { state, words, say, ask } = useScreening()
	const { keys, keysText } = words.screen.undo
	return (
		<ChoiceRow
			type="checkbox"
			label={say(keys)}
			second={say(keysText, { key: 'U' })}
			checked={!state.settings.areKeysOff}
			onChange={({ target }) => ask('saveSettings', { areKeysOff: !target.checked })}
		/>
	)
}

import { use } from 'react'
import { choices } from '@/lib/records/shapes/options'
import type { Decision, DecisionChoice } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useRun } from '../keys/keys-context'
import { SavingSlot } from '../keys/saving-slot'
import { useMay } from '../rights/use-may'
import { commandOf } from './choice-commands'
import styles from './sheet.module.css'

type Props = {
	readonly decision: Pick<Decision, 'choice'> | undefined
}

/**
 * The choices of a decision at the bottom of a narrow screen, within reach of a thumb: each leads to the reason, and
 * records nothing.
 */
export function DecideBar({ decision }: Props) {
	const { words, say } = useScreening()
	const run = useRun()
	const mayChange = useMay()('decide')
	const text = words.screen.decision
	const Saving = use(SavingSlot)
	const button = (choice: DecisionChoice) => (
		<button
			key={choice}
			type="button"
			aria-pressed={decision?.choice === choice}
			onClick={() => run(commandOf[choice])}
		>
			{say(text.choices[choice])}
		</button>
	)
	return (
		<div className={`${styles.decideBar} no-print`}>
			{Saving && <Saving isOver />}
			{mayChange && (
				<fieldset data-decide-bar>
					<legend className="visually-hidden">{say(text.title)}</legend>
					{choices.map(button)}
				</fieldset>
			)}
		</div>
	)
}

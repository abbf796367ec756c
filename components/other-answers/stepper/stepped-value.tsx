import { onArrows, Stepper } from './stepper'
import styles from './stepper.module.css'
import type { StepperSteps } from './stepper-steps'

type Props = StepperSteps & {
	readonly label: string
	/** The value in words. */
	readonly said: string
	/** The numeric value. */
	readonly now: number
}

/** A value that can only be changed in steps, with the buttons next to it or the arrow keys. */
export const SteppedValue = ({ label, said, now, ...steps }: Props) => (
	<Stepper {...steps}>
		<span
			role="spinbutton"
			tabIndex={0}
			className={styles.value}
			aria-label={label}
			aria-valuenow={now}
			aria-valuetext={said}
			onKeyDown={onArrows(steps)}
		>
			{said}
		</span>
	</Stepper>
)

import styles from './stepper.module.css'

/** A value that can be stepped to, in words. */
export type StepTarget = { readonly said: string; readonly go: () => void }

export type StepperTexts = {
	/** The accessible names of the buttons, with the value that each steps to, or that there is none. */
	readonly less: string
	readonly more: string
}

type Props = {
	readonly texts: StepperTexts
	readonly down: StepTarget | null
	readonly up: StepTarget | null
	/** The value, between the buttons. */
	readonly children: React.ReactNode
}

/** Steps to the next value that matters on arrow keys. */
export const onArrows =
	({ up, down }: Pick<Props, 'up' | 'down'>) =>
	(event: React.KeyboardEvent) => {
		const next = event.key === 'ArrowUp' ? up : event.key === 'ArrowDown' ? down : null
		if (!next || event.altKey || event.ctrlKey || event.metaKey) return
		event.preventDefault()
		next.go()
	}

/**
 * A value between two buttons that step to the next value that matters; at its limit a button says so, and does
 * nothing.
 */
export function Stepper({ texts, down, up, children }: Props) {
	const button = (sign: string, name: string, next: StepTarget | null) => (
		<button type="button" aria-label={name} aria-disabled={!next} onClick={next?.go}>
			<span aria-hidden="true">{sign}</span>
		</button>
	)
	return (
		<div className={styles.stepper}>
			{button('−', texts.less, down)}
			{children}
			{button('+', texts.more, up)}
		</div>
	)
}

import styles from './session.module.css'
import { useTeam } from './team-context'

const steps = ['account', 'secondFactor', 'codes'] as const
export type TeamStep = (typeof steps)[number]

/** The steps from no account to one with a second factor. */
export function AccountSteps({ current }: { readonly current: TeamStep }) {
	const { words, say } = useTeam()
	const text = words.frame.steps
	const place = steps.indexOf(current)
	return (
		<ol className={`${styles.steps} no-print`} aria-label={say(text.label)}>
			{steps.map((step, index) => (
				<li
					key={step}
					data-is={index < place ? 'done' : undefined}
					aria-current={index === place ? 'step' : undefined}
				>
					{say(text.numbered, { step: index + 1, name: say(text[step]) })}
				</li>
			))}
		</ol>
	)
}

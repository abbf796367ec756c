import { useEffect, useState } from 'react'
import type { FactId } from '@/rules/facts'
import styles from './filled-in.module.css'
import { controlId } from './question/field-props'

type Props = {
	readonly label: string
	readonly facts: readonly FactId[]
	/** Whether nothing else is asked in this step. */
	readonly isAlone: boolean
	readonly children: React.ReactNode
}

/** Questions that somebody else has answered, collapsed; open if the URL fragment names one of them. */
export default function FilledIn({ label, facts, isAlone, children }: Props) {
	const [target] = useState(() => facts.map(controlId).find((id) => window.location.hash === `#${id}`))
	useEffect(() => {
		if (target) document.getElementById(target)?.scrollIntoView({ block: 'center' })
	}, [target])
	return (
		<details className={styles.filledIn} open={isAlone || target !== undefined}>
			<summary>{label}</summary>
			{children}
		</details>
	)
}

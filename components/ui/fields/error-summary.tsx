'use client'

import { useEffect, useRef } from 'react'
import { ProblemMark } from '../marks/problem-mark'
import styles from './error-summary.module.css'

type Props = {
	readonly title: string
	readonly faults: readonly { readonly id: string; readonly text: string }[]
}

/** What to correct on this page, each with a link to its field, by the field’s id; takes the focus when it appears. */
export default function ErrorSummary({ title, faults }: Props): React.ReactNode {
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => box.current?.focus(), [])
	return (
		<div
			className={styles.summary}
			ref={box}
			tabIndex={-1}
			role="alert"
			aria-labelledby="faults-title"
			// biome-ignore lint/a11y/noAutofocus: moves the focus here without JavaScript, too
			autoFocus
		>
			<h2 id="faults-title">
				<ProblemMark size="headline" />
				{title}
			</h2>
			<ul>
				{faults.map(({ id, text }) => (
					<li key={id}>
						<a
							className="link"
							href={`#${id}`}
							onClick={(event) => {
								event.preventDefault()
								document.getElementById(id)?.focus()
							}}
						>
							{text}
						</a>
					</li>
				))}
			</ul>
		</div>
	)
}

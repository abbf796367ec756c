'use client'

import { useEffect, useRef } from 'react'
import type { FactId } from '@/rules/facts'
import { Mark } from '../mark'
import { controlId } from './field-props'
import styles from './form.module.css'

type Props = {
	readonly title: string
	readonly faults: readonly { readonly fact: FactId; readonly text: string }[]
}

/** What to mend on this page, each with a link to its field; takes the focus when it appears. */
export function ErrorSummary({ title, faults }: Props) {
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => box.current?.focus(), [])
	return (
		<div
			className={styles.summary}
			ref={box}
			tabIndex={-1}
			role="alert"
			aria-labelledby="faults-title"
			// biome-ignore lint/a11y/noAutofocus: without a script the focus moves here all the same
			autoFocus
		>
			<h2 id="faults-title">
				<Mark kind="problem" size="headline" />
				{title}
			</h2>
			<ul>
				{faults.map(({ fact, text }) => (
					<li key={fact}>
						<a
							href={`#${controlId(fact)}`}
							onClick={(event) => {
								event.preventDefault()
								document.getElementById(controlId(fact))?.focus()
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

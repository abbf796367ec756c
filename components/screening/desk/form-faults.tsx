'use client'

import { useEffect, useRef } from 'react'
import summary from '@/components/ui/fields/error-summary.module.css'
import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { useScreening } from './desk-context'
import styles from './screen.module.css'
import { useViewTitle } from './view-title'

type Props = {
	/** The heading of the page. */
	readonly title: string
	readonly faults: readonly { readonly id: string; readonly text: string }[]
}

/** What to correct on this page, each with a link to its field; takes the focus when it appears. */
export function FormFaults({ title, faults }: Props) {
	const { words, say } = useScreening()
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => box.current?.focus(), [])
	useViewTitle(faults.length > 0 ? say(words.form.errors.titlePrefix, { title }) : null)
	if (faults.length === 0) return null
	return (
		<div
			className={`${summary.summary} ${styles.faults}`}
			ref={box}
			tabIndex={-1}
			role="alert"
			aria-labelledby="faults-title"
		>
			<h2 id="faults-title">
				<ProblemMark size="headline" />
				{say(words.form.errors.summary, { count: faults.length })}
			</h2>
			<ul>
				{faults.map(({ id, text }) => (
					<li key={id}>
						<button type="button" className="link" onClick={() => document.getElementById(id)?.focus()}>
							{text}
						</button>
					</li>
				))}
			</ul>
		</div>
	)
}

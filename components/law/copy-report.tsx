'use client'

import { useRef, useState } from 'react'
import { copyText } from '../ui/browser/copy-text'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'
import styles from './law.module.css'

type Props = {
	/** Each line of the text. */
	readonly lines: readonly string[]
	readonly copy: string
	readonly copied: string
}

/** A text to send, and where scripts run a button that copies it. */
export function CopyReport({ lines, copy, copied }: Props) {
	const shown = useRef<HTMLDivElement>(null)
	const [isCopied, setCopied] = useState(false)
	const isHydrated = useIsHydrated()
	return (
		<>
			<div ref={shown} className={styles.reportText}>
				{lines.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			{isHydrated && (
				<p className={styles.reportWays}>
					<button
						type="button"
						className="button second small"
						onClick={async () => setCopied(await copyText(lines.join('\n'), shown.current))}
					>
						{copy}
					</button>
					<span role="status">{isCopied && copied}</span>
				</p>
			)}
		</>
	)
}

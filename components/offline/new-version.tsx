import { useState } from 'react'
import { useIsStored } from '../draft/use-draft'
import { keepSizeOfOffer, useRootMark } from '../ui/browser/use-root-mark'
import styles from './offline.module.css'
import { useKeptLinks } from './use-kept-links'
import { useNewerWorker } from './use-newer-worker'

export type NewVersionProps = {
	readonly words: {
		readonly title: string
		readonly text: string
		readonly use: string
		readonly later: string
	}
}

/**
 * Offers a new version of the site; without an answer the current one stays until all its windows are closed. Without a
 * network, the lists of pages show what opens.
 */
export default function NewVersion({ words }: NewVersionProps) {
	const newer = useNewerWorker()
	useKeptLinks()
	const [isPutOff, setPutOff] = useState(false)
	// Answers held only in this page's memory would not survive the reload.
	const isStored = useIsStored()
	const isOffered = newer !== null && isStored && !isPutOff
	useRootMark('offer', isOffered)

	const use = () => {
		navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
			once: true,
		})
		newer?.postMessage('use')
	}
	return (
		<div className={`${styles.place} no-print`} role="status">
			{isOffered && (
				<div ref={keepSizeOfOffer} className={styles.offer}>
					<p>
						<strong>{words.title}</strong> {words.text}
					</p>
					<p className={styles.choices}>
						<button type="button" className="button small" onClick={use}>
							{words.use}
						</button>
						<button type="button" className="link" onClick={() => setPutOff(true)}>
							{words.later}
						</button>
					</p>
				</div>
			)}
		</div>
	)
}

import { useEffect, useRef, useState } from 'react'
import { copyText } from '@/components/ui/browser/copy-text'
import styles from './shown-once.module.css'

type Props = {
	/** What is shown, a link or a token. */
	readonly secret: string
	/** What is to be done with it. */
	readonly text: string
	readonly words: Readonly<Record<'copy' | 'copied' | 'copyFailed' | 'close', string>>
	readonly onClose: () => void
}

/** A secret that is shown only now, with a way to copy it. */
export function ShownOnce({ secret, text, words, onClose }: Props) {
	const [said, setSaid] = useState('')
	const shown = useRef<HTMLElement>(null)
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => button.current?.focus(), [])
	const copy = async () => setSaid((await copyText(secret, shown.current)) ? words.copied : words.copyFailed)
	return (
		<>
			<p>{text}</p>
			<p>
				<code ref={shown} className={styles.secret} dir="ltr">
					{secret}
				</code>
			</p>
			<p className={styles.ways}>
				<button ref={button} type="button" className="button" onClick={copy}>
					{words.copy}
				</button>
				<button type="button" className="link" onClick={onClose}>
					{words.close}
				</button>
				<span role="status">{said}</span>
			</p>
		</>
	)
}

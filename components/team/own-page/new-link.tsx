import { useEffect, useRef, useState } from 'react'
import { useScreening } from '@/components/screening/desk/desk-context'
import { useTeamDesk } from '@/components/screening/team/team-context'
import { copyText } from '@/components/ui/browser/copy-text'
import styles from './own-page.module.css'

type Props = { readonly token: string; readonly name: string }

/** A newly created link: its secret is in the fragment, so that it reaches no server in an address. */
export function NewLink({ token, name }: Props) {
	const { locale } = useScreening()
	const { text, say } = useTeamDesk()
	const { ownPage } = text
	const [said, setSaid] = useState('')
	const shown = useRef<HTMLElement>(null)
	const button = useRef<HTMLButtonElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: for each new link
	useEffect(() => button.current?.focus(), [token])
	const link = `${window.location.origin}/${locale}/my-record#${token}`
	const copy = async () =>
		setSaid(say((await copyText(link, shown.current)) ? ownPage.copied : ownPage.copyFailed))
	return (
		<div className={styles.newLink}>
			<p>
				<strong>{say(ownPage.link, { name })}</strong>
			</p>
			<code ref={shown} dir="ltr" data-own-link>
				{link}
			</code>
			<p>{say(ownPage.madeText)}</p>
			<p className={styles.actions}>
				<button ref={button} type="button" className="button small" onClick={copy}>
					{say(ownPage.copy)}
				</button>
				<span role="status">{said}</span>
			</p>
		</div>
	)
}

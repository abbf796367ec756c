import { useRef, useState } from 'react'
import { copyText } from '@/components/ui/browser/copy-text'
import type { TeamRoute } from '@/lib/team-api/routes/define-route'
import { useTeam } from '../session/team-context'
import styles from './company.module.css'

type Props = {
	/** What the address is for. */
	readonly label: string
	/** What the button says. */
	readonly copy: string
	readonly route: Pick<TeamRoute, 'path'>
}

/** An address of ours to register at the provider, with a way to copy it. */
export function AddressToCopy({ label, copy, route }: Props) {
	const { words, say } = useTeam()
	const text = words.company.setup
	const [said, setSaid] = useState('')
	const shown = useRef<HTMLParagraphElement>(null)
	const address = new URL(`/api/team/${route.path}`, window.location.href).href
	return (
		<div>
			<p>
				<strong>{label}</strong>
			</p>
			<p ref={shown} className={styles.address} dir="ltr">
				{address}
			</p>
			<p>
				<button
					type="button"
					className="link small"
					onClick={async () =>
						setSaid(say((await copyText(address, shown.current)) ? text.copied : text.copyFailed))
					}
				>
					{copy}
				</button>{' '}
				<span role="status" className="quiet small">
					{said}
				</span>
			</p>
		</div>
	)
}

import { useRef, useState } from 'react'
import { QrCode } from '@/components/share/qr-code'
import { copyText } from '@/components/ui/browser/copy-text'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { confirmFactorRoute } from '@/lib/team-api/routes/second-factor'
import { CodeField } from '../fields/code-field'
import { codeFault } from '../fields/faults'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import styles from './second-factor.module.css'

type Props = {
	readonly title: string
	readonly uri: string
	readonly secret: string
	readonly onCodes: (codes: readonly string[]) => void
	/** The way to cancel. */
	readonly leave: React.ReactNode
}

/**
 * The key for the app, as a code to scan and as text to type, and a field for the first six digits, which confirm it.
 */
export function ConfirmKey({ title, uri, secret, onCodes, leave }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [code, setCode] = useState('')
	const [said, setSaid] = useState('')
	const shown = useRef<HTMLElement>(null)
	const text = words.setUp
	const copy = async () =>
		setSaid(say((await copyText(secret, shown.current)) ? text.copied : text.copyFailed))
	return (
		<>
			<div className={styles.key}>
				<QrCode text={uri} label={say(text.code)} on="screen">
					<p>{say(text.tooLong)}</p>
				</QrCode>
				<div>
					<h3>{say(text.scan)}</h3>
					<p className="quiet">{say(text.orType)}</p>
					<p>
						<code ref={shown} className={styles.letters} dir="ltr">
							{secret.match(/.{1,4}/g)?.join(' ')}
						</code>
					</p>
					<p>
						<button type="button" className="link" onClick={copy}>
							{say(text.copy)}
						</button>{' '}
						<span role="status" className="quiet small">
							{said}
						</span>
					</p>
				</div>
			</div>
			<TeamForm
				title={title}
				check={() => [codeFault(team, 'code', code, 6)]}
				send={() => postToTeam(confirmFactorRoute, { code })}
				at={{ 'code-wrong': 'code', 'code-used': 'code' }}
				onDone={({ recoveryCodes }) => onCodes(recoveryCodes)}
				submit={say(text.submit)}
				busy={say(text.busy)}
				beside={leave}
			>
				{(faultOf) => (
					<CodeField
						id="code"
						label={say(text.digits)}
						value={code}
						fault={faultOf('code')}
						onText={setCode}
					/>
				)}
			</TeamForm>
		</>
	)
}

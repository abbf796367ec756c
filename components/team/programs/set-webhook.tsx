import { useState } from 'react'
import { maxWebhookAddressCharacters } from '@/lib/limits/program-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { setWebhookRoute, type TeamProgram } from '@/lib/team-api/routes/programs'
import { ShownOnce } from '../fields/shown-once'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import styles from '../invite/invite.module.css'
import { sayAtField } from '../session/say-refusal'
import { useTeam } from '../session/team-context'

type Props = { readonly program: TeamProgram; readonly onMade: () => void; readonly onClose: () => void }

const field = 'webhook-address'
const scheme = 'https://'

/** Whether a text can be an address; the server checks more closely. */
const isAddress = (text: string) => /^https?:\/\/./.test(text.trim()) && URL.canParse(text.trim())

/** Asks where a program is to be told of changes; the secret of the signatures is shown once. */
export function SetWebhook({ program: { id, name, webhook }, onMade, onClose }: Props) {
	const { words, say } = useTeam()
	const [url, setUrl] = useState(webhook?.url ?? '')
	const [secret, setSecret] = useState<string | null>(null)
	const text = words.programs.webhook
	const title = say(text.title, { name })
	return (
		<section className={styles.invite} aria-labelledby="set-webhook">
			<h2 id="set-webhook">{secret === null ? title : say(text.made, { name })}</h2>
			{secret !== null ? (
				<ShownOnce
					secret={secret}
					text={say(text.madeText)}
					words={{
						copy: say(text.copy),
						copied: say(words.programs.copied),
						copyFailed: say(text.copyFailed),
						close: say(words.programs.close),
					}}
					onClose={onClose}
				/>
			) : (
				<TeamForm
					title={title}
					check={() => [
						isAddress(url) ? null : { id: field, text: sayAtField(words, say, 'address-invalid') },
					]}
					send={() => postToTeam(setWebhookRoute, { program: id, url: url.trim() })}
					at={{ 'address-invalid': field }}
					onDone={(made) => {
						setSecret(made.secret)
						onMade()
					}}
					submit={say(text.submit)}
					busy={say(text.busy)}
					beside={
						<button type="button" className="link" onClick={onClose}>
							{say(words.frame.cancel)}
						</button>
					}
				>
					{(faultOf) => (
						<>
							<p>{say(text.lead)}</p>
							<TextField
								id={field}
								label={say(text.address)}
								hint={say(text.hint, { scheme })}
								inputMode="url"
								autoComplete="off"
								spellCheck={false}
								dir="ltr"
								maxLength={maxWebhookAddressCharacters}
								value={url}
								fault={faultOf(field)}
								onText={setUrl}
							/>
						</>
					)}
				</TeamForm>
			)}
		</section>
	)
}

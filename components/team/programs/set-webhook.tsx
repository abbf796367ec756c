import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { maxWebhookAddressCharacters } from '@/lib/limits/program-limits'
import { type WebhookValue, webhookValues } from '@/lib/records/rights/webhook-values'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { setWebhookRoute, type TeamProgram } from '@/lib/team-api/routes/programs'
import { ShownOnce } from '../fields/shown-once'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import styles from '../invite/invite.module.css'
import choosing from '../openings/openings.module.css'
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
	const [values, setValues] = useState<readonly WebhookValue[]>(webhook?.values ?? [])
	const [secret, setSecret] = useState<string | null>(null)
	const text = words.programs.webhook
	const title = say(text.title, { name })
	const tick = (value: WebhookValue, isTicked: boolean) =>
		setValues(webhookValues.filter((one) => (one === value ? isTicked : values.includes(one))))
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
					send={() => postToTeam(setWebhookRoute, { program: id, url: url.trim(), values: [...values] })}
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
							<fieldset className={choosing.choice} aria-describedby="webhook-values-hint">
								<legend>{say(text.also)}</legend>
								<p className="quiet small" id="webhook-values-hint">
									{say(text.alsoHint)}
								</p>
								<div className={choices.choices}>
									{webhookValues.map((value) => (
										<ChoiceRow
											key={value}
											type="checkbox"
											name="values"
											checked={values.includes(value)}
											label={say(text.values[value])}
											onChange={({ target }) => tick(value, target.checked)}
										/>
									))}
								</div>
							</fieldset>
						</>
					)}
				</TeamForm>
			)}
		</section>
	)
}

import { maxPassphraseCharacters } from '@/lib/limits/limits'
import { minPassphraseCharacters } from '@/lib/screening/share/passphrase'
import { useScreening } from '../desk/desk-context'
import { FilePasswordField } from '../file/file-password-field'
import styles from './share.module.css'
import { againId, type Passphrase, passphraseId } from './use-passphrase'

/** The passphrase of a file, typed twice; or one that is generated and shown once. */
export function PassphraseFields({ passphrase }: { readonly passphrase: Passphrase }) {
	const { words, say } = useScreening()
	const text = words.screen.share
	const { typed, again, made, fault, type, typeAgain, make } = passphrase
	const min = { min: minPassphraseCharacters }
	return (
		<div className={styles.passphrase}>
			<FilePasswordField
				id={passphraseId}
				label={say(text.passphrase)}
				hint={say(text.passphraseHint, min)}
				fault={fault === 'short' ? say(text.short, min) : null}
				maxLength={maxPassphraseCharacters}
				value={typed}
				onText={type}
			/>
			<FilePasswordField
				id={againId}
				label={say(text.again)}
				fault={fault === 'different' ? say(text.different) : null}
				maxLength={maxPassphraseCharacters}
				value={again}
				onText={typeAgain}
			/>
			<p>
				<button type="button" className="link" onClick={make}>
					{say(text.make)}
				</button>
			</p>
			<div role="status">
				{made !== null && made === typed && (
					<p>
						{say(text.made)}{' '}
						<output className={styles.made} dir="ltr">
							{made}
						</output>
					</p>
				)}
			</div>
		</div>
	)
}

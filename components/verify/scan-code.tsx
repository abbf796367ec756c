import { useEffect, useState } from 'react'
import type { Say } from '@/lib/i18n/say'
import { maxPictureBytes } from '@/lib/limits/limits'
import type { CameraFault } from '@/lib/scan/camera'
import { loadScanner } from '@/lib/scan/load-scanner'
import { type ScannedFile, scanFile } from '@/lib/scan/scan-file'
import type { Scanner } from '@/lib/scan/scanner'
import type { Words } from '@/lib/words/texts'
import { FileButton } from '../ui/fields/file-button'
import { Notice } from '../ui/notices/notice'
import { CameraView } from './camera-view'
import styles from './verify.module.css'

type Props = {
	readonly words: Words['handoff']['verify']['scan']
	readonly say: Say
	/** Called with the text of a QR code. */
	readonly onText: (text: string) => void
}

type Fault = CameraFault | Exclude<ScannedFile['kind'], 'text'> | 'unloaded'
type State =
	| { readonly at: 'rest'; readonly fault?: Fault }
	| { readonly at: 'camera'; readonly scan: Scanner }
	| { readonly at: 'picture' }

/** Reads a QR code by the camera, once that is pressed, or from a picture of it. Neither leaves the device. */
export function ScanCode({ words, say, onText }: Props) {
	const [state, setState] = useState<State>({ at: 'rest' })
	const rest = (fault?: Fault) => setState({ at: 'rest', ...(fault && { fault }) })

	// A page that is left, for another one or for another program, has its camera off.
	useEffect(() => {
		const leave = () => document.hidden && setState((now) => (now.at === 'camera' ? { at: 'rest' } : now))
		document.addEventListener('visibilitychange', leave)
		return () => document.removeEventListener('visibilitychange', leave)
	}, [])

	const withScanner = async (use: (scan: Scanner) => void | Promise<void>) => {
		const scan = await loadScanner().catch(() => null)
		return scan ? use(scan) : rest('unloaded')
	}
	const read = (picture: File) => {
		setState({ at: 'picture' })
		return withScanner(async (scan) => {
			const found = await scanFile(picture, scan)
			rest(found.kind === 'text' ? undefined : found.kind)
			if (found.kind === 'text') onText(found.text)
		})
	}
	const fault = state.at === 'rest' ? state.fault : undefined
	return (
		<section className={styles.scan} aria-labelledby="scan">
			<h2 id="scan">{say(words.title)}</h2>
			<p className="quiet">{say(words.lead)}</p>
			{fault && (
				<div role="alert">
					<Notice kind="problem" first={say(words.faults[fault].title)}>
						{say(words.faults[fault].text, { megabytes: maxPictureBytes / 1024 ** 2 })}
					</Notice>
				</div>
			)}
			{state.at === 'camera' && (
				<CameraView
					words={words}
					say={say}
					scan={state.scan}
					onText={(text) => {
						rest()
						onText(text)
					}}
					onFault={(reason) => rest(reason)}
				/>
			)}
			{state.at === 'picture' && <p role="status">{say(words.reading)}</p>}
			<p className={styles.buttons}>
				<button
					type="button"
					className="button second"
					onClick={() =>
						state.at === 'camera' ? rest() : withScanner((scan) => setState({ at: 'camera', scan }))
					}
				>
					{say(state.at === 'camera' ? words.stop : words.camera)}
				</button>
				<FileButton label={say(words.picture)} accept="image/*" onFile={read} />
			</p>
		</section>
	)
}

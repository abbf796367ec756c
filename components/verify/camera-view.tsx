import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Say } from '@/lib/i18n/say'
import { maxFrameSide } from '@/lib/limits/limits'
import { type CameraFault, closeCamera, openCamera } from '@/lib/scan/camera'
import { drawScaled } from '@/lib/scan/draw-scaled'
import type { Scanner } from '@/lib/scan/scanner'
import type { Words } from '@/lib/words/texts'
import styles from './verify.module.css'

type Props = {
	readonly words: Words['handoff']['verify']['scan']
	readonly say: Say
	readonly scan: Scanner
	readonly onText: (text: string) => void
	readonly onFault: (fault: CameraFault) => void
}

/** Between two looks at what the camera sees, in milliseconds. */
const pause = 150

/** What the camera sees, until a QR code is found in it. The camera is on only while this is shown and the page is in view. */
export function CameraView({ words, say, scan, onText, onFault }: Props) {
	const video = useRef<HTMLVideoElement>(null)
	const [isOn, setOn] = useState(false)
	const found = useEffectEvent(onText)
	const failed = useEffectEvent(onFault)

	useEffect(() => {
		const canvas = document.createElement('canvas')
		let stream: MediaStream | null = null
		let isOver = false
		let timer: ReturnType<typeof setTimeout>
		const end = () => {
			isOver = true
			clearTimeout(timer)
			if (stream) closeCamera(stream)
		}
		const look = async () => {
			const { current } = video
			const [width, height] = [current?.videoWidth ?? 0, current?.videoHeight ?? 0]
			const text =
				current && width > 0
					? await scan(drawScaled(canvas, current, { width, height, maxSide: maxFrameSide })).catch(
							() => null,
						)
					: null
			if (isOver) return
			if (text === null) timer = setTimeout(look, pause)
			else found(text)
		}
		const begin = async () => {
			const opened = await openCamera()
			if (typeof opened === 'string') return isOver || failed(opened)
			stream = opened
			if (isOver) return end()
			if (video.current) video.current.srcObject = stream
			setOn(true)
			look()
		}
		begin()
		return end
	}, [scan])

	return (
		<>
			<p role="status">{say(isOn ? words.looking : words.starting)}</p>
			<video ref={video} className={styles.view} aria-label={say(words.view)} autoPlay muted playsInline />
		</>
	)
}

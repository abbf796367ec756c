/** Why a camera cannot be used. */
export type CameraFault = 'refused' | 'missing' | 'busy'

const faults: Readonly<Record<string, CameraFault>> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'missing',
	OverconstrainedError: 'missing',
}

/** What the browser says when it does not open a camera. */
const faultOf = (error: unknown): CameraFault => (error instanceof Error && faults[error.name]) || 'busy'

/** Opens the camera, the one at the back if there are several; the browser asks the person first. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
	// Without TLS a browser has no list of devices at all.
	if (!navigator.mediaDevices) return 'missing'
	try {
		return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
	} catch (error) {
		return faultOf(error)
	}
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop()
}

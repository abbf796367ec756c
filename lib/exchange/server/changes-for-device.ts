import type { ChangesAnswer } from '../protocol'
import { changesAfter } from './changes'
import { noteProgress } from './device-progress'
import { type DeviceMember, limitedToDevice } from './member'

type Asked = {
	readonly after: number
	readonly view: string
	/** What the device has on its disk, if it keeps anything there. */
	readonly stored: number | null
}

/**
 * What has changed after a number, for a device that is complete up to it.
 * @throws SnapshotNeeded
 */
export async function changesForDevice(
	signed: DeviceMember,
	{ after, view, stored }: Asked,
): Promise<ChangesAnswer> {
	const { device, workspace } = signed
	const changes = await changesAfter(limitedToDevice(signed), { after, view })
	await noteProgress(workspace, device.id, Math.min(after, stored ?? after))
	return { ...changes, keptDays: device.keptDays }
}

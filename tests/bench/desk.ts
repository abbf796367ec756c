import { deviceStore } from '@/lib/screening/database/device-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { webLock } from '@/lib/screening/desk/web-lock'

/** Opens the desk of the browser that runs this, on a day, as its worker does. */
export const openHere = (day: string) =>
	openDesk({
		openStore: () => deviceStore(() => {}),
		today: () => day,
		onChange: () => {},
		lock: webLock('k-visa-check-import'),
	})

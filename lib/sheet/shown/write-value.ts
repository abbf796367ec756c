const twoDigits = (value: number) => String(value).padStart(2, '0')

/** A date as YYYY-MM-DD, with the time if it has one; just the time if it has no date. */
export function writeDate(date: Date): string {
	if (Number.isNaN(date.getTime())) return ''
	const day = date.toISOString().slice(0, 10)
	const seconds = date.getUTCSeconds()
	const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}${seconds ? `:${twoDigits(seconds)}` : ''}`
	if (date.getUTCFullYear() < 1900) return time
	return time === '00:00' ? day : `${day} ${time}`
}

/** A number without the rounding noise of its last binary digits. */
export const writeNumber = (value: number): string =>
	String(Number.isInteger(value) ? value : Number(value.toPrecision(15)))

export const writeBoolean = (value: boolean): string => (value ? 'TRUE' : 'FALSE')

const day = 24 * 60 * 60 * 1000
const epoch1900 = Date.UTC(1899, 11, 31)
const epoch1904 = Date.UTC(1904, 0, 1)
/** 29 February 1900, which never existed but which Excel counts. */
const nonexistentDay = 60

/** The date of a serial number, which counts days from the start of 1900 or 1904. */
export function serialDate(serial: number, from1904: boolean): Date {
	if (from1904) return new Date(epoch1904 + Math.round(serial * day))
	const days = serial > nonexistentDay ? serial - 1 : serial === nonexistentDay ? nonexistentDay - 1 : serial
	return new Date(epoch1900 + Math.round(days * day))
}

/** The headers of every response. */
export const everyResponse = {
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [
		'accelerometer=()',
		'browsing-topics=()',
		'camera=()',
		'display-capture=()',
		'geolocation=()',
		'gyroscope=()',
		'hid=()',
		'magnetometer=()',
		'microphone=()',
		'midi=()',
		'payment=()',
		'serial=()',
		'usb=()',
		'xr-spatial-tracking=()',
	].join(', '),
}

/** The headers of every response of the API, besides. */
export const everyApiResponse = {
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Cache-Control': 'no-store',
}

/**
 * Marks a form that is sent to a page without JavaScript. It passes by proxy.ts, where Next would first read the whole of
 * its body into memory, however large and slow.
 */
export const formMark = 'x-plain-form'

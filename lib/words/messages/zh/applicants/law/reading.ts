/** 多久以前读过，数字到什么时候为止。 */
export const reading = {
	reading: {
		day: '{date}核对',
		recent: '{ago}核对',
		stale: '上次核对：{ago}',
		old: '自{date}以来没有核对',
		ends: '这个数字到{date}为止。',
		ended: '这个数字已于{date}到期。',
	},
}

/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'K 签证自查：规则与核对',
		subtitle: '规则的变更、对我们理解的更正，以及核对来源的日期。',
		link: '变更订阅',
		correction: '{name}：更正我们的理解，版本 {version}',
		corrected: '法律没有变，变的是我们的理解。版本 {before} 的错误：',
		version: '{name}：版本 {version}',
		reading: '{date}核对的来源',
		readings: '{count, plural, other {核对了 # 个来源。}}其中有：',
	},
}

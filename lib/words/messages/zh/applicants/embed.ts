import type { TextShape } from '@/lib/words/types/shape'
import type { embed as english } from '../../en/applicants/embed'

export const embed: TextShape<typeof english> = {
	title: '供其他网站使用的自查',
	description: '放在其他网站页面里的自查。您的回答只留在这个浏览器里。',
	site: '在新标签页打开 K 签证自查',
	host: '您的回答只留在这个浏览器里，放置这个自查的网站读不到。',
	full: '在新标签页打开完整结果',
	fullHint: '完整结果列出每项条件和您的材料，也可以打印。链接里含有您的回答，我们的服务器收不到。',
	notLoaded: '后面的问题没有加载出来。请检查网络，然后重试。',
}

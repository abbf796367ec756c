import type { Shape } from '@/lib/words/types/shape'
import type { lookFurther as english } from '../en/look-further'

export const lookFurther: Shape<typeof english> = {
	title: '进一步查看',
	otherAnswers: { title: '试试别的回答', text: '改动一处，看看结果有哪些变化。您自己的回答不受影响。' },
	points: { title: '工作许可的积分', text: '得分：{points}，满分 {most}。B 类须 {b} 分，A 类须 {a} 分。' },
	routes: { title: '途径图', text: 'K、R、Z 三条途径，您走到了哪一步。' },
	plan: { title: '带日期的计划', text: '什么时候要办什么，还可以加入日历。' },
}

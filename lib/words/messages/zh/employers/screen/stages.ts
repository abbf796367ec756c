import type { TextShape } from '@/lib/words/types/shape'
import type { stages as english } from '../../../en/employers/screen/stages'

export const stages: TextShape<typeof english> = {
	stages: {
		legend: '阶段',
		hint: '这个岗位的候选人依次经过的阶段。',
		name: '第 {place} 个阶段的名称',
		nameMissing: '阶段：请填写名称，或删除这个阶段',
		people: '{count, plural, other {现有 # 位候选人}}',
		up: '上移',
		upOf: '上移：{name}',
		down: '下移',
		downOf: '下移：{name}',
		moved: '{name}：现为第 {place} 个，共 {count} 个',
		remove: '删除',
		removeOf: '删除：{name}',
		removed: '{name}：已删除',
		whereTo: '“{name}”阶段现有 {count, number} 位候选人。要把他们移到哪个阶段？',
		choose: '选择阶段',
		moveAndRemove: '移动并删除',
		keep: '保留这个阶段',
		add: '添加阶段',
		full: '一个岗位最多有 {most} 个阶段。',
	},
}

import { robustness, type Weighed } from '@/domain/weighing'
import type { UnknownRule } from '@/domain/weights'

export interface RobustnessRequest {
  readonly places: readonly Weighed[]
  readonly rule: UnknownRule
}

addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) =>
  postMessage(robustness(data.places, data.rule)),
)

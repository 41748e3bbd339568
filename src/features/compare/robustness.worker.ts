import { robustness, type UnknownRule, type Weighed } from '@/domain/weighing'

export interface RobustnessRequest {
  readonly places: readonly Weighed[]
  readonly rule: UnknownRule
}

addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) =>
  postMessage(robustness(data.places, data.rule)),
)

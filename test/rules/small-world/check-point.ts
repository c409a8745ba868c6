import type { Access } from '../../../src/rules/policy';
import type { Lic, State } from '../../../src/rules/resolution';
import type { Judgement } from '../../../src/rules/resolve';
import { answerAt, edgesOf, worldOf, type ModelAnswer, type World } from './model';
import type { Point } from './point';
import { judged, questionOf } from './program';
import { day, MILLISECOND } from './raw-point';

type Change = { at: number; state: State; lic: Lic };

/** The coarse clock of a point: the last millisecond before each of its edges, and the edge, from which on it holds. */
export function clockOf(world: World): number[] {
  return edgesOf(world).flatMap((edge) => [edge - MILLISECOND, edge]);
}

/** Holds the program against the tables at every moment of the point's clock, and tells where it differs. */
export function checkPoint(point: Point): { moments: number; differences: string[] } {
  const world = worldOf(point);
  const clock = clockOf(world);
  const question = questionOf(point);
  const answers = clock.map((at) => answerAt(world, at));
  const changes = changesOf(answers, clock);
  const differences = answers.flatMap((answer, index) => {
    const at = clock[index] ?? 0;
    const next = answer.isExpected ? changes.filter((change) => change.at > at) : [];
    const wanted = textOfModel(answer, point, next);
    const given = textOfProgram(judged(question, at));
    return given === wanted
      ? []
      : [`${JSON.stringify(point)} on day ${String(at)}: ${given}, not ${wanted}`];
  });
  return { moments: clock.length, differences };
}

/** When the expected state changes along the clock. */
function changesOf(answers: ModelAnswer[], clock: number[]): Change[] {
  return answers.flatMap(({ expected }, index) => {
    const before = answers[index - 1]?.expected ?? expected;
    return before.state === expected.state ? [] : [{ ...expected, at: clock[index] ?? 0 }];
  });
}

function accessOf(lic: Lic): Access {
  return lic === 'active' ? 'full' : 'none';
}

function textOfModel(answer: ModelAnswer, { flag }: Point, next: Change[]): string {
  const { state, reason, lic, lifecycle, reportStatus, heldBy, candidates, expected } = answer;
  return [
    `${state} by ${reason}: ${lic} ${accessOf(lic)}, ${lifecycle} ${reportStatus}`,
    heldBy && `held by ${heldBy.kind} ${heldBy.id} ${heldBy.source} ${String(day(heldBy.until))}`,
    candidates && `${flag}, not ${expected.lic}: ${candidates.join(' ')}`,
    `contested: ${answer.contested.join(' ')}`,
    ...next.map(
      (each) => `${String(day(each.at))} ${each.state} ${each.lic} ${accessOf(each.lic)}`,
    ),
    `until ${String(next[0] ? day(next[0].at) : null)}`,
  ].join('; ');
}

function textOfProgram({ resolution, problems }: Judgement): string {
  const { state, reason, lic, access, lifecycle, reportStatus, next, heldBy } = resolution;
  const { divergence, contested, until } = resolution;
  return [
    `${state} by ${reason}: ${String(lic)} ${access}, ${String(lifecycle)} ${String(reportStatus)}`,
    heldBy && `held by ${heldBy.kind} ${heldBy.id} ${heldBy.source} ${String(heldBy.until)}`,
    divergence &&
      `${divergence.reported}, not ${divergence.expected}: ${divergence.candidates.join(' ')}`,
    `contested: ${contested.join(' ')}`,
    ...next.map((each) => `${String(each.at)} ${each.state} ${each.lic} ${each.access}`),
    `until ${String(until)}`,
    ...problems.map(({ code }) => code),
  ].join('; ');
}

import { expect, it, onTestFinished, vi } from 'vitest';
import { systemTime } from '../../src/shared/time.ts';

it('Time stamps and durations do not go back when the system clock is set back', () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
  onTestFinished(() => clock.mockRestore());
  const time = systemTime();
  const [stamp, moment] = [time.now(), time.elapsed()];
  clock.mockReturnValue(1_000_000 - 3_600_000);
  expect(time.now()).toBe(stamp);
  expect(time.elapsed()).toBeGreaterThanOrEqual(moment);
});

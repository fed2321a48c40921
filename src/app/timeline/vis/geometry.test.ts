import { describe, expect, it } from 'vitest';
import { isClick, scrollDistance } from './geometry.ts';

describe('isClick', () => {
  const press = { clientX: 100, clientY: 100 };

  it.each([
    [0, 0, true],
    [3, 4, true],
    [-5.9, 0, true],
    [0, 6, false],
    [5, -5, false],
  ])('after a move by %d and %d', (right, down, click) => {
    expect(isClick(press, { clientX: 100 + right, clientY: 100 + down })).toBe(click);
  });
});

describe('scrollDistance', () => {
  const panel = { top: 100, bottom: 500 };

  it.each([
    [100, 120, 0],
    [480, 500, 0],
    [90, 110, -22],
    [490, 510, 22],
  ])('leaves a margin beside a box from %i to %i', (top, bottom, distance) => {
    expect(scrollDistance({ top, bottom }, panel)).toBe(distance);
  });
});

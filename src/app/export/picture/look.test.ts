import { expect, it } from 'vitest';
import css from '../../ui/global.css?raw';
import { COLORS } from './look.ts';

it.each(Object.entries(COLORS))('%s is as in the light theme', (name, color) => {
  expect(css).toContain(`--${name}: light-dark(${color}, `);
});

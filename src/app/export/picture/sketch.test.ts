import { describe, expect, it } from 'vitest';
import { iconSketch, shapeOf } from './sketch.ts';

describe('shapeOf', () => {
  it.each([
    ['path', { d: 'M0 0h4' }, 'M0 0h4'],
    ['circle', { cx: '5', cy: '6', r: '2' }, 'M3 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z'],
    ['line', { x1: 1, y1: 2, x2: 3, y2: 4 }, 'M1 2L3 4'],
    ['polygon', { points: '0,0 4,0 4,4' }, 'M0,0 4,0 4,4Z'],
    ['rect', { width: 4, height: 2 }, 'M0 0h4v2h-4Z'],
  ])('makes a path of a %s', (tag, attributes, path) => {
    expect(shapeOf([tag, attributes])?.path).toBe(path);
  });

  it('passes over what is no shape', () => {
    expect(shapeOf(['script', {}])).toBeNull();
    expect(shapeOf(['g', { fill: '#fff' }])).toBeNull();
  });

  it('fills with black what names no colour, as SVG does', () => {
    expect(shapeOf(['path', { d: '' }])).toMatchObject({ fill: '#000', stroke: null });
    expect(shapeOf(['path', { d: '', fill: 'none', stroke: 'red' }])).toMatchObject({
      fill: null,
      stroke: 'red',
    });
  });
});

describe('iconSketch', () => {
  it('draws lines alone', () => {
    const { shapes } = iconSketch([['rect', { width: 4, height: 4, rx: 1 }]], '#123456');
    expect(shapes).toMatchObject([{ fill: null, stroke: '#123456', round: true }]);
  });
});
